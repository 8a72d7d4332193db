import { BaseValueObject } from "@univerjs/engine-formula";

/**
 * LOOKUP reads as many results as there are keys, for which the engine asks the results for their range. Where their sheet is gone they
 * are an error, which has none: the engine would break off there, and nothing would ever be calculated again.
 */
export function lookUpInValues(): void {
  Object.assign(BaseValueObject.prototype, {
    getRangeData: () => ({ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }),
  });
}
