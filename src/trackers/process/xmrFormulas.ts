import { XMR_FACTORS } from "../../calc/xmr";

/** Texts of the cells that a row of a control chart looks at. */
export interface PointCells {
  value: string;
  center: string;
  sigma: string;
}

/** The factor between the average moving range and the limits, or its upper limit, as the word in a cell chooses it. */
export function factorFormula(constant: string, of: "limits" | "range"): string {
  const { wheeler, d2, exact } = XMR_FACTORS;
  return `IF(${constant}="d2",${d2[of]},IF(${constant}="exact",${exact[of]},${wheeler[of]}))`;
}

/** How far a point lies from the center line, in standard deviations; a point on a limit is not beyond it, whatever rounding did. */
export function sigmasFormula({ value, center, sigma }: PointCells): string {
  return `IF(ISNUMBER(${value}),IF(${sigma}=0,0,ROUND((${value}-${center})/${sigma},9)),"")`;
}

/**
 * The first rule of Western Electric that a point breaks, as `signals` finds it, in plain Excel.
 *
 * @param number - The cell with the point's number, from 1.
 * @param last - The cells with the distances of so many last points, this one included.
 */
export function ruleFormula(number: string, last: (points: number) => string): string {
  const one = last(1);
  const some = (needed: number, points: number, beyond: number) => {
    const side = (over: string, count: string) => `AND(${one}${over},COUNTIF(${last(points)},"${count}")>=${needed})`;
    return `AND(${number}>=${points},OR(${side(`>${beyond}`, `>${beyond}`)},${side(`<-${beyond}`, `<-${beyond}`)}))`;
  };
  const oneSide = `OR(COUNTIF(${last(8)},">0")=8,COUNTIF(${last(8)},"<0")=8)`;
  return `IF(ISNUMBER(${one}),IF(ABS(${one})>3,1,IF(${some(2, 3, 2)},2,IF(${some(4, 5, 1)},3,IF(${oneSide},4,"")))),"")`;
}
