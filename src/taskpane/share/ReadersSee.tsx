import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PreviewCell } from "../actions/shareTypes";
import { Section } from "../parts/Section";
import { meaning } from "../theme/palette";
import { share } from "../words/share";
import { Places } from "./Places";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    padding: "0 10px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  place: { padding: "0 0 4px", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  cell: {
    padding: "6px 10px 8px",
    verticalAlign: "top",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  broken: { backgroundColor: tokens.colorNeutralBackground2 },
  shown: {
    display: "block",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  name: { color: meaning.unfavorable },
  line: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  formula: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    fontFamily: tokens.fontFamilyMonospace,
  },
});

/** A few cells of the workbook as readers see them now, beside what they see once it is portable. */
export function ReadersSee({ cells }: { cells: readonly PreviewCell[] }) {
  const styles = useStyles();
  if (cells.length === 0) return null;
  const { see } = share;
  return (
    <Section title={see.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} scope="col">
              {see.now}
            </th>
            <th className={styles.head} scope="col">
              {see.portable}
            </th>
          </tr>
        </thead>
        {cells.map(({ sheet, cell, shown, plain }) => (
          <tbody key={`${sheet} ${cell}`}>
            <tr>
              <th className={styles.place} scope="rowgroup" colSpan={2}>
                <Places places={[{ sheet, cell }]} />
              </th>
            </tr>
            <tr>
              <td className={mergeClasses(styles.cell, styles.broken)}>
                <span className={mergeClasses(styles.shown, styles.name)}>{see.name}</span>
                <span className={styles.line}>{see.nowLine}</span>
              </td>
              <td className={styles.cell}>
                <span className={styles.shown}>{shown}</span>
                <span className={styles.line}>{plain ? see.live : see.fixed}</span>
                {plain && (
                  <span className={mergeClasses(styles.line, styles.formula)} title={plain}>
                    {plain}
                  </span>
                )}
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </Section>
  );
}
