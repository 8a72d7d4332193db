import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Culture } from "../../sheets/grid";
import { cellAddress } from "../../trackers/address";
import type { RiskFigure } from "../../trackers/risk/riskFigures";
import type { RiskSettings } from "../../trackers/risk/riskSettings";
import { firstRiskRow } from "../../trackers/risk/riskTable";
import { useActions } from "../ActionsContext";
import { decimals, shortAmount } from "../format/amount";
import { FailureNotice } from "../parts/FailureNotice";
import { useJob } from "../useJob";
import { registerWords } from "../words/register";
import { LevelMark } from "./LevelMark";

const words = registerWords.risk;

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  title: { display: "block", overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface RiskListProps {
  /** Places in the register. */
  places: readonly number[];
  risks: readonly RiskFigure[];
  settings: RiskSettings;
  culture: Culture;
  /** The sheet of the register's table. */
  sheet: string;
}

/** Risks with what a person asks of them first; the id leads to the row of the register. */
export function RiskList({ places, risks, settings, culture, sheet }: RiskListProps) {
  const styles = useStyles();
  const actions = useActions();
  const job = useJob();
  return (
    <>
      <ul className={styles.list}>
        {places.map((at) => {
          const { id, title, owner, residual, residualLevel, emv } = risks[at].cells;
          return (
            <li key={at}>
              <span className={styles.title}>
                <Link
                  as="button"
                  inline
                  aria-label={words.open(String(id), sheet)}
                  onClick={() => job.run(() => actions.openSheet(sheet, cellAddress(firstRiskRow + at, 0)))}
                >
                  {id}
                </Link>{" "}
                {title}
              </span>
              <span className={styles.facts}>
                {typeof residual === "number" && (
                  <span>
                    {registerWords.sides.residual} {decimals(residual, Number.isInteger(residual) ? 0 : 1, culture)}
                  </span>
                )}
                {residualLevel !== "" && <LevelMark level={String(residualLevel)} settings={settings} />}
                {typeof emv === "number" && <span>{words.emv(shortAmount(emv, culture))}</span>}
                <span>{String(owner).trim() === "" ? words.noOwner : words.owner(String(owner))}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <FailureNotice job={job} />
    </>
  );
}
