const { helpPolicy } = require("./securityPolicy");

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text) {
  return String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

function page(title, body) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${helpPolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

/** The function as a person types it; arguments that may be left out stand in brackets. */
function signature({ name, parameters }) {
  const shown = parameters.map((parameter) => {
    const repeated = parameter.repeating ? `${parameter.name}, …` : parameter.name;
    return parameter.optional ? `[${repeated}]` : repeated;
  });
  return `=COO.${name}(${shown.join(", ")})`;
}

function fileName({ id }) {
  return `${id.toLowerCase()}.html`;
}

function functionPage(described) {
  const rows = described.parameters.map(
    ({ name, description, optional }) =>
      `        <tr><th scope="row">${escape(name)}</th><td>${optional ? "may be left out" : "needed"}</td><td>${escape(description)}</td></tr>`,
  );
  return page(
    `COO.${described.name}`,
    `      <p><a href="index.html">All functions</a></p>
      <h1>COO.${escape(described.name)}</h1>
      <p>${escape(described.description)}</p>
      <p><code>${escape(signature(described))}</code></p>
      <table>
        <caption>Arguments</caption>
${rows.join("\n")}
      </table>`,
  );
}

function indexPage(functions) {
  const entries = functions.map(
    (described) =>
      `        <dt><a href="${fileName(described)}"><code>${escape(signature(described))}</code></a></dt>\n        <dd>${escape(described.description)}</dd>`,
  );
  return page(
    "COO Toolkit: help",
    `      <h1>COO Toolkit</h1>
      <p>
        Open the <b>COO Toolkit</b> tab in Excel. <b>Budget tracker</b> turns a sheet with plan and actual amounts into a
        tracker on sheets of its own; <b>Refresh</b> brings new rows of the source into it. The sheet that you start from
        is never changed.
      </p>
      <h2>Functions</h2>
      <dl>
${entries.join("\n")}
      </dl>`,
  );
}

/**
 * The help pages, made from what the functions say about themselves, so that each link in Excel's autocomplete leads
 * somewhere and text is written once.
 *
 * @param metadata - The content of functions.json.
 * @returns Path in the output folder → HTML.
 */
function helpPages(metadata) {
  const functions = [...metadata.functions].sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map([
    ["help/index.html", indexPage(functions)],
    ...functions.map((described) => [`help/${fileName(described)}`, functionPage(described)]),
  ]);
}

module.exports = { helpPages };
