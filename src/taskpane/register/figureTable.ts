import { makeStyles, tokens } from "@fluentui/react-components";

/** How the tables behind the pictures look: small, lines between rows, numbers on the right. */
export const useFigureTable = makeStyles({
  frame: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  cell: {
    padding: "5px 8px 5px 0",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // A heading may take two lines where its numbers may not.
  head: { color: tokens.colorNeutralForeground2, "& th": { whiteSpace: "normal" } },
  amount: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    paddingRight: 0,
    paddingLeft: "8px",
  },
});
