import type { RiskView, TrackerInfo } from "../actions/types";
import { plainCulture } from "../format/amount";
import { RegisterView } from "../register/RegisterView";
import { FiguresSection } from "../result/FiguresSection";
import { RiskHeadline } from "./RiskHeadline";

export { RiskWizard } from "./RiskWizard";

/** A risk register's headline figures and its pictures. */
export function RiskFiguresSection({ viewed }: { viewed: RiskView & { tracker: TrackerInfo } }) {
  const { figures, culture = plainCulture, tracker } = viewed;
  return (
    <>
      <FiguresSection>
        <RiskHeadline figures={figures} culture={culture} />
      </FiguresSection>
      <RegisterView view={viewed} tracker={tracker} />
    </>
  );
}
