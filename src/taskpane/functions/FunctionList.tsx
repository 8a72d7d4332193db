import { makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../parts/Section";
import { functions as words } from "../words/functions";
import { catalogue } from "./catalogue";
import type { DescribedFunction } from "./described";
import { FunctionEntry } from "./FunctionEntry";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const areas = Object.keys(words.areas) as (keyof typeof words.areas)[];

/** Functions under the names of their areas. */
export function FunctionList({ found, search }: { found: DescribedFunction[]; search: string }) {
  const styles = useStyles();
  if (found.length === 0) return <p className={styles.none}>{words.nothing(search)}</p>;
  return areas.map((area) => {
    const inArea = found.filter(({ name }) => (catalogue.get(name)?.area ?? "other") === area);
    return inArea.length === 0 ? null : (
      <Section key={area} title={words.areas[area]}>
        <div>
          {inArea.map((described) => (
            <FunctionEntry key={described.id} described={described} />
          ))}
        </div>
      </Section>
    );
  });
}
