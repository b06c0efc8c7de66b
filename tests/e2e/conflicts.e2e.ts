import { listRows } from "./listRows";
import { lookAtPane } from "./paneLooks";
import { withWorkbench } from "./withWorkbench";
import { openWorkbenchPage, type WorkbenchPage } from "./workbench";

jest.setTimeout(180_000);

const OCTOBER = new Date("2025-10-20T09:00:00+09:00");
const MINE = "奨励金を52団体に交付し、7か所を見直した。";
const THEIRS = "奨励金を50団体に交付し、6か所を見直した。";

const stage = withWorkbench();

/** Somebody with a copy of the department's workbook, in front of what there is to submit. */
async function openCopy(): Promise<WorkbenchPage> {
  const workbench = await openWorkbenchPage(stage.browser, stage.server.url);
  await workbench.page.clock.setFixedTime(OCTOBER);
  await workbench.openSample("令和7年度 重点目標（中間・要修正）");
  await workbench.ribbonButton("提出").click();
  await workbench.pane.getByRole("button", { name: "もう一度比べる" }).waitFor();
  return workbench;
}

async function submit({ pane }: WorkbenchPage, rows: number): Promise<void> {
  await pane.getByRole("button", { name: `${rows}件を提出する` }).click();
  await pane.getByRole("button", { name: "もう一度比べる" }).waitFor();
}

/** Types a mid-year report into its cell; the pane then has something to send. */
async function report(workbench: WorkbenchPage, text: string): Promise<void> {
  await workbench.sheetTab("1位").click();
  await workbench.cell("N10").click();
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
}

/** The text of the row's mid-year report in the list. */
async function listed(): Promise<string> {
  const item = (await listRows(stage.server.url)).find(({ fields }) => fields.SheetName === "1位" && fields.RowNumber === 2)!;
  return (JSON.parse(String(item.fields.Document)) as { cells: { midYear: { text: string } } }).cells.midYear.text;
}

test("two submit different texts for one row: the later one finds it waiting for a choice, and it stays until it is made", async () => {
  const mine = await openCopy();
  const { pane } = mine;
  await submit(mine, 4);
  await pane.getByText("4件を提出しました。").waitFor();
  const theirs = await openCopy();
  await report(theirs, THEIRS);
  await submit(theirs, 1);
  await theirs.page.context().close();
  expect(await listed()).toBe(THEIRS);

  await pane.getByRole("button", { name: "もう一度比べる" }).click();
  await report(mine, MINE);
  await submit(mine, 1);
  await pane.getByText("1位 ② は、ほかの人が先に提出しています。").waitFor();
  expect(await listed()).toBe(THEIRS);

  // Whoever leaves and comes back finds it on top, also in a pane that was closed.
  const view = (name: string) => pane.getByRole("navigation").getByRole("button", { name }).click();
  await view("点検");
  await pane.getByText("1件は、どちらの内容を残すかを選ぶまで送りません。").waitFor();
  const faults = await lookAtPane(mine, "conflicts-told-ja-light");
  await pane.getByRole("button", { name: "「提出」へ" }).press("Enter");
  const part = pane.getByRole("region", { name: "ほかの人が先に提出した取組" });
  await part.getByText("1件は、どちらの内容を残すかを選ぶまで送りません。").waitFor();
  await part.getByText(THEIRS).waitFor();
  faults.push(...(await lookAtPane(mine, "conflicts-ja-light")));
  await mine.choose("配色", "dark");
  await mine.ribbonButton("提出").click();
  await part.getByText(THEIRS).waitFor();
  faults.push(...(await lookAtPane(mine, "conflicts-ja-dark")));
  expect(faults).toEqual([]);
  await part.getByRole("button", { name: "このブックの内容にする" }).press("Enter");
  await part.getByText("1位 ②：更新しました").waitFor();
  await part.getByText("すべて決まりました。").waitFor();
  await pane.getByText("リストの内容と同じです。送るものはありません。").waitFor();
  expect(await listed()).toBe(MINE);
  await mine.page.context().close();
});
