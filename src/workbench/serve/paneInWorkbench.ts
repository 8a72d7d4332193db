const officeFromMicrosoft = /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*><\/script>/g;

const officeFromWorkbench = ["officeBefore", "excelClient", "officeAfter"]
  .map((name) => `<script src="/workbench/${name}.js"></script>`)
  .join("");

/**
 * The add-in's own page as the workbench serves it: Microsoft's loader gives way to the workbench's stand-in and the
 * genuine Excel client; nothing else changes.
 */
export function paneInWorkbench(html: string): string {
  const found = html.match(officeFromMicrosoft)?.length ?? 0;
  if (found !== 1)
    throw new Error(`The pane's page loads office.js ${found} times; the workbench replaces exactly one.`);
  return html.replace(officeFromMicrosoft, officeFromWorkbench);
}
