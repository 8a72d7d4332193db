import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** What is worth a word about the sheet as it was read: hidden rows, tables that are not read, figures that do not follow. */
export function Remarks({ remarks = [] }: { remarks?: readonly string[] }) {
  const styles = useStyles();
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.list}>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
