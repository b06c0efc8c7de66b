import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "./addInManifest";

const xml = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");

describe("readManifest", () => {
  test("the product's own ribbon in both languages", () => {
    const [ja, en] = ["ja-JP", "en-US"].map((locale) => readManifest(xml, locale));
    const labels = (manifest: typeof ja) => manifest!.tabs.flatMap((tab) => tab.groups.flatMap((group) => [group.label, ...group.controls.map((control) => control.label)]));
    expect(labels(ja).slice(0, 5)).toEqual(["目標管理", "点検", "中間報告", "提出", "集計"]);
    expect(labels(en).slice(0, 5)).toEqual(["Goal sheets", "Check", "Mid-year report", "Submit", "Summary"]);
  });

  test("addresses become paths of the workbench, both kinds of action are there", () => {
    const manifest = readManifest(xml, "ja-JP");
    const controls = manifest.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls));
    expect(manifest.pageUrl).toBe("/addin/taskpane.html");
    expect(controls.every((control) => control.icon.startsWith("/addin/assets/") && control.tip !== "")).toBe(true);
    expect(new Set(controls.map((control) => control.action.kind))).toEqual(new Set(["run-function", "show-pane"]));
  });

  test.each([
    ["not XML", "<OfficeApp", "well-formed"],
    ["another document", "<catalogue/>", "lacks Id"],
    ["an unknown action", xml.replace('xsi:type="ExecuteFunction"', 'xsi:type="Dance"'), "Dance"],
  ])("refuses %s", (_name, text, message) => {
    expect(() => readManifest(text, "ja-JP")).toThrow(message);
  });
});
