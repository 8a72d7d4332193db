import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Role } from "../../sheets/source";
import type { Look } from "../actions/types";
import { SelectField } from "../parts/SelectField";
import { common } from "../words/common";
import { roleNames, wizard } from "../words/wizard";
import { columnChoice } from "./columnChoice";
import { columnOptions } from "./columnOptions";
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
  below: {
    gridColumn: "2",
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 259px)": { gridColumn: "1", flexWrap: "wrap", gap: "0 12px" },
  },
  sample: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
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
  reason: {
    gridColumn: "1 / -1",
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
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
      <span>
        <RoleTab role={role} />
      </span>
      <SelectField
        label={roleNames[role]}
        labelHidden
        size="small"
        value={value}
        options={columnOptions(look.source, role)}
        onChoose={onChoose}
      />
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
        </div>
      )}
      {explained && why && !chosen && (
        <p className={styles.reason} id={reasonId}>
          {why}
        </p>
      )}
    </div>
  );
}
