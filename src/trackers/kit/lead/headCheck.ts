import { titleRole, idRole } from "../rows/listedLines";
import type { LeadInput } from "./leadInput";

/** Key words of rows that are there to be replaced. */
export const exampleWord = "Example";

/** The check in words under the title: every row is found, nothing is wrong, and no example is left. */
export function headCheck({ definition, figures, formulas }: LeadInput, wrong: string): string {
  const [one, many] = definition.words.item;
  const found = `COUNT(${formulas.table("line")})`;
  const right = `"✔ "&${found}&IF(${found}=1," ${one}"," ${many}")&", each found in the list"`;
  const amiss = `"✖ The list has other ${many} than the tracker: refresh"`;
  if (formulas.shape.room === 0)
    return `=IF(${found}=${figures.found},IF(${wrong}="",${right},"✖ "&TRIM(${wrong})),${amiss})`;
  const said = `SUMPRODUCT(--(LEN(TRIM(${formulas.source(titleRole(definition))}))>0))`;
  const examples = `SUMPRODUCT(--(LEFT(${formulas.source(idRole(definition))},${exampleWord.length})="${exampleWord}"))`;
  const remind = `"● "&${examples}&IF(${examples}=1," example row: replace or delete it"," example rows: replace or delete them")`;
  return `=IF(${found}=${said},IF(${wrong}="",IF(${examples}>0,${remind},${right}),"✖ "&TRIM(${wrong})),${amiss})`;
}
