import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SourceColumn } from "../../sheets/source";
import type { Look } from "../actions/types";
import { plainCulture } from "../format/amount";
import { cellText } from "../format/cell";
import { wizard } from "../words/wizard";
import { PreviewHead } from "./PreviewHead";
import { cellAt, previewRows, type PreviewRow } from "./previewRows";

const words = wizard.sheet;

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  cell: {
    maxWidth: "92px",
    padding: "3px 8px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  row: { textAlign: "right", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  excluded: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  gap: { borderTop: `3px double ${tokens.colorNeutralStroke1}` },
  reasonButton: {
    font: "inherit",
    color: "inherit",
    padding: "0 2px",
    margin: "0 -2px",
    minWidth: "24px",
    minHeight: "24px",
    textAlign: "right",
    textDecorationLine: "inherit",
    border: "none",
    background: "none",
    cursor: "help",
  },
  reason: {
    margin: "6px 0 0",
    minHeight: "32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

const numeric = new Set<SourceColumn["type"]>(["money", "number", "percent", "date", "period"]);

/** The first rows of the sheet with the roles on the column heads; what is left out is struck through and says why. */
export function Preview({ look }: { look: Look }) {
  const styles = useStyles();
  const [pointed, setPointed] = useState<PreviewRow | null>(null);
  const reasonId = useId();
  const { grid, source } = look;
  const culture = grid.culture ?? plainCulture;
  const rows = previewRows(source);
  const leftOut = rows.some(({ excluded }) => excluded);
  const point = (row: PreviewRow) => ({
    onFocus: () => setPointed(row),
    onBlur: () => setPointed(null),
  });
  return (
    <div>
      <div className={styles.frame} role="region" aria-label={words.preview(source.sheet)} tabIndex={0}>
        <table className={styles.table}>
          <PreviewHead columns={source.columns} headerRow={source.headerRow} />
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.row}
                className={mergeClasses(row.excluded && styles.excluded, row.afterGap && styles.gap)}
                onMouseEnter={() => setPointed(row)}
                onMouseLeave={() => setPointed(null)}
              >
                <th scope="row" className={mergeClasses(styles.cell, styles.row, row.excluded && styles.excluded)}>
                  {row.excluded ? (
                    <button
                      type="button"
                      className={styles.reasonButton}
                      aria-label={words.leftOutRow(row.row, row.excluded.reason)}
                      aria-describedby={reasonId}
                      {...point(row)}
                    >
                      {row.row}
                    </button>
                  ) : (
                    row.row
                  )}
                </th>
                {source.columns.map(({ index, type }) => (
                  <td key={index} className={mergeClasses(styles.cell, numeric.has(type) && styles.number)}>
                    {cellText(
                      cellAt(grid, grid.values, row.row, index) ?? "",
                      cellAt(grid, grid.numberFormats, row.row, index),
                      culture,
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.reason} id={reasonId}>
        {pointed?.excluded
          ? `${words.leftOutRow(pointed.row, pointed.excluded.reason)}. ${pointed.excluded.why}`
          : leftOut && words.pointAt}
      </p>
    </div>
  );
}
