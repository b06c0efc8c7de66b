import { contentHash } from "../../submission/contentHash";
import { documentsOf } from "../../submission/testing/documents";
import { factsText } from "../columns/factColumns";
import { factsOf } from "../columns/fields";
import type { ListedRow } from "../goalList";
import { judge, rowAfter, type Doubt, type Write } from "./rowWrite";

const [document] = documentsOf(1);
const MINE = contentHash(document!);
const listed = (hash: string, revision = 1, withdrawn = false): ListedRow => ({ ...{ itemId: "1", etag: '"1"', webUrl: "", key: document!.key, ownerKey: document!.unit, sheet: "1位", row: 1, title: null, phase: null, submittedBy: "", submittedAt: "" }, hash, revision, withdrawn });
const create: Write = { kind: "create", document: document! };
const update: Write = { kind: "update", document: document!, over: listed("old") };
const restore: Write = { kind: "restore", document: document!, over: listed(MINE) };
const right = factsText(factsOf(document!));
const withdraw: Write = { kind: "withdraw", over: listed("old") };

test.each<[string, Write, number, ListedRow | null, boolean, string]>([
  ["a creation of which nothing is there", create, 409, null, true, "doubtful"],
  ["a creation that is there", create, 409, listed(MINE), true, "written"],
  ["a creation in whose place another row stands", create, 409, listed("other"), true, "overtaken"],
  ["a creation in whose place the same row stands withdrawn", create, 409, listed(MINE, 2, true), true, "overtaken"],
  ["a change that is there", update, 412, listed(MINE, 2), true, "written"],
  ["a change of an item that is gone", update, 404, null, true, "gone"],
  ["a change under which the row was rewritten", update, 412, listed("other", 2), true, "overtaken"],
  ["a change under which the row was rewritten to what it was", update, 412, listed("old", 3), true, "overtaken"],
  ["a change under which something else of the item changed", update, 412, listed("old"), true, "repeat"],
  ["the same, too often", update, 412, listed("old"), false, "doubtful"],
  ["a change that was refused for good", update, 400, listed("old"), true, "doubtful"],
  ["a restore that is there", restore, 412, { ...listed(MINE), facts: right }, true, "written"],
  ["a restore under which something else of the item changed", restore, 412, { ...listed(MINE), facts: "altered" }, true, "repeat"],
  ["a restore under which the row was rewritten", restore, 412, listed("other", 2), true, "overtaken"],
  ["a restore of an item that is gone", restore, 404, null, true, "gone"],
  ["a withdrawal that is there", withdraw, 412, listed("old", 2, true), true, "written"],
  ["a withdrawal under which the row was rewritten", withdraw, 412, listed("other", 2), true, "overtaken"],
  ["a withdrawal under which something else of the item changed", withdraw, 412, listed("old"), true, "repeat"],
  ["a withdrawal of an item that is gone", withdraw, 404, null, true, "gone"],
])("%s", (_, write, status, row, mayRepeat, told) => {
  const doubt: Doubt = { state: "doubtful", status, refusal: { reason: "refused", status, code: "", text: "", requestId: null } };
  const judged = judge(write, doubt, row, mayRepeat);
  expect(judged === "repeat" ? judged : judged.state).toBe(told);
});

test.each([[{ "@odata.etag": '"x,2"' }], [{ eTag: '"x,2"' }]])("the version mark of an answer is known by either name: %j", (body) => {
  expect(rowAfter(update, body).etag).toBe('"x,2"');
});
