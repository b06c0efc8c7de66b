import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv, { type ValidateFunction } from "ajv/dist/2020";

/** Holds a document against the published schema, by another implementation than the one that the schema is made with. */
export function documentValidator(): ValidateFunction {
  const schema = JSON.parse(readFileSync(path.resolve("docs/schema/goal-row-v1.json"), "utf8")) as object;
  return new Ajv({ strict: false, validateFormats: false }).compile(schema);
}
