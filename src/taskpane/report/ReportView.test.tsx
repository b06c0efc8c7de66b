import { act, screen, waitFor, within } from "@testing-library/react";
import { ExcelError } from "../../excel/excelError";
import { answersFromXml, answersToXml, ANSWERS_NAMESPACE } from "../../progress/answersPart";
import { broughtIntoView } from "../testing/broughtIntoView";
import type { FakeExcel } from "../testing/fakeExcel";
import { openPane, violations, type PaneTraits } from "../testing/openPane";
import { figure } from "../testing/figure";
import { portWorkbook, worksheet } from "../testing/worksheets";

async function openReports(traits: PaneTraits = {}) {
  const opened = await openPane(traits);
  await opened.user.click(screen.getByRole("button", { name: traits.language === "en" ? "Report" : "報告" }));
  await screen.findByRole("heading", { level: 1, name: /報告|report/ });
  return opened;
}

const begin = () => screen.findByRole("button", { name: /報告を書く|続きから書く/ });
const field = (name: string | RegExp) => screen.getByRole("textbox", { name });

test("what is due is counted, and every row has its state", async () => {
  const { container } = await openReports();
  expect(await screen.findByText("中間報告：残り2件")).toBeTruthy();
  expect(screen.getByText("3件のうち1件に報告があります")).toBeTruthy();
  expect(screen.getByRole("button", { name: /桟橋の補修/ }).textContent).toMatch(/記入済$/);
  expect(screen.getByRole("button", { name: /港まつり/ }).textContent).toContain("未記入");
  expect(await violations(container)).toEqual([]);
});

test("a department's reports are written with the keyboard alone", async () => {
  const { user, excel, container } = await openReports();
  (await begin()).focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(field("報告の文"));
  expect(screen.getByRole("progressbar", { name: "3件のうち1件に報告があります" }).getAttribute("aria-valuenow")).toMatch(/^0\.33/);
  expect(await violations(container)).toEqual([]);
  await user.keyboard("780人が来た。{Control>}{Enter}{/Control}");
  expect(excel.written).toEqual({ "1位!E7": "780人が来た。" });
  expect(screen.getByText("1位 E7 に書き込みました。", { selector: "span" })).toBeTruthy();
  expect(document.activeElement).toBe(field("(1) の報告の文"));
  await user.keyboard("4回開いた。{Control>}{Enter}{/Control}");
  expect(document.activeElement).toBe(field("(2) の報告の文"));
  await user.keyboard("講師を探している。{Control>}{Enter}{/Control}");
  expect(excel.cell("2位", "E6")).toBe("(1) 4回開いた。\n(2) 講師を探している。");
  expect(screen.getByText("すべて書き終えました。")).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("中間報告：すべて入っています");
});

test("what will be written is shown beside what stands there", async () => {
  const { user } = await openReports();
  await user.click(screen.getByRole("button", { name: /桟橋の補修/ }));
  expect((field("(2) の報告の文") as HTMLTextAreaElement).value).toBe("工事の準備をしている。");
  expect(screen.getByText("変わりはありません。")).toBeTruthy();
  await user.clear(field("(2) の報告の文"));
  await user.type(field("(2) の報告の文"), "工事を始めた。");
  const preview = screen.getByRole("region", { name: "1位 E6 に入る文" });
  expect(figure(preview, "いまの文")).toContain("(2) 工事の準備をしている。");
  expect(figure(preview, "書き込む文")).toContain("(1) 図面を1式作った。\n(2) 工事を始めた。");
});

test("a number is put into the text with its share, and checked against the target", async () => {
  const { user, excel } = await openReports();
  await user.click(await begin());
  await user.type(field("報告の文"), "天気に恵まれた。");
  await user.type(field("実績"), "782");
  expect(screen.getByText("目標 800人、達成率 97.8％")).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "完了" }));
  expect(screen.getByText(/実績（782人）が目標（800人）に届いていません/)).toBeTruthy();
  await user.clear(field("実績"));
  await user.type(field("実績"), "八百");
  expect(screen.getByText(/数として読めません/)).toBeTruthy();
  await user.clear(field("実績"));
  await user.type(field("実績"), "８００");
  await user.click(screen.getByRole("button", { name: "書き込んで次へ" }));
  expect(excel.cell("1位", "E7")).toBe("天気に恵まれた。（実績800人、達成率100％）");
});

