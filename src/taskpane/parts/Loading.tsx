import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  lines: { display: "grid", gap: "10px", padding: "4px 0" },
  line: {
    height: "14px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { from: { opacity: 1 }, "50%": { opacity: 0.45 }, to: { opacity: 1 } },
      animationDuration: "1.4s",
      animationIterationCount: "infinite",
    },
    ":nth-child(2)": { width: "72%" },
    ":nth-child(3)": { width: "48%" },
    "@media (forced-colors: active)": { border: "1px solid" },
  },
  words: { display: "block", marginTop: "6px", minHeight: "20px", color: tokens.colorNeutralForeground2 },
});

/** What stands in for something that is being read: gray lines for a second, then a bar with words in the same room. */
export function Loading({ words }: { words: string }) {
  const styles = useStyles();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true">
      <div className={styles.lines} aria-hidden>
        <div className={styles.line} />
        <div className={styles.line} />
        <div className={styles.line} />
      </div>
      <span className={styles.words} role="status">
        {long && words}
      </span>
      {long ? <ProgressBar aria-label={words} /> : null}
    </div>
  );
}
