import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, SVGProps } from "react";

const useStyles = makeStyles({
  picture: { display: "block", width: "56px", height: "56px", color: tokens.colorNeutralForeground3 },
  accent: {
    color: tokens.colorCompoundBrandForeground1,
    // Drawings keep their colors where the system forces its own on text.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

/** The frame of a tracker in small, 56 by 56, as it stands on a card. */
export function CardPicture({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 56 56" fill="none" stroke="currentColor" aria-hidden focusable="false">
      <rect x="0.5" y="0.5" width="55" height="55" rx="6" opacity="0.5" />
      {children}
    </svg>
  );
}

/** What of it has the accent's color. */
export function Accented(group: SVGProps<SVGGElement>) {
  const styles = useStyles();
  return <g className={styles.accent} stroke="currentColor" {...group} />;
}
