import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { outOfSight, showInFull } from "./fullFigures";

const useStyles = makeStyles({
  tile: {
    position: "relative",
    minWidth: 0,
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ...showInFull(":hover"),
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  value: {
    margin: 0,
    minHeight: "28px",
    lineHeight: "28px",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "& .short": { fontSize: "20px" },
    "& .full": { fontSize: "15px", ...outOfSight },
  },
  beside: { minHeight: "16px", margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
});

interface TileProps {
  label: string;
  /** Shown in three digits. */
  short: string;
  /** Shown in its place on hover and focus, and read to people who listen. */
  full: string;
  children?: ReactNode;
}

/** A headline figure under its label. */
export function Tile({ label, short, full, children }: TileProps) {
  const styles = useStyles();
  return (
    <div className={styles.tile}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <span className="short" aria-hidden>
          {short}
        </span>
        <span className="full">{full}</span>
      </dd>
      {children && <dd className={styles.beside}>{children}</dd>}
    </div>
  );
}
