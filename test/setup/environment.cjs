const { TestEnvironment } = require("jest-environment-node");
require("../../src/workbench/build/plainEngine");

/** Lets test files share what is loaded outside of their sandboxes. */
class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    // A function of its own: what hangs on `require` itself would be cleaned away between two files.
    this.global.requireOutside = (path) => require(path);
  }
}

module.exports = Environment;
