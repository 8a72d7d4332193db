import { makeStyles } from "@fluentui/react-components";
import type { Finding } from "../actions/shareTypes";
import { FindingCard } from "./FindingCard";

const useStyles = makeStyles({
  findings: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
});

/** Findings, one under the other; nothing where there are none. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <div className={styles.findings}>
      {findings.map((finding) => (
        <FindingCard key={finding.kind} finding={finding} />
      ))}
    </div>
  );
}
