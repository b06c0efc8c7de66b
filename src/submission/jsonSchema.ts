import { toJsonSchema } from "@valibot/to-json-schema";
import { rowDocumentSchema } from "./schema";

/** Where the published schema says it lives; an identifier, not an address to fetch. */
const SCHEMA_ID = "urn:goal-sheet:goal-row:1";

/** JSON Schema (draft 2020-12) of the documents as they are stored; published as docs/schema/goal-row-v1.json. */
export function rowDocumentJsonSchema(): object {
  return { $id: SCHEMA_ID, ...toJsonSchema(rowDocumentSchema, { target: "draft-2020-12", typeMode: "output" }) };
}