test("a cell that changed meanwhile is not overwritten before the person has chosen", async () => {
  const { user, excel } = await openReports();
  await user.click(await begin());
  await user.type(field("報告の文"), "780人が来た。");
  excel.faults.watch = new Error("the pane hears nothing");
  excel.written = {};
  await act(async () => Promise.resolve());
  // Somebody else's text arrives without an event.
  await excel.writeCells("1位", [{ address: "E7", text: "雨で中止した。", expected: "" }]);
  await user.click(screen.getByRole("button", { name: "書き込んで次へ" }));
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain("1位 E7 の文が、開いてから変わりました。");
  expect(figure(alert, "いまの文")).toContain("雨で中止した。");
  expect(excel.cell("1位", "E7")).toBe("雨で中止した。");
  await user.click(within(alert).getByRole("button", { name: "この文で書き込む" }));
  expect(excel.cell("1位", "E7")).toBe("780人が来た。");
});

test("of a changed cell only what the person touched is put in", async () => {
  const { user, excel } = await openReports();
  await user.click(screen.getByRole("button", { name: /桟橋の補修/ }));
  await user.type(field("(1) の報告の文"), "県に届けた。");
  await act(async () => {
    excel.edit("1位", "E6", "(1) 図面を1式作った。\n(2) 工事を始めた。");
  });
  await screen.findByDisplayValue("工事を始めた。", {}, { timeout: 3000 });
  await user.click(screen.getByRole("button", { name: "書き込んで次へ" }));
  expect(excel.cell("1位", "E6")).toBe("(1) 図面を1式作った。県に届けた。\n(2) 工事を始めた。");
});

test("the last writing can be taken back; what was written is a draft again", async () => {
  const { user, excel, pane } = await openReports();
  await user.click(await begin());
  await user.click(screen.getByRole("radio", { name: "完了" }));
  await user.click(field("報告の文"));
  await user.keyboard("780人が来た。{Control>}{Enter}{/Control}");
  expect(pane.store.get().kept).toMatchObject({ drafts: [], given: [{ subs: [{ status: "done" }] }] });
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(excel.cell("1位", "E7")).toBe("");
  expect(screen.queryByRole("button", { name: "元に戻す" })).toBeNull();
  const told = screen.getByText("1位 E7 を元の文に戻しました。書いた文は下書きに残ります。", { selector: "main *" });
  await waitFor(() => expect(document.activeElement).toBe(told.parentElement));
  expect(pane.store.get().kept).toMatchObject({ drafts: [{ subs: [{ text: "780人が来た。", status: "done" }] }], given: [] });
});

test("a state alone is kept too, and taken back", async () => {
  const { user, pane } = await openReports();
  await user.click(screen.getByRole("button", { name: /桟橋の補修/ }));
  await user.click(within(screen.getByRole("group", { name: /^\(2\)/ })).getByRole("radio", { name: "見送り" }));
  await user.click(screen.getByRole("button", { name: "書き込んで次へ" }));
  expect(pane.store.get().kept.given[0]?.subs.map(({ status }) => status)).toContain("postponed");
  expect(screen.getByText(/^1位 桟橋の補修.* の答えを残しました。$/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(pane.store.get().kept.given).toEqual([]);
});

test("cells that Excel left half written are named", async () => {
  const { user, excel } = await openReports();
  excel.writeCells = () => Promise.resolve({ outcome: "partly-written", addresses: ["E7"] });
  await user.click(await begin());
  await user.keyboard("780人が来た。{Control>}{Enter}{/Control}");
  expect(screen.getByRole("alert").textContent).toContain("1位 E7 だけが書き換わったかもしれません。");
});

test.each([
  ["シートが保護されています。", (excel: Parameters<NonNullable<PaneTraits["prepare"]>>[0]) => excel.protectedSheets.add("1位")],
  ["このセルには数式の結果が入ります。", (excel: Parameters<NonNullable<PaneTraits["prepare"]>>[0]) => (excel.writeCells = () => Promise.resolve({ outcome: "formula", address: "E7" }))],
  ["セルが編集中です。", (excel: Parameters<NonNullable<PaneTraits["prepare"]>>[0]) => (excel.faults.writeCells = new ExcelError("cell-editing", ""))],
])("a refusal is told with what to do and the draft stays: %s", async (why, prepare) => {
  const { user, pane } = await openReports({ prepare });
  await user.click(await begin());
  const shown = broughtIntoView();
  await user.keyboard("780人が来た。{Control>}{Enter}{/Control}");
  expect(shown.at(-1)?.firstChild).toBe(screen.getByRole("alert"));
  expect(screen.getByRole("alert").textContent).toContain(why);
  expect(screen.getByRole("alert").textContent).toContain("書いた文は下書きに残ります。");
  expect(pane.store.get().kept.drafts[0]?.subs[0]?.text).toBe("780人が来た。");
});

test("what the checks will say stands there with the refusal: coming later, it would push it out of view", async () => {
  const { user } = await openReports({ today: "2027-03-01", prepare: (excel) => excel.protectedSheets.add("1位") });
  await user.click(await screen.findByRole("button", { name: /港まつり/ }));
  await user.type(field("報告の文"), "780人が来た。");
  expect(foreseen()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "書き込んで次へ" }));
  await screen.findByText("シートが保護されています。");
  expect(foreseen()).toHaveLength(1);
});

