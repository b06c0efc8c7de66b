import { readFileSync } from "node:fs";
import path from "node:path";
import { LIST_COLUMNS } from "../../src/messages/listColumns";
import { VIEW_COLUMNS } from "../../src/sharepoint/columns/columns";
import { PERMISSIONS, readConfig } from "../../src/sharepoint/config";
import { REDIRECT_PAGE } from "../../src/sharepoint/signIn/msalClient";
import { dialogAddress } from "../../src/sharepoint/signIn/officeSignIn";

const pageOf = (name: string): string => readFileSync(path.join(__dirname, "../../docs", name), "utf8").replaceAll("\r\n", "\n");
const PAGE = "https://addin.example.jp/goal/taskpane.html";

/** All settings of config.json, as its reader knows them. */
function settings(): string[] {
  const read = readConfig('{"mode":"sharepoint","?":1}', PAGE);
  return read.ok ? [] : read.errors.flatMap((error) => (error.reason === "unknown-setting" ? error.known : []));
}

describe.each(["administrator.ja.md", "administrator.en.md"])("%s", (name) => {
  const page = pageOf(name);

  test("explains every setting and permission", () => {
    const explained = [...page.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, names]) => [...names!.matchAll(/\w+/g)].map(([setting]) => setting));
    expect([...explained].sort()).toEqual(settings().sort());
    for (const permission of PERMISSIONS) expect(page).toContain(`\`${permission}\``);
  });

  test("shows a configuration that can be used, with every setting", () => {
    const [, json] = /```json\n([\s\S]*?)```/.exec(page)!;
    expect(readConfig(json!, PAGE).ok).toBe(true);
    expect(Object.keys(JSON.parse(json!) as object).sort()).toEqual(settings().sort());
  });

  test("leads to the page about the list", () => {
    expect(page).toContain(`](administrator/sharepoint${name.includes(".en.") ? ".en" : ""}.md)`);
  });
});

describe.each(["administrator/sharepoint.md", "administrator/sharepoint.en.md"])("%s", (name) => {
  const page = pageOf(name);

  test("names every address that a sign-in may come back to", () => {
    const addresses = ["brk-multihub://addin.example.jp", PAGE, new URL(REDIRECT_PAGE, PAGE).href, dialogAddress(PAGE, []).split("?")[0]!];
    expect([...page.matchAll(/^\| `((?:brk-multihub|https):[^`]*)` \|/gm)].map(([, address]) => address)).toEqual(addresses);
  });

  test("lists the columns of the view as the pane does", () => {
    expect(page).toContain(VIEW_COLUMNS.map((column) => LIST_COLUMNS[column]).join(name.includes(".en.") ? ", " : "、"));
  });
});
