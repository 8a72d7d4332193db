import { Button } from "@fluentui/react-components";
import type { Source } from "../../sheets/source";
import { useActions } from "../ActionsContext";
import { FailureNotice } from "../parts/FailureNotice";
import { Notice } from "../parts/Notice";
import { useJob } from "../useJob";
import { wizard } from "../words/wizard";
import { textCellRemarks } from "./textCellRemarks";

/** The remarks on cells of amount columns that are not plain numbers, each with the way there. */
export function TextCells({ source }: { source: Source }) {
  const actions = useActions();
  const job = useJob();
  return (
    <>
      {textCellRemarks(source).map(({ what, firstCell }) => (
        <Notice key={what} kind="remark" what={what}>
          <Button size="small" onClick={() => job.run(() => actions.openSheet(source.sheet, firstCell))}>
            {wizard.columns.show}
          </Button>
        </Notice>
      ))}
      <FailureNotice job={job} />
    </>
  );
}
