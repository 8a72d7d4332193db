import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { plainFormula, registry } from "../../portable/registry";
import { functions as words } from "../words/functions";
import { catalogue } from "./catalogue";
import { signature, type DescribedFunction } from "./described";

const useStyles = makeStyles({
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: "8px 0",
    cursor: "pointer",
    listStylePosition: "outside",
    marginLeft: "16px",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
  details: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "4px",
    margin: "0 0 12px 16px",
    overflowWrap: "anywhere",
  },
  term: { marginTop: "6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  meaning: { margin: 0 },
  formula: {
    display: "block",
    padding: "6px 8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A function: its name and line, and once opened how it is written, what it gives, what it is in plain Excel. */
export function FunctionEntry({ described }: { described: DescribedFunction }) {
  const styles = useStyles();
  const { name, description, parameters, helpUrl } = described;
  const entry = catalogue.get(name);
  const portable = registry.get(name);
  const plain = plainFormula(
    name,
    parameters.filter(({ optional }) => !optional).map((parameter) => parameter.name),
  );
  return (
    <details className={styles.entry}>
      <summary className={styles.summary}>
        <span className={styles.name}>{name}</span>
        <span className={styles.line}>{description}</span>
      </summary>
      <dl className={styles.details}>
        <dt className={styles.term}>{words.signature}</dt>
        <dd className={styles.meaning}>
          <code className={styles.formula}>{signature(described)}</code>
        </dd>
        {parameters.length > 0 && <dt className={styles.term}>{words.arguments}</dt>}
        {parameters.map((parameter) => (
          <dd key={parameter.name} className={styles.meaning}>
            <b>{parameter.name}</b>
            {parameter.optional && <span className={styles.quiet}> ({words.optional})</span>}: {parameter.description}
          </dd>
        ))}
        {entry && (
          <>
            <dt className={styles.term}>{words.example}</dt>
            <dd className={styles.meaning}>
              <code className={styles.formula}>
                {entry.example} <span className={styles.quiet}>{words.gives}</span> {entry.result}
              </code>
            </dd>
          </>
        )}
        {portable && plain !== null && (
          <>
            <dt className={styles.term}>{words.grades[portable.grade]}</dt>
            <dd className={styles.meaning}>
              <code className={styles.formula}>={plain}</code>
            </dd>
          </>
        )}
        {portable?.grade === "value" && <dd className={styles.meaning}>{words.valueOnly}</dd>}
        {helpUrl && (
          <dd className={styles.meaning}>
            <Link href={helpUrl} target="_blank" rel="noopener noreferrer" aria-label={`${words.help}: ${name}`}>
              {words.help}
            </Link>
          </dd>
        )}
      </dl>
    </details>
  );
}
