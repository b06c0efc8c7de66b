import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { addInAddress, DEVELOPMENT_URL, isAddInId, productionManifest } from "../../src/cli/manifest/productionManifest";
import { functionNames, iconProblems, idProblems, lengthProblems, localeProblems, orderProblems, residProblems } from "../support/manifestChecks";
import { descendants, parseXml } from "../support/xmlTree";

const root = path.resolve(__dirname, "../..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = parseXml(source);

const allProblems = (xml: string, address = DEVELOPMENT_URL): string[] => {
  const tree = parseXml(xml);
  return [
    ...residProblems(tree),
    ...idProblems(tree),
    ...lengthProblems(tree),
    ...localeProblems(tree, ["en-US"]),
    ...orderProblems(tree),
    ...iconProblems(tree, address, root),
  ];
};

test("the manifest has no problem of its own", () => {
  expect(allProblems(source)).toEqual([]);
});

test.each<[string, (xml: string) => string, RegExp]>([
  ["a resid without target", (xml) => xml.replace('<Label resid="Check.Label"', '<Label resid="Chek.Label"'), /resid Chek.Label has no target/],
  ["an unused resource", (xml) => xml.replaceAll('<Description resid="Check.Tip"', '<Description resid="Submit.Tip"'), /Check.Tip is not used/],
  ["a control id twice", (xml) => xml.replace('id="GoalSheet.Submit"', 'id="GoalSheet.Check"'), /GoalSheet.Check is there twice/],
  ["an id of 33 characters", (xml) => xml.replaceAll("Check.Label", "C".repeat(33)), /longer than 32/],
  ["a short string of 126 characters", (xml) => xml.replace('DefaultValue="点検"', `DefaultValue="${"点".repeat(126)}"`), /126 characters/],
  ["a long string of 251 characters", (xml) => xml.replace(/(Check\.Tip" DefaultValue=")[^"]*/, `$1${"点".repeat(251)}`), /251 characters/],
  ["http", (xml) => xml.replace('<bt:Url id="Help.Url" DefaultValue="https', '<bt:Url id="Help.Url" DefaultValue="http'), /not https/],
  ["a text without English", (xml) => xml.replace('<bt:Override Locale="en-US" Value="Submit" />', ""), /Submit.Label has no en-US/],
  ["a third language", (xml) => xml.replace('Locale="en-US" Value="Submit"', 'Locale="fr-FR" Value="Submit"'), /unexpected fr-FR/],
  ["hosts before domains", (xml) => xml.replace(/(<AppDomains>[^]*<\/AppDomains>)(\s*)(<Hosts>[^]*?<\/Hosts>)/, "$3$2$1"), /AppDomains must stand before Hosts/],
  ["an icon file that is not there", (xml) => xml.replace("check-16.png", "chek-16.png"), /chek-16.png is not there/],
  ["an icon of another size", (xml) => xml.replace("check-16.png", "check-20.png"), /20 × 20, 16 px stated/],
  ["an icon without 80 px", (xml) => xml.replace('<bt:Image size="80" resid="Icon.Check.80" />', ""), /lacks 80 px/],
])("%s is found out", (_, spoil, problem) => {
  const spoilt = spoil(source);
  expect(spoilt).not.toBe(source);
  expect(allProblems(spoilt).join("\n")).toMatch(problem);
});

test("Japanese is the default and the requirement sets are those that the code uses", () => {
  expect(manifest.children.find((item) => item.name === "DefaultLocale")?.text).toBe("ja-JP");
  const sets = descendants(manifest).filter((item) => item.name === "Set").map((item) => `${item.attributes.Name} ${item.attributes.MinVersion}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "AddinCommands 1.1", "ExcelApi 1.13"]);
});

test("page, function file and pane are one shared runtime that lives long", () => {
  const runtime = descendants(manifest).find((item) => item.name === "Runtime");
  expect(runtime?.attributes).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
  const pages = descendants(manifest).filter((item) => ["FunctionFile", "SourceLocation"].includes(item.name) && item.attributes.resid !== undefined);
  expect(pages.map((item) => item.attributes.resid)).toEqual(["Taskpane.Url", "Taskpane.Url"]);
});

test("every function that the ribbon calls is registered by src/commands", () => {
  const folder = path.join(root, "src/commands");
  const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
  expect(functionNames(manifest).filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  expect(functionNames(manifest)).toHaveLength(4);
});

describe("manifest for distribution", () => {
  test.each<[string, ReturnType<typeof addInAddress>]>([
    ["https://addin.example.jp/goal/", { address: "https://addin.example.jp/goal" }],
    ["https://addin.example.jp", { address: "https://addin.example.jp" }],
    ["https://例え.jp/目標", { address: "https://xn--r8jz45g.jp/%E7%9B%AE%E6%A8%99" }],
    ["addin.example.jp", { fault: "not-a-url" }],
    ["http://addin.example.jp/", { fault: "not-https" }],
    ["https://addin.example.jp/?v=1", { fault: "has-query" }],
    ["https://addin.example.jp/#top", { fault: "has-query" }],
    ["https://taro:himitsu@addin.example.jp/", { fault: "has-password" }],
  ])("address %s", (text, expected) => {
    expect(addInAddress(text)).toEqual(expected);
  });

  test.each([
    ["3f2504e0-4f89-41d3-9a0c-0305e82c3301", true],
    ["3F2504E0-4F89-41D3-9A0C-0305E82C3301", true],
    ["{3f2504e0-4f89-41d3-9a0c-0305e82c3301}", false],
    ["goal-sheet", false],
    ["", false],
  ])("id %p: %p", (id, expected) => {
    expect(isAddInId(id)).toBe(expected);
  });

  test.each(["https://addin.example.jp/goal", "https://addin.example.jp/$&/a&b"])("moves every URL to %s and stays without problems", (address) => {
    const moved = productionManifest(source, address, "0.1.0");
    expect(moved).not.toContain("localhost");
    expect(allProblems(moved, address)).toEqual([]);
  });
});

test.each([
  ["0.1.0", "1.0.1.0"],
  ["2.10.3-rc.1", "1.2.10.3"],
])("the manifest of product version %s has version %s, which only grows", (version, written) => {
  expect(/<Version>(.*)<\/Version>/.exec(productionManifest(source, DEVELOPMENT_URL, version))![1]).toBe(written);
});

const schemas = path.resolve(root, "../shared/manifest-xsd");
const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";

/** The manifest schemas are Microsoft's and not part of this repository. */
(existsSync(schemas) ? describe : describe.skip)(`against the schemas in ${path.relative(root, schemas)} (skipped when they are not there)`, () => {
  const validate = (xml: string) => {
    const load = (fileName: string) => ({ fileName, contents: readFileSync(path.join(schemas, fileName), "utf8") });
    const others = readdirSync(schemas).filter((name) => name.endsWith(".xsd") && name !== MAIN_SCHEMA);
    return validateXML({ xml: { fileName: "manifest.xml", contents: xml }, schema: [load(MAIN_SCHEMA)], preload: others.map(load) });
  };

  test("the manifest is valid", async () => {
    expect((await validate(source)).errors).toEqual([]);
  });

  test("a manifest without its provider is not", async () => {
    expect((await validate(source.replace(/<ProviderName>.*<\/ProviderName>/, ""))).valid).toBe(false);
  });
});