test("a draft outlives the pane", async () => {
  const first = await openReports();
  await first.user.click(await begin());
  await first.user.keyboard("780人が");
  await act(() => first.pane.answers.flush());
  const part = first.excel.parts.get(ANSWERS_NAMESPACE)!;
  expect(answersFromXml(part)?.drafts).toHaveLength(1);
  first.unmount();

  const { user } = await openReports({ prepare: (excel) => excel.parts.set(ANSWERS_NAMESPACE, part) });
  expect(screen.getByRole("button", { name: /港まつり/ }).textContent).toContain("下書き");
  await user.click(await begin());
  expect((field("報告の文") as HTMLTextAreaElement).value).toBe("780人が");
});

test("a draft that never reached the workbook is found on this computer, and brought into it", async () => {
  const stored = new Map<string, string>();
  const refused = (excel: FakeExcel) => (excel.faults.savePart = new ExcelError("session-lost", ""));
  const first = await openReports({ stored, prepare: refused });
  await first.user.click(await begin());
  await first.user.keyboard("780人が");
  await act(() => first.pane.answers.flush());
  expect(screen.getByRole("alert").textContent).toMatch(/下書きをブックに残せませんでした。.*このパソコンに残り/);
  first.unmount();

  const { user, excel, pane } = await openReports({ stored });
  expect(screen.getByRole("button", { name: /港まつり/ }).textContent).toContain("下書き");
  await user.click(await begin());
  expect((field("報告の文") as HTMLTextAreaElement).value).toBe("780人が");
  await act(() => pane.answers.flush());
  expect(answersFromXml(excel.parts.get(ANSWERS_NAMESPACE)!)?.drafts).toHaveLength(1);
  expect([...stored.keys()].filter((key) => key.includes("answers"))).toEqual([]);
});

test("answers that the workbook could not give are not replaced by what is written meanwhile", async () => {
  const first = await openReports();
  await first.user.click(await begin());
  await first.user.keyboard("780人が");
  await act(() => first.pane.answers.flush());
  const part = first.excel.parts.get(ANSWERS_NAMESPACE)!;
  first.unmount();

  const { user, excel, pane } = await openReports({
    prepare: (fake) => {
      fake.parts.set(ANSWERS_NAMESPACE, part);
      fake.faults.loadPart = new ExcelError("cell-editing", "");
    },
  });
  await user.click(screen.getByRole("button", { name: /釣り教室/ }));
  await user.keyboard("4回");
  delete excel.faults.loadPart;
  await act(() => pane.answers.flush());
  const kept = answersFromXml(excel.parts.get(ANSWERS_NAMESPACE)!)!;
  expect(kept.drafts.map(({ initiative }) => initiative.slice(0, 4))).toEqual(["港まつり", "釣り教室"]);
});

test("what another pane keeps in the workbook meanwhile stays there, and comes into this one", async () => {
  const { user, excel, pane } = await openReports();
  await user.click(screen.getByRole("button", { name: /港まつり/ }));
  await user.keyboard("780人が");
  await act(() => pane.answers.flush());
  const { drafts } = answersFromXml(excel.parts.get(ANSWERS_NAMESPACE)!)!;
  const theirs = { ...drafts[0]!, sheet: "2位", ordinal: 1, initiative: "釣り教室(1)親子向け(2)大人向け", subs: [{ sub: 1, text: "4回開いた。", status: null, value: "" }] };
  excel.parts.set(ANSWERS_NAMESPACE, answersToXml({ drafts: [...drafts, theirs], given: [] }));
  await user.keyboard("来た。");
  await act(() => pane.answers.flush());
  const kept = answersFromXml(excel.parts.get(ANSWERS_NAMESPACE)!)!;
  expect(kept.drafts.flatMap(({ subs }) => subs.map(({ text }) => text)).sort()).toEqual(["4回開いた。", "780人が来た。"]);
  await user.click(screen.getByRole("button", { name: "一覧へ" }));
  await user.click(screen.getByRole("button", { name: /釣り教室/ }));
  expect((field("(1) の報告の文") as HTMLTextAreaElement).value).toBe("4回開いた。");
});

