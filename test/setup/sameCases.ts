import fc from "../../node_modules/fast-check/lib/cjs/fast-check.js";

/**
 * fast-check with one seed, so that the suite says the same of the same code on every machine. Deep tests draw new
 * cases each time, and `SEED=7 npm test` draws others.
 */
const drawsAnew = expect.getState().testPath?.includes(".deep.test.");
if (!drawsAnew) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 1) });

export * from "../../node_modules/fast-check/lib/cjs/fast-check.js";
export default fc;
