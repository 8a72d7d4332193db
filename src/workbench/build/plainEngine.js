const Module = require("node:module");
const { isEngine, plainFields } = require("./plainFields");

/** The engine in Node: required before anything that loads it (`node --require`). */
const compile = Module.prototype._compile;
Module.prototype._compile = function (content, file, ...rest) {
  return compile.call(this, isEngine(file) ? plainFields(content) : content, file, ...rest);
};
