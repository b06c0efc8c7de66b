import * as v from "valibot";
import { SEVERITIES } from "../checks/finding";
import { PHASES } from "../forms/phase";
import { REPORTS, STATUSES } from "../japanese/reports/status";

/** Version that this code writes; readDocument accepts it and every older one. */
export const SCHEMA_VERSION = 1;

const nullableText = v.nullable(v.string());
const isoDay = v.pipe(v.string(), v.isoDate());
const subItemNumber = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));
const status = v.picklist(STATUSES);
const cellAddress = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9][0-9]{0,6}(:[A-Z]{1,3}[1-9][0-9]{0,6})?$/));

const cell = v.pipe(
  v.object({ address: cellAddress, text: v.string() }),
  v.description("A cell of the row: its A1 address on the sheet and its text, untouched."),
);

const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));

const quantity = v.object({ value: v.number(), unit: nullableText, comparator: nullableText });

const period = v.pipe(
  v.object({ raw: v.string(), start: v.nullable(isoDay), end: v.nullable(isoDay) }),
  v.description("Text of the period and the calendar days it was read as; null where it is open or unreadable."),
);

const subItem = v.pipe(
  v.object({
    sub: v.pipe(subItemNumber, v.description("Number of the sub-item; null stands for a row that lists none.")),
    periods: v.array(period),
    targets: v.array(v.object({ raw: v.string(), quantities: v.array(quantity) })),
    status: v.object({ midYear: status, final: status }),
  }),
  v.description("One sub-item as the cells were read; the raw text stands beside every reading."),
);

const finding = v.object({
  rule: v.string(),
  severity: v.picklist(SEVERITIES),
  cell: nullableText,
  column: nullableText,
  sub: subItemNumber,
});

const answer = v.pipe(
  v.object({
    report: v.picklist(REPORTS),
    subs: v.array(v.object({ sub: subItemNumber, text: v.string(), status: v.nullable(status), value: v.string() })),
    extras: v.record(v.string(), v.string()),
  }),
  v.description("What a person answered in the pane, numbers as typed; the only place of it when the form has no column for the report."),
);

export const personSchema = v.object({ name: v.string(), id: nullableText });

/** One initiative row as it is kept in the list. The types below and docs/schema/goal-row-v1.json are made from this. */
export const rowDocumentSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(SCHEMA_VERSION),
    key: v.pipe(v.string(), v.regex(/^\d{4}-[0-9a-f]{16}-[0-9a-f]{12}-\d{3,}$/), v.description("The row's identity, the same on every submission.")),
    unit: v.pipe(v.string(), v.regex(/^\d{4}-[0-9a-f]{16}$/), v.description("Who reports: fiscal year, department and section; the key begins with it.")),
    family: v.string(),
    form: v.string(),
    fiscalYear: v.pipe(v.number(), v.integer(), v.description("Year N runs from 1 April N to 31 March N+1.")),
    department: v.string(),
    section: nullableText,
    sheet: v.string(),
    title: nullableText,
    priority: v.nullable(v.number()),
    row: v.pipe(v.number(), v.integer(), v.minValue(1)),
    marker: nullableText,
    group: nullableText,
    phase: v.picklist(PHASES),
    cells: v.record(v.string(), cell),
    subItems: v.array(subItem),
    achieved: v.pipe(
      v.optional(v.object({ midYear: share, final: share }), { midYear: null, final: null }),
      v.description("Share of the targets in numbers that each report says was reached, 0 to 1; null without the same quantity on both sides."),
    ),
    findings: v.array(finding),
    answers: v.optional(v.array(answer), []),
    submittedBy: personSchema,
    submittedAt: v.pipe(v.string(), v.isoTimestamp(), v.description("Moment of the submission as the submitting machine told it, UTC.")),
  }),
  v.title("Goal row, version 1"),
  v.description("One initiative (取組項目) of a goal-management sheet (目標管理シート)."),
);

export type RowDocument = v.InferOutput<typeof rowDocumentSchema>;
export type DocumentSubItem = RowDocument["subItems"][number];
export type DocumentFinding = RowDocument["findings"][number];
export type DocumentAnswer = RowDocument["answers"][number];
export type Person = RowDocument["submittedBy"];
