import { invalidRequest } from "./refusal";

/** Last item of a page, and the value that the page was ordered by. */
export interface PageEnd {
  id: number;
  value?: string | number | null;
}

/** Token of the page after `end`: unpadded base64 of what SharePoint's own paging says. */
export function skipToken({ id, value }: PageEnd): string {
  const ordered = value === undefined ? "" : `&p_Value=${encodeURIComponent(JSON.stringify(value))}`;
  return base64(`Paged=TRUE&p_ID=${id}${ordered}`);
}

/** Where a token says that the page before ended; refuses anything else, the decoded text included. */
export function readSkipToken(token: string): PageEnd {
  const text = Buffer.from(token, "base64").toString();
  const match = /^Paged=TRUE&p_ID=(\d{1,15})(?:&p_Value=(.*))?$/.exec(text);
  if (!match || base64(text) !== token) throw invalidRequest("The provided skip token is not valid.");
  const [, id, value] = match;
  return value === undefined ? { id: Number(id) } : { id: Number(id), value: JSON.parse(decodeURIComponent(value)) as string | number | null };
}

/** The request's own address with some options exchanged; all others stay as they were sent. */
export function linkWith(url: URL, root: string, path: string, exchanged: Record<string, string>): string {
  const parameters = new URLSearchParams(url.search);
  for (const name of Object.keys(exchanged)) {
    parameters.delete(name);
    parameters.delete(name.replace(/^\$/, ""));
  }
  for (const [name, value] of Object.entries(exchanged)) parameters.set(name, value);
  return `${root}${path}?${parameters.toString()}`;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64").replace(/=+$/, "");
