/** Where the development files say that the add-in is served. */
const DEVELOPMENT = "https://localhost:3000";

/** The address that the add-in is deployed at: COO_BASE_URL without a slash at its end, else the development address. */
function baseUrl() {
  const given = process.env.COO_BASE_URL;
  if (!given) return DEVELOPMENT;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash || url.username) {
    throw new Error(`COO_BASE_URL must be an https address such as https://example.com/coo, not "${given}".`);
  }
  return url.href.replace(/\/+$/, "");
}

/** Replaces the development address in a text, in the manifest's list of domains by the host alone. */
function atBaseUrl(text) {
  const base = baseUrl();
  return text
    .replaceAll(`<AppDomain>${DEVELOPMENT}</AppDomain>`, `<AppDomain>${new URL(base).origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT, base);
}

module.exports = { atBaseUrl };
