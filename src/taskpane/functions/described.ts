/** A worksheet function as its metadata describes it; functions.json holds them for Excel, the help pages and the pane. */
export interface DescribedFunction {
  id: string;
  name: string;
  description: string;
  helpUrl?: string;
  parameters: DescribedParameter[];
}

export interface DescribedParameter {
  name: string;
  description: string;
  optional?: boolean;
  repeating?: boolean;
}

/** Fetches the descriptions from the pane's own host. */
export async function fetchFunctions(): Promise<DescribedFunction[]> {
  const answer = await fetch("functions.json");
  if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
  const { functions } = (await answer.json()) as { functions: DescribedFunction[] };
  return functions;
}

/**
 * A function as a person types it, with what may be left out in brackets.
 *
 * @example
 * signature(variance) //=> "=COO.VARIANCE(actual, plan, [type])"
 */
export function signature({ name, parameters }: DescribedFunction): string {
  const shown = parameters.map(({ name: parameter, optional, repeating }) => {
    const text = repeating ? `${parameter}, …` : parameter;
    return optional ? `[${text}]` : text;
  });
  return `=COO.${name}(${shown.join(", ")})`;
}

/** Functions in which every word of a search stands: in the name, the description or an argument's name. */
export function matching(all: readonly DescribedFunction[], search: string): DescribedFunction[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ name, description, parameters }) => {
    const text = [name, description, ...parameters.map((parameter) => parameter.name)].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
