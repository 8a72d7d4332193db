/** Where the parts of the heat map stand in its drawing, in pixels at its usual width. */
export const mapPlan = { left: 30, top: 4, cellWidth: 57.6, cellHeight: 46, width: 318, height: 272 } as const;

/** The upper left corner of a cell; both steps count from 1, the highest likelihood on top. */
export function cornerOf(likelihood: number, impact: number, steps: number): { x: number; y: number } {
  return {
    x: mapPlan.left + (impact - 1) * mapPlan.cellWidth,
    y: mapPlan.top + (steps - likelihood) * mapPlan.cellHeight,
  };
}
