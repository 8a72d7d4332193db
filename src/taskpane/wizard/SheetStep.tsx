import { makeStyles, tokens } from "@fluentui/react-components";
import { FailureNotice } from "../parts/FailureNotice";
import { Loading } from "../parts/Loading";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { wizard } from "../words/wizard";
import { HeaderRow } from "./HeaderRow";
import { JoinOffers } from "./JoinOffers";
import { LeftOut } from "./LeftOut";
import { Preview } from "./Preview";
import { Remarks } from "./Remarks";
import { SheetField } from "./SheetField";
import { StatedTotals } from "./StatedTotals";
import type { Wizard } from "../budget/useWizard";

const words = wizard.sheet;

const useStyles = makeStyles({
  found: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" },
  waiting: { minHeight: "220px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The first step: which sheet, and what was found in it. */
export function SheetStep({ state }: { state: Wizard }) {
  const styles = useStyles();
  const { sheet, look, failure } = state;
  return (
    <Section title={words.step} step={1}>
      <SheetField label={words.label} {...state} />
      <FailureNotice job={state} onRetry={state.retry} />
      {!look && !failure && (
        <div className={styles.waiting}>
          <Loading key={sheet} words={words.reading(sheet)} />
        </div>
      )}
      {look && (
        <div className={styles.found}>
          <p className={styles.line}>{words.summary(look.source.headerRow, look.source.lines.length)}</p>
          <Preview key={sheet} look={look} />
          <LeftOut excluded={look.source.excluded} />
          <StatedTotals look={look} />
          <Remarks remarks={look.source.remarks} />
          {look.source.lines.length === 0 && <Notice {...words.noLines} kind="remark" />}
          <JoinOffers {...state} />
          {!look.joined && <HeaderRow look={look} onChoose={(row) => state.choose("header", row)} />}
        </div>
      )}
    </Section>
  );
}
