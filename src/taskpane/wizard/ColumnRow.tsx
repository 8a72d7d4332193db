import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Role } from "../../sheets/source";
import type { Look } from "../actions/types";
import { common } from "../words/common";
import { roleNames, wizard } from "../words/wizard";
import { columnChoice } from "./columnChoice";
import { Confidence } from "./Confidence";
import { RoleTab } from "./RoleTab";

const words = wizard.columns;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "92px minmax(0, 1fr)",
    gap: "2px 8px",
    alignItems: "center",
    "@media (max-width: 259px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  select: { minWidth: 0 },
  below: {
    gridColumn: "2",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 12px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 259px)": { gridColumn: "1" },
  },
  sample: { minWidth: 0, maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  why: {
    minHeight: "24px",
    padding: "0 4px",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    border: "none",
    background: "none",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  reason: { flexBasis: "100%", margin: "0 0 4px", overflowWrap: "anywhere" },
});

interface ColumnRowProps {
  look: Look;
  role: Role;
  onChoose(value: string): void;
}

/** A role, the column that fills it, and on what grounds. */
export function ColumnRow({ look, role, onChoose }: ColumnRowProps) {
  const styles = useStyles();
  const [explained, setExplained] = useState(false);
  const reasonId = useId();
  const { value, sample, confidence, why, chosen } = columnChoice(look, role);
  const filled = value !== "none";
  return (
    <div className={styles.row}>
      <RoleTab role={role} />
      <Select
        className={styles.select}
        size="small"
        aria-label={roleNames[role]}
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
        <option value="none">{words.none}</option>
        {role === "type" &&
          (["expense", "revenue"] as const).map((type) => (
            <option key={type} value={type}>
              {words.allLines[type]}
            </option>
          ))}
        {look.source.columns.map(({ letter, header }) => (
          <option key={letter} value={letter}>
            {words.option(letter, header)}
          </option>
        ))}
      </Select>
      {(filled || chosen) && (
        <div className={styles.below}>
          {sample && (
            <span className={styles.sample}>
              {words.example} {sample}
            </span>
          )}
          {chosen ? <span>{words.chosen}</span> : <Confidence confidence={confidence} />}
          {why && !chosen && (
            <button
              type="button"
              className={styles.why}
              aria-label={words.whyRole(roleNames[role])}
              aria-expanded={explained}
              aria-controls={explained ? reasonId : undefined}
              onClick={() => setExplained(!explained)}
            >
              {common.why}
            </button>
          )}
          {explained && !chosen && (
            <p className={styles.reason} id={reasonId}>
              {why}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
