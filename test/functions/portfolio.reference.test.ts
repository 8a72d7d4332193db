import { callOne } from "./callFunction";
import { expectClose } from "./closeTo";
import { referenceCase } from "./referenceCases";

test.each(["BUD-019", "BUD-020"])(
  "%s: a net present value whose first flow is a period away (covered by RNPV)",
  (id) => {
    const { inputs, expected, tolerance } = referenceCase(id);
    expectClose(callOne("RNPV", [[0, ...inputs.flows]], 1, inputs.rate), expected.npv, tolerance);
  },
);
