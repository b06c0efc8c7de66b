/** Where the shipped page loads office.js from, and where the workbench serves the same file. */
const OFFICE_JS_ON_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_JS_PATH = "/office-js/office.js";

/** Stand-ins for the Japanese fonts that a machine may lack; see fonts.css. */
const FONT_LINK = '<link rel="stylesheet" href="/fonts.css">';

/**
 * The shipped page as the workbench serves it: office.js from the local copy instead of Microsoft's servers, and a
 * stylesheet with Japanese glyphs. Nothing else is changed.
 */
export function localAddInPage(html: string): string {
  return html.replaceAll(OFFICE_JS_ON_CDN, OFFICE_JS_PATH).replace("</head>", `${FONT_LINK}</head>`);
}

/**
 * office.js asks this page whether the host may be trusted, because the workbench speaks http and no certificate is
 * installed. The workbench is the host, so the answer is yes.
 */
export const TRUST_PAGE =
  '<!doctype html><meta charset="utf-8"><title>trust</title>' +
  `<script>addEventListener("message", () => parent.postMessage(JSON.stringify({ hostUserTrusted: true }), "*"));</script>`;
