const { randomBytes } = require("node:crypto");

/** Marks the style elements that the pane's own code creates; a new one each build. */
const styleNonce = randomBytes(16).toString("base64");

/**
 * What the pane's page may load: its own files, office.js from Microsoft and the style elements that carry the nonce.
 * What the page could send out is limited to its own host, so no data leaves the workbook.
 */
const panePolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  `style-src 'self' 'nonce-${styleNonce}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

module.exports = { panePolicy, styleNonce };
