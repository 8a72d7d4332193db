import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { showInFull } from "./fullFigures";

const columns = (narrowest: string) => `repeat(auto-fill, minmax(min(${narrowest}, 100%), 1fr))`;

const useStyles = makeStyles({
  group: {
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ...showInFull(":focus-visible"),
  },
  tiles: { display: "grid", gridTemplateColumns: columns("120px"), gap: "12px 16px", margin: 0 },
  small: { gridTemplateColumns: columns("84px") },
});

interface TileGroupProps {
  label: string;
  /** Tiles whose figures are short. */
  small?: boolean;
  children: ReactNode;
}

/** Tiles side by side, as many as fit; with the keyboard on them they show their figures in full. */
export function TileGroup({ label, small = false, children }: TileGroupProps) {
  const styles = useStyles();
  return (
    <div className={styles.group} tabIndex={0} role="group" aria-label={label}>
      <dl className={mergeClasses(styles.tiles, small && styles.small)}>{children}</dl>
    </div>
  );
}
