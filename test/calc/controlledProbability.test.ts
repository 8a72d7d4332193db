import fc from "fast-check";
import { controlledProbability } from "../../src/calc/controlledProbability";
import { InvalidInput, NotAvailable } from "../../src/calc/errors";

describe("controlledProbability", () => {
  test("normal: what the control leaves of the chance changes in proportion", () => {
    // Without the control the chance is 0.3 ÷ 0.6 = 0.5; a control of 80 % leaves a fifth of it.
    expect(controlledProbability(0.3, 0.4, 0.8)).toBeCloseTo(0.1, 15);
    expect(controlledProbability(0.3, 0.4, 0)).toBeCloseTo(0.5, 15);
    expect(controlledProbability(0.3, 0, 1)).toBe(0);
  });

  test("as recorded it is the recorded probability, to the last bit", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (chance, control) => controlledProbability(chance, control, control) === chance),
    );
  });

  test("boundary: never above 1", () => {
    expect(controlledProbability(0.9, 0.5, 0)).toBe(1);
  });

  test("error: shares outside 0 to 1, and a control that is recorded to take all away", () => {
    expect(() => controlledProbability(1.1, 0, 0)).toThrow(InvalidInput);
    expect(() => controlledProbability(0.5, -0.1, 0)).toThrow(InvalidInput);
    expect(() => controlledProbability(0.5, 0, 1.5)).toThrow(InvalidInput);
    expect(() => controlledProbability(0.5, 1, 0.5)).toThrow(NotAvailable);
    expect(controlledProbability(0.5, 1, 1)).toBe(0.5);
  });
});
