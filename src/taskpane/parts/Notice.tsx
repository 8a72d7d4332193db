import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { meaning } from "../theme/palette";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "10px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  mark: { color: meaning.unfavorable },
  quietMark: { color: tokens.colorNeutralForeground2 },
  what: { margin: 0 },
  leading: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "10px", ":empty": { display: "none" } },
});

interface NoticeProps {
  what: string;
  why?: string;
  next?: string;
  /** A failure is told at once to people who listen; a remark is not. */
  kind?: "failure" | "remark";
  children?: ReactNode;
  onClose?: { label: string; run(): void };
}

/** A message in words: what happened, why, what to do. */
export function Notice({ what, why, next, kind = "failure", children, onClose }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={styles.box} role={kind === "failure" ? "alert" : undefined}>
      <span className={kind === "failure" ? styles.mark : styles.quietMark}>
        <Icon name="warning" />
      </span>
      <div>
        <p className={mergeClasses(styles.what, (why || next) && styles.leading)}>{what}</p>
        {why && <p className={styles.line}>{why}</p>}
        {next && <p className={styles.line}>{next}</p>}
        <div className={styles.actions}>
          {children}
          {onClose && (
            <Button size="small" appearance="subtle" onClick={onClose.run}>
              {onClose.label}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
