/** Where the source manifest says that the add-in lives; every URL in it but the sign-in host starts with this. */
export const DEVELOPMENT_URL = "https://localhost:3000/addin";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Why an address cannot be the home of an add-in. */
export type AddressFault = "not-a-url" | "not-https" | "has-query" | "has-password";

/**
 * The folder URL that the built files are served from, without its last slash.
 * Office loads add-ins over https only, and the page names are appended to it, so a query or fragment makes no sense.
 */
export function addInAddress(text: string): { address: string } | { fault: AddressFault } {
  if (!URL.canParse(text)) return { fault: "not-a-url" };
  const url = new URL(text);
  if (url.protocol !== "https:") return { fault: "not-https" };
  // Everybody who gets the add-in can read its manifest.
  if (url.username !== "" || url.password !== "") return { fault: "has-password" };
  if (url.search !== "" || url.hash !== "") return { fault: "has-query" };
  return { address: url.href.replace(/\/+$/, "") };
}

/** Whether a text can be an add-in's id. */
export function isAddInId(text: string): boolean {
  return UUID.test(text);
}

/** The source manifest with every development URL moved to `address` (from addInAddress), as the one of a version of the product (`0.1.0`). */
export function productionManifest(source: string, address: string, version: string): string {
  const written = address.replaceAll("&", "&amp;");
  return source.replace(/(?<=<Version>)[^<]*/, manifestVersion(version)).replaceAll(DEVELOPMENT_URL, () => written);
}

/** Office takes four numbers and none below 1.0, and an update only as a greater one: the product's own three stand behind a 1. */
function manifestVersion(version: string): string {
  return `1.${version.replace(/[-+].*/, "")}`;
}
