import { titleRole } from "../rows/listedLines";
import type { LeadInput } from "./leadInput";

/** The check in words under the title: every row is found, and nothing is wrong. */
export function headCheck({ definition, figures, formulas }: LeadInput, wrong: string): string {
  const [one, many] = definition.words.item;
  const found = `COUNT(${formulas.table("line")})`;
  // A tracker that follows its list counts what stands there by now.
  const listed =
    formulas.shape.room === 0
      ? String(figures.found)
      : `SUMPRODUCT(--(LEN(TRIM(${formulas.source(titleRole(definition))}))>0))`;
  const right = `"✔ "&${found}&IF(${found}=1," ${one}"," ${many}")&", each found in the list"`;
  const amiss = `"✖ The list has other ${many} than the tracker: refresh"`;
  return `=IF(${found}=${listed},IF(${wrong}="",${right},"✖ "&TRIM(${wrong})),${amiss})`;
}
