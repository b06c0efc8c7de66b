import { toJsonSchema } from "@valibot/to-json-schema";
import { rowDocumentSchema } from "../../submission/schema";

/** What the published schema is called by; an identifier, not an address to fetch. */
const SCHEMA_ID = "urn:goal-sheet:goal-row:1";

/** Text of docs/schema/goal-row-v1.json: JSON Schema (draft 2020-12) of the documents as they are written. */
export function goalRowSchemaText(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SCHEMA_ID,
    ...toJsonSchema(rowDocumentSchema, { target: "draft-2020-12", typeMode: "output" }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
