import { ExcelError } from "../../excel/excelError";
import { familiesFromXml } from "../../forms/mapping/familiesPart";
import type { FamilyDeclaration } from "../../forms/mapping/declaration";
import { readFamilyFile } from "../../forms/mapping/familyFile";
import type { PanePorts } from "../ports";
import { formActions } from "./formActions";
import { initialState } from "./paneState";
import { createStore } from "./store";

const sheet = { id: "goal", title: "事業一覧", columns: [{ role: "initiative", heading: "事業名", required: true, filled: true }, { role: "target", heading: "目標" }], fields: [] };
const form = (id: string, name = id) => readFamilyFile(JSON.stringify({ id, name, year: 2026, sheets: [sheet], phases: ["planning"], reports: { midYear: [], final: [] } })) as FamilyDeclaration;
const [ours, lists] = [form("ours"), form("lists")];

/** A workbook that lets each saving wait until it is told to go on, and the forms that the pane reads by, one state after the other. */
function place() {
  const waiting: ((error?: ExcelError) => void)[] = [];
  const workbook = { part: null as string | null };
  const excel = {
    loadPart: () => Promise.resolve(workbook.part),
    savePart: (_: string, xml: string) =>
      new Promise<void>((resolve, reject) => waiting.push((error) => (error ? reject(error) : ((workbook.part = xml), resolve())))),
  };
  const store = createStore(initialState("ja", true));
  const readBy: string[][] = [];
  const actions = formActions(store, { excel } as unknown as PanePorts, () => readBy.push(store.get().forms.kept.map(({ name }) => name)));
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const goOn = async (error?: ExcelError) => {
    await turn();
    waiting.shift()!(error);
    await turn();
  };
  return { actions, readBy, goOn, saving: () => waiting.length, kept: () => (workbook.part === null ? [] : familiesFromXml(workbook.part).map(({ name }) => name)) };
}

test("a form that is taught while another one is being saved is kept too, and read by all the time", async () => {
  const { actions, readBy, goOn, kept, saving } = place();
  const first = actions.accept(ours);
  await new Promise((resolve) => setImmediate(resolve));
  const second = actions.accept(lists);
  await new Promise((resolve) => setImmediate(resolve));
  expect(saving()).toBe(1);
  await goOn();
  await goOn();
  expect([await first, await second, kept()]).toEqual([null, null, ["ours", "lists"]]);
  expect(readBy).toEqual([["ours"], ["ours", "lists"]]);
});

test("a form that is given up while it is being saved does not come back", async () => {
  const { actions, readBy, goOn, kept } = place();
  void actions.accept(ours);
  await new Promise((resolve) => setImmediate(resolve));
  void actions.drop("ours");
  await goOn();
  await goOn();
  expect([kept(), readBy]).toEqual([[], [["ours"], []]]);
});

test("of two savings that failed nothing is lost with the third, and the same form taught anew takes its own place", async () => {
  const { actions, goOn, kept } = place();
  const refused = new ExcelError("access-denied", "");
  const first = actions.accept(ours);
  await goOn(refused);
  const second = actions.accept(lists);
  await goOn(refused);
  expect([await first, await second, kept()]).toEqual(["access-denied", "access-denied", []]);
  void actions.accept(form("ours", "ours, again"));
  await goOn();
  expect(kept()).toEqual(["lists", "ours, again"]);
});
