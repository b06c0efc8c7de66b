import { sharedFolder } from "./shortNames";

test.each([
  ["files of one folder", ["町/本庁/a.xlsx", "町/本庁/b.xlsx"], "町/本庁/"],
  ["files at several depths", ["町/本庁/a.xlsx", "町/b.xlsx"], "町/"],
  ["folders whose names begin alike", ["町/R6/a.xlsx", "町/R60/a.xlsx"], "町/"],
  ["one file", ["町/a.xlsx"], "町/"],
  ["the way of Windows", ["\\\\server\\町\\a.xlsx", "\\\\server\\町\\出先\\b.xlsx"], "\\\\server\\町\\"],
  ["nothing shared", ["町/a.xlsx", "村/a.xlsx"], ""],
  ["bare names", ["a.xlsx", "b.xlsx"], ""],
  ["no file", [], ""],
])("%s", (_name, files, folder) => {
  expect(sharedFolder(files)).toBe(folder);
});
