import { compliance } from "../../trackers/compliance/compliance";
import type { DefinedView, TrackerInfo } from "../actions/types";
import { DefinedFigures, definedPage } from "../kit/definedPage";
import { ListWizard } from "../wizard/ListWizard";

const page = definedPage(compliance, ({ lists }) => lists.compliance);

/** From a list of duties to a register. */
export function ComplianceWizard({ sheet }: { sheet?: string }) {
  return <ListWizard sheet={sheet} page={page} />;
}

/** A compliance register's headline figures, and its flagged duties. */
export function ComplianceFiguresSection({ viewed }: { viewed: DefinedView & { tracker: TrackerInfo } }) {
  return <DefinedFigures name={compliance.words.name} viewed={viewed} />;
}
