import { renderCall } from "../../portable/registry";
import type { KpiColumnId } from "./kpiColumns";
import type { KpiShape } from "./kpiShape";

/** RAG words with a sign of their own, so that the color is never the only one. */
export const ragWords = { Green: "● Green", Amber: "◆ Amber", Red: "■ Red" } as const;

/** A cell of the row whose formula is written. */
type Cell = (id: KpiColumnId) => string;

/** How a row of the scorecard is judged: the formulas from target and actual to attainment, score, color and trend. */
export class JudgingFormulas {
  /** @param name - A workbook name of the tracker by its ending: "Amber". */
  constructor(
    private readonly shape: KpiShape,
    private readonly name: (part: string) => string,
  ) {}

  private isMeasured(at: Cell): string {
    const direction = at("direction");
    return `AND(COUNT(${at("actual")},${at("target")})=2,OR(${direction}="higher",${direction}="lower",${direction}="range"))`;
  }

  private call(name: string, ...args: string[]): string {
    return renderCall(this.shape.formulas, name, args, { filled: args });
  }

  /** @param stated - The share reached that the source itself states. */
  attainment(at: Cell, stated: string): string {
    return `IF(${this.isMeasured(at)},${this.reached(at)},${stated})`;
  }

  private reached(at: Cell): string {
    const [actual, target, direction, method] = [at("actual"), at("target"), at("direction"), this.name("Method")];
    const by = (...args: string[]) => this.call("ATTAINMENT", actual, target, ...args);
    const lower = `IF(${method}="linear",${by('"lower"', '"linear"')},${by('"lower"')})`;
    const ratio = `IF(${direction}="lower",${lower},${by('"higher"')})`;
    const baseline = at("baseline");
    const fromBaseline = ['"lower"', '"higher"'].map((word) => by(word, '"baseline"', baseline)).join(",");
    const way = this.shape.roles.includes("baseline")
      ? `IF(AND(${method}="baseline",ISNUMBER(${baseline})),IF(${direction}="lower",${fromBaseline}),${ratio})`
      : ratio;
    if (!this.shape.ranges) return `IFERROR(IF(${direction}="range","",${way}),"")`;
    const [high, redFlag, redHigh] = [at("high"), at("redFlag"), at("redHigh")];
    const rises = `AND(COUNT(${target},${high},${redFlag},${redHigh})=4,${redFlag}<=${target},${target}<=${high},${high}<=${redHigh})`;
    const within = this.call("ATTAINMENT", actual, `${target}:${high}`, direction, '"range"', `${redFlag}:${redHigh}`);
    return `IFERROR(IF(${direction}="range",IF(${rises},${within},""),${way}),"")`;
  }

  score(at: Cell): string {
    const [actual, target, redFlag, attainment] = [at("actual"), at("target"), at("redFlag"), at("attainment")];
    const one = this.call("KPISCORE", actual, target, redFlag);
    const measured = this.shape.ranges
      ? `IF(${at("direction")}="range",MIN(${one},${this.call("KPISCORE", actual, at("high"), at("redHigh"))}),IF(ISNUMBER(${redFlag}),${one},""))`
      : `IF(AND(ISNUMBER(${redFlag}),${at("direction")}<>"range"),${one},"")`;
    const goal = this.call("KPISCORE", attainment, "1", `1-${this.name("Amber")}`);
    return `IFERROR(IF(${this.isMeasured(at)},${measured},IF(ISNUMBER(${attainment}),${goal},"")),"")`;
  }

  rag(at: Cell): string {
    const [actual, target, direction, attainment] = [at("actual"), at("target"), at("direction"), at("attainment")];
    const amber = this.name("Amber");
    const light = (value: string, goal: string, way: string) => this.call("RAG", value, goal, way, amber);
    const [higher, lower] = [light(actual, target, '"higher"'), light(actual, target, '"lower"')];
    const plain = `IF(${direction}="lower",${lower},${higher})`;
    const high = at("high");
    const range = `IF(COUNT(${high})=0,"",IF(${actual}>${high},${light(actual, high, '"lower"')},${higher}))`;
    const measured = `IF(${direction}="range",${this.shape.ranges ? range : '""'},${plain})`;
    const word = `IFERROR(IF(${this.isMeasured(at)},${measured},IF(ISNUMBER(${attainment}),${light(attainment, "1", '"higher"')},"")),"")`;
    return Object.entries(ragWords).reduce((text, [rag, shown]) => `SUBSTITUTE(${text},"${rag}","${shown}")`, word);
  }

  trend(at: Cell): string {
    const [actual, previous, direction] = [at("actual"), at("previous"), at("direction")];
    const away = (value: string) => `MAX(0,${at("target")}-${value},${value}-${at("high")})`;
    const range = this.shape.ranges ? this.call("TREND", away(actual), away(previous), '"lower"') : '""';
    const plain = this.call("TREND", actual, previous, direction);
    return `IFERROR(IF(COUNT(${actual},${previous})=2,IF(${direction}="range",${range},IF(OR(${direction}="higher",${direction}="lower"),${plain},"")),""),"")`;
  }
}
