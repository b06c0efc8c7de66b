import { MOST_COLUMNS, type ServiceWords, type SharePointWords } from "./table";

const requestNumber = (requestId: string | null): string => (requestId === null ? "" : ` Request number: ${requestId}`);
const detail = ({ status, code, text, requestId }: ServiceWords): string =>
  `${[`${status} ${code}`.trim(), text].filter(Boolean).join(": ")}${requestNumber(requestId)}`;
const doings = { read: "read the list", write: "write to the list", provision: "make the list" };

const columnNames = (names: readonly string[]): string =>
  [...names.slice(0, MOST_COLUMNS), ...(names.length > MOST_COLUMNS ? [`${names.length - MOST_COLUMNS} others`] : [])].join(", ");

export const en: SharePointWords = {
  problems: {
    offline: ({ host }) => `${host} does not answer: the network is down, or the service is. Try again when there is a connection.`,
    throttled: ({ seconds, attempts }) =>
      `The service is busy and refused ${attempts} times. Try again ${seconds === null ? "in a while" : `in ${Math.ceil(seconds)} seconds or more`}.`,
    "service-failed": ({ status, attempts, requestId }) =>
      `The service has failed (${status}, ${attempts} tries). Try again in a while, and tell your IT staff if it goes on.${requestNumber(requestId)}`,
    "sign-in-needed": () => "You are no longer signed in. Sign in again.",
    "sign-in-failed": ({ code }) => `Signing in failed (${code}). Try again, and tell your IT staff this code if it goes on.`,
    forbidden: ({ doing, requestId }) =>
      `You are not allowed to ${doings[doing]}. Ask your IT staff to check the app's permission and yours.${requestNumber(requestId)}`,
    locked: ({ requestId }) =>
      `The SharePoint site or the item is locked, so nothing can be written. Ask your IT staff to unlock it, then try again.${requestNumber(requestId)}`,
    "storage-full": ({ requestId }) =>
      `The SharePoint site has no room left, so nothing can be written. Ask your IT staff to make room, then try again.${requestNumber(requestId)}`,
    "site-not-found": ({ siteUrl }) => `There is no site ${siteUrl}. Ask your IT staff to check siteUrl in config.json.`,
    "list-not-found": ({ list, siteUrl }) =>
      `There is no list "${list}" on ${siteUrl}. Ask your IT staff to correct list in config.json (the name, not an id, of a list that is still to be made), or to make the list with “Set up the list”.`,
    "columns-missing": ({ columns }) =>
      `The list lacks columns: ${columnNames(columns)}. Ask your IT staff to check that it is the right list and to choose “Set up the list” once more, which adds only what is missing.`,
    "column-type": ({ column, expected, found }) =>
      `The list's column ${column} is of another type (needed: ${en.columnKinds[expected]}, found: ${en.columnKinds[found]}). Ask your IT staff to keep a copy of the column, delete it and choose “Set up the list” once more, or to use another list.`,
    "column-not-indexed": ({ column }) =>
      `The list's column ${column} has no index, so it cannot be searched. Ask your IT staff to choose “Set up the list” once more.`,
    "too-many-items": ({ list }) => `The list ${list} has too many items to be read this way. Choose one year or department.`,
    "document-too-long": ({ sheet, row, characters, limit }) =>
      `Initiative ${row} of sheet "${sheet}" is too long to be sent (${characters.toLocaleString("en")} characters, limit ${limit.toLocaleString("en")}). Shorten its texts and submit again.`,
    "document-newer": ({ version }) =>
      `This initiative was written by a later add-in (document version ${version}). Restart Excel to get the newest add-in, and tell your IT staff if it goes on.`,
    "document-unreadable": ({ itemId }) =>
      `The Document column of list item ${itemId} was changed by hand and cannot be read. Restore it from the item's version history in SharePoint.`,
    "kept-changing": (problem) =>
      `The list item was changed elsewhere each time it was to be written. Send again in a while, and tell your IT staff if it goes on. (${detail(problem)})`,
    "row-gone": ({ itemId }) =>
      `List item ${itemId} is no longer there: somebody has deleted it in SharePoint. Restore it from the recycle bin, or submit it again from its workbook.`,
    "comment-too-long": ({ characters, limit }) =>
      `The comment is too long (${characters.toLocaleString("en")} characters, limit ${limit.toLocaleString("en")}). Shorten it and send it again.`,
    "history-full": ({ itemId, characters, limit }) =>
      `The history of reviews of list item ${itemId} is full (${characters.toLocaleString("en")} characters, limit ${limit.toLocaleString("en")}). Nothing was written, so that no earlier review is lost. Shorten the comment, or ask your IT staff to keep a copy of the column ReviewHistory and empty it.`,
    "history-unreadable": ({ itemId }) =>
      `The ReviewHistory column of list item ${itemId} was changed by hand and cannot be read. Nothing was written, so that no review is lost. Restore it from the item's version history in SharePoint.`,
    "not-graph": ({ status, host }) => `${host} gave an unexpected answer (${status}). A proxy is in between, or graphBaseUrl is wrong. Tell your IT staff.`,
    refused: ({ status, code, text, requestId }) => `SharePoint refused (${status} ${code}: ${text}). Tell your IT staff.${requestNumber(requestId)}`,
  },
  configErrors: {
    "no-file": () => "There is no config.json beside the add-in’s page.",
    "not-json": () => "config.json is not valid JSON. Look for a missing quote or comma.",
    "not-object": () => "config.json must be one group of settings in { }.",
    "unknown-setting": ({ setting, known }) =>
      `config.json has a setting "${setting}" that does not exist. Check its spelling or remove it. Settings: ${known.join(", ")}`,
    missing: ({ setting }) => `config.json lacks "${setting}". Add it.`,
    invalid: ({ setting, value, expected }) => `config.json: the value ${value} of "${setting}" cannot be used. ${en.expectations[expected]}`,
  },
  columnKinds: {
    text: "single line of text",
    note: "multiple lines of text",
    number: "number",
    dateTime: "date and time",
    choice: "choice",
    boolean: "yes/no",
    currency: "currency",
    lookup: "lookup",
    personOrGroup: "person or group",
    calculated: "calculated",
    hyperlinkOrPicture: "hyperlink",
    other: "another",
  },
  expectations: {
    mode: 'Write "local" or "sharepoint".',
    "graph-url": "Write an address of Microsoft Graph that begins with https:// and ends with /v1.0.",
    "site-url": "Write the site's address, beginning with https:// and without ? or #.",
    text: "Write a text that is not blank.",
    departments:
      'Write department names, each once, as ["…", "…"]; where each section submits for itself, {"name": "…", "sections": ["…", "…"]} in place of the name.',
    tenant: "Write the tenant's id or a domain name.",
    guid: "Write the id from the app registration (8-4-4-4-12 digits).",
    permission: "Write one of Lists.SelectedOperations.Selected, Sites.Selected, Sites.ReadWrite.All.",
  },
};
