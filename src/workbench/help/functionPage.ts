import type { Explanation, Formula } from "../../functions/explain/explanation";
import type { Grade, PortableFunction } from "../../portable/portableFunction";
import { escaped, page } from "./html";
import { plainExample } from "./plainExample";
import type { FunctionComment, ParameterComment } from "./readComments";

/** What a page is made of: the comment, the words of EXPLAIN and the meaning in plain Excel. */
export interface FunctionHelp {
  comment: FunctionComment;
  explanation: Explanation | undefined;
  portable: PortableFunction;
}

const GRADES: Record<Grade, string> = {
  exact: "An ordinary formula says the same and stays live.",
  lambda: "A formula with LET or LAMBDA says the same and stays live: Excel 2021 or Microsoft 365.",
  value: "Plain Excel has no formula for it: without the add-in its value as it is now stays.",
};

const RULES = [
  "A blank cell is not 0. Text counts as a number only if it reads as one in full, such as 1,234.50, (500), 12% or € 1.200,00; other text is #VALUE! with its row and column. TRUE and FALSE are not numbers.",
  "An error in a cell goes through to the item it belongs to. A question without an answer is #N/A with the reason.",
  "A range works item by item and spills; single values spread over ranges.",
];

/** The function as a person types it; what may be left out stands in brackets. */
export function signature({ id, parameters }: FunctionComment): string {
  const shown = parameters.map(({ name, optional, repeating }) => {
    const text = repeating ? `${name}, …` : name;
    return optional ? `[${text}]` : text;
  });
  return `=COO.${id}(${shown.join(", ")})`;
}

export function fileName(id: string): string {
  return `${id.toLowerCase()}.html`;
}

/** The help page of a function. */
export function functionPage({ comment, explanation, portable }: FunctionHelp): string {
  const { id, description, example, parameters, returns } = comment;
  return page(`COO.${id}`, [
    '<p><a href="index.html">All functions</a></p>',
    `<h1>COO.${id}</h1>`,
    `<p>${escaped(description)}</p>`,
    `<p><code>${escaped(signature(comment))}</code></p>`,
    ...(explanation
      ? ["<h2>Definition</h2>", ...formulaLines(explanation.formula), `<p>${escaped(explanation.convention)}</p>`]
      : []),
    ...(parameters.length === 0 ? [] : argumentTable(parameters)),
    "<h2>Result</h2>",
    `<p>${escaped(returns)}</p>`,
    "<h2>Example</h2>",
    `<p><code>=${escaped(example.formula)}</code> gives <code>${escaped(example.result)}</code></p>`,
    "<h2>Blanks, text and errors</h2>",
    ...RULES.map((rule) => `<p>${escaped(rule)}</p>`),
    "<h2>In plain Excel</h2>",
    `<p>${GRADES[portable.grade]}</p>`,
    ...plainLines(example.formula),
    ...(explanation ? ["<h2>Source</h2>", `<p>${escaped(explanation.source)}</p>`] : []),
  ]);
}

function formulaLines(formula: Formula): string[] {
  if (typeof formula === "string") return [`<p>${escaped(formula)}</p>`];
  const words = Object.entries(formula.words).map(
    ([word, text]) => `<dt>${escaped(formula.option)} ${escaped(word)}</dt><dd>${escaped(text)}</dd>`,
  );
  return [`<p>${escaped(formula.otherwise)}</p>`, `<dl>${words.join("")}</dl>`];
}

function argumentTable(parameters: readonly ParameterComment[]): string[] {
  const rows = parameters.map(
    ({ name, optional, text }) =>
      `  <tr><th scope="row">${name}</th><td>${optional ? "may be left out" : "needed"}</td><td>${escaped(text)}</td></tr>`,
  );
  return ["<table>", "  <caption>Arguments</caption>", ...rows, "</table>"];
}

function plainLines(example: string): string[] {
  const found = plainExample(example);
  if (found === null) return [];
  return [`<p><code>${escaped(found.call)}</code> is</p>`, `<p><code>${escaped(found.plain)}</code></p>`];
}
