import type { Grade } from "../portableFunction";
import { plainFormula, registry } from "../registry";
import { cooCalls, type CooCall } from "./formulaTree";
import { isWhole, namesIn } from "./names";

/** Why only a formula's value can stand in a workbook without the add-in, and the function on account of which. */
export interface ValueReason {
  /** "name": it stands over a defined name that has to stay as it is. */
  kind: "valueOnly" | "arguments" | "unknown" | "newerExcel" | "tooLong" | "name";
  /** Without the namespace; "" where it is no single one. */
  name: string;
}

/** What a formula with COO functions is in plain Excel. */
export interface PlainRewrite {
  /** The whole formula with its "="; `null` where only its value can stay. */
  formula: string | null;
  /** The least of the grades of its calls. */
  grade: Grade;
  /** The functions it calls, without the namespace, each once. */
  functions: string[];
  reason: ValueReason | null;
}

/** Longer ones Excel does not take. */
const mostCharacters = 8192;

/**
 * Writes a formula without COO functions; nothing outside of their calls changes by a character.
 *
 * @param formula - English, with its "=", as a person writes it or as a file keeps it (`_xldudf_COO_…`).
 * @param allowed - "exact" for readers with any Excel, "lambda" where all of them have Excel 2021 or 365.
 * @returns `null` for a formula that calls no COO function, and for one that cannot be taken apart.
 * @example
 * rewriteFormula("=ROUND(COO.RISKSCORE(B2,C2),0)", "exact")?.formula //=> '=ROUND(IF(LEN(TRIM(B2))*LEN(TRIM(C2))=0,"",B2*C2),0)'
 */
export function rewriteFormula(formula: string, allowed: "exact" | "lambda"): PlainRewrite | null {
  const calls = cooCalls(formula);
  if (!calls || calls.length === 0) return null;
  const functions = [...new Set(calls.flatMap(withInner).map(({ name }) => name))];
  const rewriting = new Rewriting(formula, allowed);
  const text = rewriting.text({ start: 0, end: formula.length }, calls);
  const tooLong: ValueReason | null = text.length > mostCharacters ? { kind: "tooLong", name: "" } : null;
  const reason = rewriting.reason ?? tooLong;
  return { formula: reason ? null : text, grade: reason ? valueGrade(reason) : gradeOf(functions), functions, reason };
}

function withInner(call: CooCall): CooCall[] {
  return [call, ...call.inner.flatMap(withInner)];
}

/** A formula that newer Excel could keep live is graded as that, though its value stays. */
function valueGrade({ kind }: ValueReason): Grade {
  return kind === "newerExcel" ? "lambda" : "value";
}

function gradeOf(functions: readonly string[]): Grade {
  return functions.some((name) => registry.get(name)?.grade === "lambda") ? "lambda" : "exact";
}

/** One formula while its calls are replaced from the inside out. */
class Rewriting {
  reason: ValueReason | null = null;

  constructor(
    private readonly formula: string,
    private readonly allowed: "exact" | "lambda",
  ) {}

  /** A stretch of the formula with the calls in it written plain. */
  text({ start, end }: { start: number; end: number }, calls: readonly CooCall[]): string {
    let text = "";
    let from = start;
    for (const call of calls.filter((one) => one.start >= start && one.end <= end)) {
      const plain = this.plain(call);
      const kept = plain ?? this.formula.slice(call.start, call.end);
      text +=
        this.formula.slice(from, call.start) + (plain === null || call.alone || isWhole(plain) ? kept : `(${kept})`);
      from = call.end;
    }
    return text + this.formula.slice(from, end);
  }

  private plain({ name, args, inner }: CooCall): string | null {
    const portable = registry.get(name);
    if (!portable) return this.refuse("unknown", name);
    if (portable.grade === "value") return this.refuse("valueOnly", name);
    const texts = args.map((arg) => this.text(arg, inner).trim());
    if (this.reason) return null;
    const needed = portable.parameters.filter((parameter) => !parameter.startsWith("[")).length;
    const given = texts.slice(0, needed).filter((text) => text !== "").length;
    if (given < needed || texts.length > portable.parameters.length) return this.refuse("arguments", name);
    const plain = plainFormula(name, texts);
    if (plain === null) return this.refuse("arguments", name);
    if (portable.grade === "lambda" && this.allowed === "exact") return this.refuse("newerExcel", name);
    return withoutMixUp(name, plain, texts) ?? this.refuse("arguments", name);
  }

  private refuse(kind: ValueReason["kind"], name: string): null {
    this.reason ??= { kind, name };
    return null;
  }
}

/**
 * A plain formula that introduces names must not catch those in its arguments, a workbook's own "plan" for one: then the arguments
 * get names of their own first.
 */
function withoutMixUp(name: string, plain: string, args: readonly string[]): string | null {
  if (!/\b(?:LET|LAMBDA)\(/i.test(plain)) return plain;
  const declared = namesIn(plain)?.declared;
  const free = args.map((text) => namesIn(text)?.free);
  if (declared && free.every((names) => names && ![...names].some((one) => declared.has(one)))) return plain;
  const taken = new Set([...(declared ?? []), ...free.flatMap((names) => [...(names ?? [])])]);
  const named = args.map((text, at) => (free[at]?.size === 0 ? text : freeName(`given_${at + 1}`, taken)));
  const bindings = named.flatMap((given, at) => (given === args[at] ? [] : [`${given},${args[at]}`]));
  const again = plainFormula(name, named);
  return again && `LET(${bindings.join(",")},${again})`;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeName(`${wanted}_`, taken) : wanted;
}
