import type { FileLines } from "../../folder/checkedFile";
import { ownerLines } from "../../folder/ownerLine";
import { goalSheet, goalWorkbook } from "../../progress/testing/goalSheets";
import { folderLines } from "./folderOutput";

const harbour = { ...goalSheet([{ initiative: "桟橋の補修", target: "1基" }]), name: "1位", department: "港湾部", fiscalYear: 2026, priority: 1 };
const airport = { ...harbour, name: "2位", department: "空港部" };
const fileOf = (file: string): FileLines => ({ file, lines: ownerLines(file, goalWorkbook([harbour, airport]), [], { phase: "final" }) });

test("files that share goals of several departments are told once each", () => {
  const lines = folderLines([fileOf("a/港.xlsx"), fileOf("a/港2.xlsx")], "ja");
  expect(lines.filter((line) => line.includes("同じ目標のあるファイル:"))).toEqual(["港.xlsx: 同じ目標のあるファイル: 港2.xlsx", "港2.xlsx: 同じ目標のあるファイル: 港.xlsx"]);
});
