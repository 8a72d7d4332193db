import { makeStyles, tokens } from "@fluentui/react-components";
import { remarks } from "../../trackers/sharing/remarks";
import type { Finding } from "../actions/shareTypes";
import { Icon } from "../parts/Icon";
import { meaning } from "../theme/palette";
import { share } from "../words/share";
import { Places } from "./Places";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "10px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  mark: { color: meaning.unfavorable },
  quietMark: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  line: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  about: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const ofFunctions = new Set<Finding["kind"]>(["stuck", "protected", "unreadable", "liveFunctions", "valueFunctions"]);

/** Something that a reader would stumble over: what it is, where, what to do. */
export function FindingCard({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { title, line } = share.findings[finding.kind];
  const about = finding.about.map((one) => (ofFunctions.has(finding.kind) ? `COO.${one}` : one));
  return (
    <article className={styles.card} aria-label={title(finding)}>
      <span className={remarks.has(finding.kind) ? styles.quietMark : styles.mark}>
        <Icon name={remarks.has(finding.kind) ? "info" : "warning"} />
      </span>
      <div>
        <h3 className={styles.title}>{title(finding)}</h3>
        <p className={styles.line}>{line}</p>
        {about.length > 0 && <p className={styles.about}>{about.join(", ")}</p>}
        <Places places={finding.places} />
      </div>
    </article>
  );
}
