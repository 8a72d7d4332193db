import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { remarks } from "../../trackers/sharing/remarks";
import type { ShareReport } from "../actions/shareTypes";
import { Section } from "../parts/Section";
import { share } from "../words/share";
import { FindingList } from "./FindingList";
import type { Sharing } from "./useShare";

const useStyles = makeStyles({ line: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface RemarksProps extends Pick<Sharing, "withPeople" | "setWithPeople" | "checking"> {
  report: ShareReport;
}

/** What readers do not stumble over, and a person may not want to give away. */
export function Remarks({ report, withPeople, setWithPeople, checking }: RemarksProps) {
  const styles = useStyles();
  const found = report.findings.filter(({ kind }) => remarks.has(kind));
  const nobody = withPeople && !checking.running && found.every(({ kind }) => kind !== "people");
  return (
    <Section title={share.remarksTitle}>
      <FindingList findings={found} />
      <Checkbox
        label={share.people}
        checked={withPeople}
        onChange={(_, { checked }) => setWithPeople(checked === true)}
      />
      {nobody && <p className={styles.line}>{share.nobody}</p>}
    </Section>
  );
}
