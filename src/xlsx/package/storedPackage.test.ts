import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { readWorkbookFile } from "../readWorkbookFile";
import { storedPackage } from "./storedPackage";

const all = () => true;
const text = strToU8("取組項目 ".repeat(200));
const PACKAGE = zipSync({ "a.xml": text, "looks/b.xml": [strToU8("plain"), { level: 0 }], "empty.xml": [new Uint8Array(0), { level: 0 }] });

test("holds the same parts, unpacked", () => {
  const stored = storedPackage(PACKAGE, all)!;
  expect(unzipSync(stored)).toEqual(unzipSync(PACKAGE));
  expect(stored.length).toBeGreaterThan(text.length);
});

test("leaves out what is not to be kept", () => {
  expect(Object.keys(unzipSync(storedPackage(PACKAGE, (name) => !name.startsWith("looks/"))!))).toEqual(["a.xml", "empty.xml"]);
});

test.each<[string, Uint8Array]>([
  ["no package", strToU8("PK no package")],
  ["cut off", PACKAGE.slice(0, PACKAGE.length - 30)],
  ["large", zipSync({ "a.bin": [new Uint8Array(2 ** 20), { level: 0 }] })],
  ["unpacking to more than it says", changed(PACKAGE, (view, directory) => view.setUint32(directory + 24, 10, true))],
  ["an entry elsewhere", changed(PACKAGE, (view, directory) => view.setUint32(directory + 42, 7, true))],
  ["an unknown compression", changed(PACKAGE, (view, directory) => view.setUint16(directory + 10, 12, true))],
])("%s is left to the reader", (_, bytes) => {
  expect(storedPackage(bytes, all)).toBeNull();
});

test("damage inside a part is still noticed", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "1位", rows: [["研修の充実"]] }] });
  const stored = storedPackage(bytes, all)!;
  const at = Buffer.from(stored).indexOf("研修");
  stored[at] = stored[at]! ^ 1;
  await expect(readWorkbookFile(stored, "a.xlsx")).rejects.toMatchObject({ fault: "damaged" });
  await expect(readWorkbookFile(bytes, "a.xlsx")).resolves.toMatchObject({ sheets: [{ cells: [{ text: "研修の充実" }] }] });
});

/** The package with the first entry of its directory changed. */
function changed(bytes: Uint8Array, change: (view: DataView, directory: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  change(view, view.getUint32(copy.length - 22 + 16, true));
  return copy;
}
