import { makeStyles, tokens } from "@fluentui/react-components";
import { flagGroups } from "../../trackers/risk/flagGroups";
import type { RiskView } from "../actions/types";
import { plainCulture } from "../format/amount";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { registerWords } from "../words/register";
import { ElsewhereList } from "./ElsewhereList";
import { RiskList } from "./RiskList";

const words = registerWords.flags;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is amiss in the register, flag by flag, with the risks it concerns. */
export function FlagList({ view, sheet }: { view: RiskView; sheet: string }) {
  const styles = useStyles();
  const { figures, settings, culture = plainCulture } = view;
  const groups = flagGroups(figures.risks);
  return (
    <Section title={words.title}>
      {groups.length === 0 && figures.elsewhere.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {groups.map(({ flag, risks }) => (
            <li key={flag}>
              <Disclosure summary={words.group(flag, risks.length)}>
                <RiskList places={risks} risks={figures.risks} settings={settings} culture={culture} sheet={sheet} />
              </Disclosure>
            </li>
          ))}
          {figures.elsewhere.length > 0 && (
            <li>
              <Disclosure summary={words.elsewhere(figures.elsewhere.length)}>
                <ElsewhereList risks={figures.elsewhere} />
              </Disclosure>
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}