test("a computer that keeps nothing says so", async () => {
  const memory = { get: () => "1", set: () => false, remove: () => undefined };
  const { user, pane } = await openReports({ prepare: (excel) => (excel.faults.savePart = new ExcelError("access-denied", "")), ports: { memory } });
  await user.click(await begin());
  await user.keyboard("780人が");
  await act(() => pane.answers.flush());
  expect(screen.getByRole("alert").textContent).toContain("画面を閉じると下書きは消えます");
});

test("a row can be left for later and comes back at the end", async () => {
  const { user } = await openReports();
  await user.click(await begin());
  expect(screen.getByRole("heading", { name: "1位 ②" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "あとで" }));
  expect(screen.getByRole("heading", { name: "2位 ①" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "あとで" }));
  expect(screen.getByRole("heading", { name: "1位 ②" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "一覧へ" }));
  expect(screen.getByText("あとで書く取組が2件あります。")).toBeTruthy();
});

test("a workbook without goal sheets has nothing to report on, whatever the phase", async () => {
  const { user } = await openPane({ workbook: { ...portWorkbook(), sheets: [] } });
  await user.click(screen.getByRole("button", { name: "報告" }));
  expect(await screen.findByText("報告を書く取組がありません。")).toBeTruthy();
});

test("while planning nothing is due, and the phase can be chosen", async () => {
  const sheets = [worksheet("1位", 1, [["桟橋の補修", "8月", "桟橋2基"]])];
  const { user } = await openReports({ workbook: { ...portWorkbook(), sheets }, today: "2026-05-10" });
  expect(await screen.findByText("いまは計画の時期です。")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "時期" }), "期末報告");
  expect(await screen.findByText("期末報告：残り1件")).toBeTruthy();
});

test("the final report stands beside the mid-year one", async () => {
  const { user, excel } = await openReports({ today: "2027-03-01" });
  await user.click(await screen.findByRole("button", { name: /桟橋の補修/ }));
  expect(screen.getByText(/図面を1式作った/, { selector: "blockquote" })).toBeTruthy();
  await user.keyboard("図面どおり。{Control>}{Enter}{/Control}2基を直した。{Control>}{Enter}{/Control}");
  expect(excel.cell("1位", "F6")).toBe("(1) 図面どおり。\n(2) 2基を直した。");
});

test.each([
  ["the product's own rules", null, ["警告"]],
  ["a milder one of the town's", { "target-missed": "info" }, ["参考"]],
  ["one that the town has switched off", { "target-missed": "off" }, []],
])("what the checks will say of an answer goes by %s", async (_, rules, severities) => {
  const { user } = await openReports({ today: "2027-03-01", ports: { checkSettings: () => Promise.resolve(rules && JSON.stringify({ rules })) } });
  await user.click(await screen.findByRole("button", { name: /港まつり/ }));
  await user.type(field("報告の文"), "780人が来た。");
  await typingPause();
  expect(foreseen().map(({ textContent }) => textContent!.split(" ")[0])).toEqual(severities);
});

const foreseen = () => within(screen.getByRole("list", { name: "この文で出る指摘" })).queryAllByRole("listitem");
const typingPause = () => act(() => new Promise((resolve) => setTimeout(resolve, 700)));

test("what the checks will say is read out once, and not again with every further key", async () => {
  const { user } = await openReports();
  await user.click(screen.getAllByRole("button", { name: /未記入/ }).at(-1)!);
  await user.type(field("(1) の報告の文"), "4回開いた。");
  await typingPause();
  const told = foreseen();
  expect(told[0]!.textContent).toContain("(2)に対する");
  await user.type(field("(1) の報告の文"), "来月も開く。");
  await typingPause();
  expect(foreseen().map((line, at) => line === told[at])).toEqual(told.map(() => true));
});

test("a number that cannot be read is led to and not passed over", async () => {
  const { user, excel } = await openReports();
  await user.click(await begin());
  await user.type(field("報告の文"), "天気に恵まれた。");
  await user.type(field("実績"), "八百");
  await user.click(screen.getByRole("button", { name: "書き込んで次へ" }));
  expect([excel.cell("1位", "E7"), document.activeElement]).toEqual(["", field("実績")]);
});

test("Tab stops once at a state's radio buttons: at the one that is chosen, else at the first", async () => {
  const { user } = await openReports();
  await user.click(await begin());
  const stops = () => screen.getAllByRole("radio").map((radio) => radio.tabIndex);
  expect(stops()).toEqual([0, -1, -1, -1]);
  await user.click(screen.getByRole("radio", { name: "未着手" }));
  expect(stops()).toEqual([-1, -1, 0, -1]);
});
