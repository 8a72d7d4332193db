import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { Icon } from "../parts/Icon";
import { start } from "../words/start";

const useStyles = makeStyles({
  both: { display: "grid", justifyItems: "start", gap: "2px" },
  card: {
    display: "grid",
    gridTemplateColumns: "56px minmax(0, 1fr) 20px",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    padding: "12px",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForegroundDisabled },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface TemplateCardProps {
  name: string;
  line: string;
  Picture: ComponentType;
  disabled: boolean;
  onChoose(): void;
  /** Starts it without a list; nothing where it needs one. */
  onStart?: (() => void) | undefined;
}

/** A kind of tracker to start: picture, name, one line. */
export function TemplateCard({ name, line, Picture, disabled, onChoose, onStart }: TemplateCardProps) {
  const styles = useStyles();
  return (
    <div className={styles.both}>
      <button type="button" className={styles.card} disabled={disabled} onClick={onChoose}>
        <Picture />
        <span>
          <span className={styles.name}>{name}</span>
          <span className={mergeClasses(styles.line, !disabled && styles.quiet)}>{line}</span>
        </span>
        <Icon name="next" />
      </button>
      {onStart && (
        <Button size="small" appearance="subtle" disabled={disabled} aria-label={start.of(name)} onClick={onStart}>
          {start.button}
        </Button>
      )}
    </div>
  );
}
