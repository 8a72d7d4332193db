/**
 * The engine's packages set each field of a new object by a call that defines a property, which takes a fifth of the
 * time of a build. Here they are plain assignments instead. Fields that a getter or setter of the same file is named
 * after stay as they are, and so do values of several lines.
 *
 * @param {string} source - A module of the engine.
 * @returns {string}
 */
function plainFields(source) {
  const accessors = new Set(
    [...source.matchAll(/^\s*(?:static\s+)?(?:get|set)\s+([\w$]+)\s*\(/gm)].map(([, name]) => name),
  );
  return source.replace(/^(\s*)_defineProperty\(this, "([\w$]+)", (.*)\);$/gm, (call, space, name, value) =>
    accessors.has(name) ? call : `${space}this.${name} = ${value};`,
  );
}

/** Whether a file is one of the engine's. */
const isEngine = (file) => /[\\/]node_modules[\\/]@univerjs[\\/].*\.js$/.test(file);

module.exports = { plainFields, isEngine };
