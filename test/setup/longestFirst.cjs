const Sequencer = require("@jest/test-sequencer").default;

/** Tests that take minutes; started last, they would be what a run of two processes waits for. */
const LONG = /everyStepFails|\.browser\.test|refresh\.test/;

class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(({ path }) => LONG.test(path)), ...sorted.filter(({ path }) => !LONG.test(path))];
  }
}

module.exports = LongestFirst;
