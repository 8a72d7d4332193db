import { formulaProbe } from "./asking";
import type { Probe } from "./probe";

const area = "Comparing";

/** What Excel takes for equal. */
export const comparingProbes: readonly Probe[] = [
  formulaProbe(
    { id: "compare-wildcard", area, asks: '"Rent"="Re*t" knows no wildcards', expected: ["FALSE"] },
    { formula: '="Rent"="Re*t"' },
  ),
  formulaProbe(
    { id: "compare-countif-wildcard", area, asks: "COUNTIF takes * for any letters", expected: ["2"] },
    { formula: '=COUNTIF({A1:A3},"Re*t")', over: [["Rent"], ["Re*t"], ["Power"]] },
  ),
  formulaProbe(
    { id: "compare-countif-tilde", area, asks: "COUNTIF takes ~* for a star", expected: ["1"] },
    { formula: '=COUNTIF({A1:A3},"Re~*t")', over: [["Rent"], ["Re*t"], ["Power"]] },
  ),
  formulaProbe(
    { id: "compare-match-wildcard", area, asks: "MATCH takes * for any letters", expected: ["1"] },
    { formula: '=MATCH("Re*t",{A1:A2},0)', over: [["Rent"], ["Re*t"]] },
  ),
  formulaProbe(
    { id: "compare-countif-number", area, asks: 'COUNTIF counts the text "00123" and 123 as equal', expected: ["2"] },
    { formula: '=COUNTIF({A1:A3},"00123")', over: [["'00123"], [123], ["'0123x"]] },
  ),
  formulaProbe(
    { id: "compare-text-number", area, asks: '"1"=1 is not equal', expected: ["FALSE"] },
    { formula: '="1"=1' },
  ),
  formulaProbe(
    { id: "compare-fifteen-digits", area, asks: "0.1+0.2=0.3 looks at fifteen digits", expected: ["TRUE"] },
    { formula: "=0.1+0.2=0.3" },
  ),
  formulaProbe(
    { id: "compare-case", area, asks: "RENT=rent whatever the case, EXACT minds it", expected: ["TRUE|FALSE"] },
    { formula: '=("RENT"="rent")&"|"&EXACT("RENT","rent")' },
  ),
  formulaProbe(
    { id: "compare-blank", area, asks: "A blank cell equals 0 and the empty text", expected: ["TRUE|TRUE"] },
    { formula: '=({A1}=0)&"|"&({A1}="")' },
  ),
  formulaProbe(
    { id: "compare-spaces", area, asks: "A space at the end makes a difference", expected: ["FALSE|1"] },
    { formula: '=("Rent "="Rent")&"|"&COUNTIF({A1:A2},"Rent")', over: [["Rent"], ["Rent "]] },
  ),
  formulaProbe(
    { id: "compare-composed", area, asks: "é as one letter and as e with an accent", expected: ["FALSE", "TRUE"] },
    { formula: "={A1}={A2}", over: [["Caf\u00e9"], ["Cafe\u0301"]] },
  ),
  formulaProbe(
    { id: "compare-order", area, asks: "Truth values are over text, text is over numbers", expected: ["TRUE|TRUE"] },
    { formula: '=(TRUE>"z")&"|"&("a">9E+99)' },
  ),
  formulaProbe(
    { id: "compare-sumproduct", area, asks: "SUMPRODUCT passes over TRUE and counts it after --", expected: ["0|2"] },
    { formula: '=SUMPRODUCT({A1:A3}>1)&"|"&SUMPRODUCT(--({A1:A3}>1))', over: [[1], [2], [3]] },
  ),
  formulaProbe(
    { id: "compare-text-sum", area, asks: "SUM passes over a text of digits, + takes its number", expected: ["1|6"] },
    { formula: '=SUM({A1:A2})&"|"&({A1}+{A2})', over: [["'5"], [1]] },
  ),
  formulaProbe(
    { id: "compare-long-criterion", area, asks: "COUNTIF fails for a text over 255 letters", expected: ["#VALUE!"] },
    { formula: '=COUNTIF({A1:A2},REPT("x",256))', over: [["x"], ["y"]] },
  ),
];
