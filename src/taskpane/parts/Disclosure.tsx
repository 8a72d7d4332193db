import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    padding: "4px 0",
    minHeight: "24px",
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  content: { paddingTop: "8px" },
});

interface DisclosureProps {
  summary: string;
  small?: boolean;
  children: ReactNode;
}

/** What most people need not see, closed under one line. */
export function Disclosure({ summary, small = false, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={mergeClasses(styles.summary, small && styles.small)}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
