import type { ShownRisk } from "../actions/types";
import { plainCulture } from "../format/amount";
import { RiskHeadline } from "../headline/RiskHeadline";
import { Notice } from "../parts/Notice";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { TrackerActions } from "../parts/TrackerActions";
import { usePane } from "../PaneContext";
import { registerWords } from "../words/register";
import { result } from "../words/result";
import { RegisterView } from "./RegisterView";

/** A risk register of the workbook, looked at again: its figures and pictures as it stands. */
export function RegisterPage({ shown }: { shown: ShownRisk }) {
  const { go } = usePane();
  const { tracker, isCurrent, ...view } = shown;
  return (
    <>
      <PageTitle title={tracker.title} back />
      {!isCurrent && <Notice {...registerWords.outdated} kind="remark" />}
      <TrackerActions tracker={tracker} leading onRemoved={() => go({ name: "home" })} />
      <Section title={result.figures}>
        <RiskHeadline figures={view.figures} culture={view.culture ?? plainCulture} />
      </Section>
      <RegisterView view={view} tracker={tracker} />
    </>
  );
}
