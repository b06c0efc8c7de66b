import type { ConfigError } from "../../sharepoint/config";
import type { ListProblem } from "../../sharepoint/problem";
import { configErrorMessage, listProblemMessage } from ".";

const PROBLEMS: ListProblem[] = [
  { reason: "offline", host: "graph.example" },
  { reason: "throttled", seconds: 2.3, attempts: 5 },
  { reason: "throttled", seconds: null, attempts: 5 },
  { reason: "service-failed", status: 503, attempts: 5, requestId: "R1" },
  { reason: "sign-in-needed" },
  { reason: "sign-in-failed", code: "popup_window_error" },
  { reason: "forbidden", doing: "write", requestId: null },
  { reason: "locked", requestId: "r-1" },
  { reason: "storage-full", requestId: "r-1" },
  { reason: "site-not-found", siteUrl: "https://s.example/sites/x" },
  { reason: "list-not-found", list: "目標管理", siteUrl: "https://s.example/sites/x" },
  { reason: "columns-missing", columns: ["GoalKey", "Document"] },
  { reason: "column-type", column: "Priority", expected: "number", found: "text" },
  { reason: "column-not-indexed", column: "GoalUnit" },
  { reason: "too-many-items", list: "https://s.example/l" },
  { reason: "document-too-long", sheet: "1位", row: 3, characters: 70_000, limit: 63_999 },
  { reason: "document-newer", version: 2 },
  { reason: "document-unreadable", itemId: "7" },
  { reason: "kept-changing", status: 412, code: "resourceModified", text: "The resource has changed", requestId: "R2" },
  { reason: "kept-changing", status: 412, code: "", text: "", requestId: null },
  { reason: "row-gone", itemId: "7" },
  { reason: "comment-too-long", characters: 2_100, limit: 2_000 },
  { reason: "history-full", itemId: "7", characters: 70_000, limit: 63_999 },
  { reason: "history-unreadable", itemId: "7" },
  { reason: "not-graph", status: 200, host: "proxy.example" },
  { reason: "refused", status: 400, code: "invalidRequest", text: "no", requestId: "R1" },
];
const ERRORS: ConfigError[] = [
  { reason: "not-json" },
  { reason: "not-object" },
  { reason: "unknown-setting", setting: "lists", known: ["list"] },
  { reason: "missing", setting: "list" },
  { reason: "invalid", setting: "siteUrl", value: '"x"', expected: "site-url" },
];

describe.each(["ja", "en"] as const)("in %s", (language) => {
  test("every problem has one paragraph with its data in it", () => {
    const texts = PROBLEMS.map((problem) => listProblemMessage(problem, language));
    expect(new Set(texts).size).toBe(PROBLEMS.length);
    for (const text of texts) expect(text).toMatch(/^[^\n]{20,}$/);
    for (const part of ["graph.example", "popup_window_error", "GoalKey", "Document", "1位", "70,000", "proxy.example", "R1"]) expect(texts.join()).toContain(part);
    expect(texts.join()).not.toMatch(/undefined|null|\[object/);
  });

  test("no problem speaks of what was to be sent: most stand where the list was only read", () => {
    for (const problem of PROBLEMS) expect(listProblemMessage(problem, language)).not.toMatch(/内容は残って|[Nn]othing is lost/);
  });

  test("of many missing columns the first are named and the others counted", () => {
    const columns = ["GoalKey", "GoalUnit", "FiscalYear", "Department", "Section", "SheetName", "Priority"];
    const text = listProblemMessage({ reason: "columns-missing", columns }, language);
    expect(columns.map((name) => text.includes(name))).toEqual([true, true, true, true, true, false, false]);
    expect(text).toMatch(language === "ja" ? /、ほか2列。/ : /, 2 others\./);
  });

  test("what the service says in English stands behind our own words", () => {
    const text = listProblemMessage({ reason: "kept-changing", status: 412, code: "resourceModified", text: "The resource has changed", requestId: "R2" }, language);
    const own = text.slice(0, text.indexOf("412"));
    expect(own).toMatch(language === "ja" ? /知らせてください。（$/ : /if it goes on\. \($/);
    expect(text.slice(own.length)).toMatch(/resourceModified.*The resource has changed.*R2/);
  });

  test("every configuration error names its setting and what to write", () => {
    const texts = ERRORS.map((error) => configErrorMessage(error, language));
    for (const text of texts) expect(text).toContain("config.json");
    expect(texts.at(-1)).toContain("https://");
    expect(texts.join()).not.toMatch(/undefined|null|\[object/);
  });
});
