const { plainFields } = require("./plainFields");

/** The engine in the workbench's page. */
module.exports = plainFields;
