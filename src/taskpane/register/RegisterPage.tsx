import type { ShownRisk } from "../actions/types";
import { plainCulture } from "../format/amount";
import { RiskHeadline } from "../headline/RiskHeadline";
import { registerWords } from "../words/register";
import { RegisterView } from "./RegisterView";
import { ShownPage } from "./ShownPage";

/** A risk register of the workbook, looked at again: its figures and pictures as it stands. */
export function RegisterPage({ shown }: { shown: ShownRisk }) {
  const { tracker, figures, culture = plainCulture } = shown;
  return (
    <ShownPage
      shown={shown}
      outdated={registerWords.outdated}
      headline={<RiskHeadline figures={figures} culture={culture} />}
    >
      <RegisterView view={shown} tracker={tracker} />
    </ShownPage>
  );
}
