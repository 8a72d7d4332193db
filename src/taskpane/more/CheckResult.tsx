import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { probeAreas } from "../../excel/probes/probe";
import type { ExcelCheck } from "../actions/checkExcel";
import { Disclosure } from "../parts/Disclosure";
import { Icon } from "../parts/Icon";
import { Section } from "../parts/Section";
import { CopyTable } from "../share/CopyTable";
import { meaning } from "../theme/palette";
import { check } from "../words/more";
import { AnswerTable } from "./AnswerTable";
import { answersAsTable } from "./answersAsTable";
import { foundIn } from "./foundIn";

const useStyles = makeStyles({
  found: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "10px", alignItems: "start" },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  others: { margin: 0, color: tokens.colorNeutralForeground2 },
  well: { color: meaning.favorable },
  odd: { color: meaning.unfavorable },
  copy: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" },
});

/** What was found in one sentence, what differs, and all answers by area. */
export function CheckResult(result: ExcelCheck) {
  const styles = useStyles();
  const { answers } = result;
  const [sentence, others] = foundIn(answers);
  const odd = answers.filter(({ outcome }) => outcome === "differs" || outcome === "not asked");
  return (
    <>
      <div className={styles.found}>
        <span className={mergeClasses(odd.length === 0 ? styles.well : styles.odd)}>
          <Icon name={odd.length === 0 ? "check" : "warning"} />
        </span>
        <div>
          <p className={styles.sentence}>{sentence}</p>
          {others && <p className={styles.others}>{others}</p>}
        </div>
      </div>
      <div className={styles.copy}>
        <CopyTable content={() => Promise.resolve(answersAsTable(result))} words={check} />
      </div>
      {odd.length > 0 && (
        <Section title={check.differing}>
          <AnswerTable label={check.differing} answers={odd} />
        </Section>
      )}
      <Section title={check.all}>
        {probeAreas.map((area) => {
          const ofArea = answers.filter((answer) => answer.area === area);
          const expected = ofArea.filter(({ outcome }) => outcome === "as expected").length;
          return (
            ofArea.length > 0 && (
              <Disclosure key={area} summary={check.areaCount(area, expected, ofArea.length)}>
                <AnswerTable label={area} answers={ofArea} />
              </Disclosure>
            )
          );
        })}
      </Section>
    </>
  );
}
