/**
 * The spreadsheet engine is loaded once a worker, outside of the sandbox that each test file gets: it takes seconds to load, and
 * runs slower in the sandbox.
 */
module.exports = {
  process: (_source, path) => ({ code: `module.exports = globalThis.requireOutside(${JSON.stringify(path)});` }),
  getCacheKey: (_source, path) => `outside ${path}`,
};
