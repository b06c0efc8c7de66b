import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { valueText, type ColumnKind, type DataColumn, type DataValue } from "../tables/dataTable";
import type { TableStream } from "./tableStream";

/** Rows that are held at once and stand together in the file. */
const GROUP = 20_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

const TYPES: Record<ColumnKind, Pick<SchemaElement, "type" | "converted_type" | "logical_type">> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  whole: { type: "INT32" },
  ordinal: { type: "INT32" },
  share: { type: "DOUBLE" },
  day: { type: "INT32", converted_type: "DATE" },
  moment: { type: "INT64", converted_type: "TIMESTAMP_MILLIS", logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" } },
};

/**
 * A table as a Parquet file, group of rows by group of rows. Columns bear their ASCII ids and types; the title and the
 * headings, which are not ASCII, stand in the file's key-value metadata (`title`, `heading.<id>`). A day or moment that is
 * none is null.
 */
export async function* parquetChunks({ title, columns, pages }: TableStream): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const writer = new ByteWriter();
  const kvMetadata = [{ key: "title", value: title }, ...columns.map(({ id, heading }) => ({ key: `heading.${id}`, value: heading }))];
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), kvMetadata, createdBy: "goal-sheet" });
  for await (const rows of grouped(pages)) {
    await parquet.write({ columnData: columns.map(({ id, kind }, at) => ({ name: id, data: rows.map((row) => typed(row[at]!, kind)) })), rowGroupSize: GROUP });
    yield taken(writer);
  }
  await parquet.finish();
  yield taken(writer);
}

function schemaOf(columns: readonly DataColumn[]): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(({ id, kind }) => ({ name: id, repetition_type: "OPTIONAL" as const, ...TYPES[kind] })),
  ];
}

/** Pages cut and joined to groups. */
async function* grouped(pages: TableStream["pages"]): AsyncGenerator<(readonly DataValue[])[]> {
  let group: (readonly DataValue[])[] = [];
  for await (const page of pages) {
    for (const row of page) {
      group.push(row);
      if (group.length === GROUP) {
        yield group;
        group = [];
      }
    }
  }
  if (group.length > 0) yield group;
}

function typed(value: DataValue, kind: ColumnKind): string | number | Date | null {
  if (value === null || typeof value === "number") return value;
  if (kind !== "day" && kind !== "moment") return valueText(value);
  const moment = new Date(valueText(value));
  // 31 February is read as a day of March.
  const isNone = Number.isNaN(moment.getTime()) || (kind === "day" && moment.toISOString().slice(0, 10) !== valueText(value));
  return isNone ? null : moment;
}

/** What has been written since the last time, as a copy: the writer goes on with its buffer. */
function taken(writer: ByteWriter): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(writer.getBuffer());
  writer.index = 0;
  return bytes;
}
