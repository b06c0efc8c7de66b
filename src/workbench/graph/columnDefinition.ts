import { generalException, invalidRequest } from "./refusal";

const FACETS = ["text", "number", "dateTime", "choice", "boolean"] as const;
export type Facet = (typeof FACETS)[number];

/** Facets that SharePoint knows but this slice does not store. */
const OTHER_FACETS = ["calculated", "currency", "geolocation", "hyperlinkOrPicture", "lookup", "personOrGroup", "term", "thumbnail", "contentApprovalStatus"];

/** A column as the service keeps it; the facets' members as documented in Graph's columnDefinition. */
export interface ColumnDefinition {
  displayName: string;
  description: string;
  facet: Facet;
  settings: Record<string, unknown>;
  indexed: boolean;
  enforceUniqueValues: boolean;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
}

const FACET_DEFAULTS: Record<Facet, Record<string, unknown>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  number: { decimalPlaces: "automatic", displayAs: "number", maximum: Number.MAX_VALUE, minimum: -Number.MAX_VALUE },
  dateTime: { displayAs: "default", format: "dateOnly" },
  choice: { allowTextEntry: false, choices: [], displayAs: "dropDownMenu" },
  boolean: {},
};

type Flag = "indexed" | "enforceUniqueValues" | "required" | "hidden" | "readOnly";

/** The definition that a request describes; `before` is the column as it stands when it is being changed. */
export function readDefinition(body: Record<string, unknown>, before?: ColumnDefinition): ColumnDefinition {
  if (body.validation === null) throw generalException();
  const facet = facetOf(body) ?? before?.facet ?? "text";
  if (before && facet !== before.facet) throw invalidRequest("The column type cannot be changed.");
  const given = body[facet] as Record<string, unknown> | undefined;
  const flagOf = (name: Flag): boolean => flag(body[name]) ?? before?.[name] ?? false;
  const definition: ColumnDefinition = {
    displayName: text(body.displayName) ?? before?.displayName ?? text(body.name) ?? "",
    description: text(body.description) ?? before?.description ?? "",
    facet,
    settings: { ...FACET_DEFAULTS[facet], ...before?.settings, ...given },
    indexed: flagOf("indexed"),
    enforceUniqueValues: flagOf("enforceUniqueValues"),
    required: flagOf("required"),
    hidden: flagOf("hidden"),
    readOnly: flagOf("readOnly"),
  };
  refuseIndex(definition);
  return definition;
}

/** Throws where a column could not have the index that it asks for, or lacks the one that it needs. */
function refuseIndex(definition: ColumnDefinition): void {
  if (isNote(definition) && (definition.indexed || definition.enforceUniqueValues)) throw invalidRequest("This field type cannot be indexed.");
  if (definition.enforceUniqueValues && !definition.indexed) throw invalidRequest("This field must be indexed to enforce unique values.");
}

/** Whether the column is SharePoint's multi-line text. */
export function isNote({ facet, settings }: ColumnDefinition): boolean {
  return facet === "text" && settings.allowMultipleLines === true;
}

function facetOf(body: Record<string, unknown>): Facet | undefined {
  const given = [...FACETS, ...OTHER_FACETS].filter((facet) => body[facet] !== undefined && body[facet] !== null);
  if (given.length > 1) throw invalidRequest("Only one column type facet may be specified.");
  const [facet] = given;
  if (facet === undefined) return undefined;
  if (OTHER_FACETS.includes(facet)) throw invalidRequest("The column type is not supported by this endpoint.");
  return facet as Facet;
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const flag = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);
