import type { ProcessFigures } from "../../trackers/process/processFigures";
import { FiguresSection } from "../result/FiguresSection";
import { ProcessHeadline } from "./ProcessHeadline";

export { ProcessPage } from "./ProcessPage";

/** The headline figures of an analysis. */
export function ProcessFiguresSection({ figures }: { figures: ProcessFigures }) {
  return (
    <FiguresSection>
      <ProcessHeadline figures={figures} />
    </FiguresSection>
  );
}
