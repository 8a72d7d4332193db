import { attainmentMethods } from "../../trackers/kpi/kpiSettings";
import { defaultKpiOptions, type KpiOptions } from "../../trackers/kpi/kpiOptions";
import { SelectField } from "../parts/SelectField";
import { ListWizard, type ListPage } from "../wizard/ListWizard";
import { ShareField } from "../wizard/ShareField";
import { toleranceText } from "../wizard/tolerance";
import { TrackerOptions } from "../wizard/TrackerOptions";
import { kpiWords } from "../words/kpi";
import { wizard } from "../words/wizard";
import { KpiHeadline } from "./KpiHeadline";
import { historyInWords, kpiFields } from "./kpiFields";
import type { KpiTypes } from "./kpiList";

const words = kpiWords.wizard;
const methods = attainmentMethods.map((value) => ({ value, label: words.methods[value] }));

const page: ListPage<KpiTypes> = {
  words,
  list: ({ lists }) => lists.kpi,
  usualOptions: () => defaultKpiOptions,
  fields: kpiFields,
  leading: ["name", "target", "actual"],
  alsoFound: historyInWords,
  isFaulty: ({ amber }) => Number.isNaN(amber),
  options: (options, onChange) => (
    <TrackerOptions options={options} summary={summaryOf(options)} onChange={onChange}>
      <ShareField
        label={words.amber}
        hint={words.amberHint}
        share={options.amber}
        onChange={(amber) => onChange({ ...options, amber })}
      />
      <SelectField
        label={words.method}
        value={options.method}
        options={methods}
        onChoose={(method) => onChange({ ...options, method })}
      />
    </TrackerOptions>
  ),
  headline: (figures, culture) => <KpiHeadline figures={figures} culture={culture} />,
};

function summaryOf({ amber, method }: KpiOptions): string {
  return Number.isNaN(amber) ? wizard.options.toleranceError : words.summary(`${toleranceText(amber)} %`, method);
}

/** From a list of KPIs to a scorecard. */
export function KpiWizard({ sheet }: { sheet?: string }) {
  return <ListWizard sheet={sheet} page={page} />;
}
