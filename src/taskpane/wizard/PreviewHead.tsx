import { makeStyles, tokens } from "@fluentui/react-components";
import type { SourceColumn } from "../../sheets/source";
import { RoleTab } from "./RoleTab";

const useStyles = makeStyles({
  cell: {
    maxWidth: "92px",
    padding: "6px 8px 4px",
    verticalAlign: "bottom",
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { textAlign: "right", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  letter: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  header: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** The column heads of the preview: role, letter, header as written. */
export function PreviewHead({ columns, headerRow }: { columns: SourceColumn[]; headerRow: number }) {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <th className={styles.cell} scope="col">
          <span className={styles.row}>{headerRow}</span>
        </th>
        {columns.map(({ index, letter, header, role }) => (
          <th key={index} className={styles.cell} scope="col">
            {role && <RoleTab role={role} />}
            <span className={styles.header}>
              <span className={styles.letter}>{letter}</span> {header}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
