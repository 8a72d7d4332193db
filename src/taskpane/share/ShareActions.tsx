import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ShareReport } from "../actions/shareTypes";
import { Section } from "../parts/Section";
import { SelectField } from "../parts/SelectField";
import { share } from "../words/share";
import type { Sharing } from "./useShare";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const readerOptions = (["exact", "lambda"] as const).map((value) => ({ value, label: share.readers[value] }));

interface ShareActionsProps extends Sharing {
  report: ShareReport;
}

/** What can be done with the workbook as it is. */
export function ShareActions(props: ShareActionsProps) {
  const { report, readers, setReaders, working, checking, makePortable, openCopy, bringBack, repair, check } = props;
  const styles = useStyles();
  const { findings, frozen, canCopy } = report;
  const has = (...kinds: string[]) => findings.some(({ kind }) => kinds.includes(kind));
  const portable = has("liveFunctions", "valueFunctions", "names");
  const busy = working.running || checking.running;
  return (
    <Section title={share.actions}>
      {portable && (
        <>
          <SelectField label={share.readersLabel} value={readers} options={readerOptions} onChoose={setReaders} />
          <p className={styles.line}>
            {share.makePortableLine} {canCopy ? share.openCopyLine : share.noCopyLine}
          </p>
        </>
      )}
      {frozen > 0 && <p className={styles.line}>{share.bringBackLine(frozen)}</p>}
      <div className={styles.buttons}>
        {portable && (
          <Button appearance="primary" disabledFocusable={busy} onClick={makePortable}>
            {share.makePortable}
          </Button>
        )}
        {portable && canCopy && (
          <Button disabledFocusable={busy} onClick={openCopy}>
            {share.openCopy}
          </Button>
        )}
        {has("stuck") && (
          <Button disabledFocusable={busy} onClick={repair}>
            {share.repair}
          </Button>
        )}
        {frozen > 0 && (
          <Button disabledFocusable={busy} onClick={bringBack}>
            {share.bringBack}
          </Button>
        )}
        <Button appearance="subtle" disabledFocusable={busy} onClick={check}>
          {share.checkAgain}
        </Button>
      </div>
    </Section>
  );
}
