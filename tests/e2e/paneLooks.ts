import { readFile } from "node:fs/promises";
import path from "node:path";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { openWorkbenchPage, type WorkbenchPage } from "./workbench";

/** A task pane in a window of 1366 × 768, and the narrowest that Office gives. */
const WIDTHS = [350, 320];

/** Language and colours that the pane is looked at in. */
export const LOOKS = [
  ["ja", "light"],
  ["ja", "dark"],
  ["en", "light"],
  ["en", "dark"],
  ["ja", "contrast"],
  ["ja", "forced-colors"],
] as const;

export type Language = (typeof LOOKS)[number][0];
export type Colours = (typeof LOOKS)[number][1];

/** Opens the workbench on a day, in a language and in colours; the pane is not open yet. */
export async function openIn(browser: Browser, url: string, language: Language, colours: Colours, day: Date): Promise<WorkbenchPage> {
  const workbench = await openWorkbenchPage(browser, url);
  await workbench.page.clock.setFixedTime(day);
  await wear(workbench, language, colours);
  return workbench;
}

/** Chooses language and colours in a workbench that has just been loaded. */
export async function wear(workbench: WorkbenchPage, language: Language, colours: Colours): Promise<void> {
  if (colours === "forced-colors") await workbench.page.emulateMedia({ forcedColors: "active" });
  else await workbench.choose("配色", colours);
  await workbench.page.getByRole("banner").getByRole("combobox").last().selectOption(language);
}

/**
 * Takes pictures of the pane at both widths into tests/output. What is wrong with it: parts that reach over the right
 * edge and texts whose lines stand too close, by width, and violations of WCAG 2.2 AA.
 */
export async function lookAtPane(workbench: WorkbenchPage, name: string): Promise<string[]> {
  const frame = paneFrame(workbench);
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await narrowTo(workbench, width);
    await workbench.screenshot(`${name}-${width}`);
    for (const find of [overhanging, cramped]) faults.push(...(await frame.evaluate(find)).map((part) => `${name} ${width}: ${part}`));
  }
  return [...faults, ...(await axeViolations(frame)).map((violation) => `${name}: ${violation}`)];
}

/** What reaches over the right edge of the narrowest pane when its text is twice as large (WCAG 1.4.4). */
export async function overhangsInLargeText(workbench: WorkbenchPage): Promise<string[]> {
  await narrowTo(workbench, WIDTHS[1]!);
  const frame = paneFrame(workbench);
  await frame.evaluate(doubleText);
  return frame.evaluate(overhanging);
}

/** Violations of WCAG 2.2 AA in a frame, as rule and place. */
export async function axeViolations(frame: Frame): Promise<string[]> {
  await frame.evaluate(await readFile(path.join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8"));
  const results = await frame.evaluate(async (): Promise<AxeResults> => {
    // A colour on its way to another one is neither of both.
    await Promise.allSettled(document.getAnimations().filter((animation) => animation instanceof CSSTransition).map(({ finished }) => finished));
    const { axe: runner } = window as unknown as { axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } };
    // Fluent's keyboard navigation puts these beside a list; they hand the focus on at once.
    return runner.run({ exclude: ["[data-tabster-dummy]"] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] });
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join(" | ")}`);
}

/** The pane's own frame. */
export function paneFrame(workbench: WorkbenchPage): Frame {
  const frame = workbench.page.frames().find((candidate) => candidate.url().includes("/addin/"));
  if (!frame) throw new Error("The task pane has no page.");
  return frame;
}

async function narrowTo(workbench: WorkbenchPage, width: number): Promise<void> {
  const splitter = workbench.page.getByRole("separator");
  await splitter.press("Home");
  for (let now = 320; now < width; now += 10) await splitter.press("ArrowLeft");
}

/** Runs in the page: what reaches over its right edge, as tag, class and text. */
function overhanging(): string[] {
  const hidden = (element: Element) => getComputedStyle(element).position === "absolute" && element.getBoundingClientRect().width <= 1;
  return [...document.querySelectorAll("body *")]
    .filter((element) => !hidden(element) && element.getBoundingClientRect().right > innerWidth + 0.5)
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
}

/** Runs in the page: all sizes of text and lines that the theme names, times two. */
function doubleText(): void {
  const { style } = document.querySelector<HTMLElement>(".fui-FluentProvider")!;
  if (style.getPropertyValue("--fontSizeBase300") !== "") return;
  const theme = getComputedStyle(document.querySelector(".fui-FluentProvider")!);
  for (const name of ["fontSizeBase", "lineHeightBase", "fontSizeHero", "lineHeightHero"].flatMap((kind) => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((size) => `--${kind}${size}00`))) {
    const size = theme.getPropertyValue(name);
    if (size !== "") style.setProperty(name, `${2 * parseFloat(size)}px`);
  }
}

/** Runs in the page: buttons with a text over several lines and no line height, which they do not take over from around them. */
function cramped(): string[] {
  const wraps = (text: Node) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  };
  return [...document.querySelectorAll("button *, button")]
    .filter((element) => getComputedStyle(element).lineHeight === "normal" && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && wraps(node)))
    .map((element) => `lines too close: ${element.textContent.slice(0, 40)}`);
}
