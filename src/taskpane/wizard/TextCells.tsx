import { Button } from "@fluentui/react-components";
import type { Source } from "../../sheets/source";
import { useActions } from "../ActionsContext";
import { FailureNotice } from "../parts/FailureNotice";
import { Notice } from "../parts/Notice";
import { useJob } from "../useJob";
import { wizard } from "../words/wizard";
import { columnsWithText } from "./columnChoice";

const words = wizard.columns;
const mostNamed = 3;

/** Says where words stand in columns of amounts, and leads there. */
export function TextCells({ source }: { source: Source }) {
  const actions = useActions();
  const job = useJob();
  return (
    <>
      {columnsWithText(source).map(({ letter, textRows }) => {
        const named = textRows.slice(0, mostNamed).map((row) => letter + row);
        const cells = named.join(", ") + (textRows.length > mostNamed ? ", …" : "");
        return (
          <Notice key={letter} kind="remark" what={words.text(letter, textRows.length, source.lines.length, cells)}>
            <Button size="small" onClick={() => job.run(() => actions.openSheet(source.sheet, named[0]))}>
              {words.show}
            </Button>
          </Notice>
        );
      })}
      <FailureNotice job={job} />
    </>
  );
}
