/** Everything comes from the page's own host; spreadsheet and pane write style elements of their own. */
const own = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Headers of every answer. There is no X-Frame-Options: the pane lives in a frame, here and in Excel. */
export const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": own.join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};
