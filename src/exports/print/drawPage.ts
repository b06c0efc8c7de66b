import type { Language } from "../../messages/language";
import { barsOf } from "../../tables/bars";
import { lettersOf } from "../../tables/columnWidth";
import { kindAt, valueText, withoutBlankTexts, type ColumnKind, type DataTable } from "../../tables/dataTable";
import { isNumeric, shownText } from "../shownText";
import type { PrintedPage } from "./printedPage";

/** Columns that fit across the page in the ordinary size of letters. */
const ORDINARY = 12;

/** A text as wide as so many Latin letters stands on one line: a status, or why a row is listed. */
const SHORT = 12;

/** Draws the page into an empty body: a heading, then each table with its chart; buttons that are not printed. */
export function drawPage(body: HTMLElement, page: PrintedPage, act: { print(): void; close(): void }): void {
  const document = body.ownerDocument;
  document.documentElement.lang = page.language;
  document.title = page.title;
  overEveryPage(document, page.title);
  body.replaceChildren(
    element("div", { className: "buttons" }, [button(page.print, act.print), button(page.close, act.close)]),
    element("header", {}, [element("h1", {}, [page.title]), ...page.notes.map((note) => element("p", {}, [note]))]),
    element(
      "main",
      {},
      page.tables.map((table) => section(table, page.language)),
    ),
  );
}

/** Puts a text over every printed page. The page's policy takes no styles but those of its sheet; there it can be added. */
function overEveryPage({ styleSheets: [sheet] }: Document, text: string): void {
  sheet?.insertRule(`@page { @top-left { content: ${JSON.stringify(text)}; font: 9pt sans-serif; } }`, 0);
}

function section(table: DataTable, language: Language): HTMLElement {
  const heading = element("h2", { id: `title-${table.id}` }, [table.title]);
  return element("section", { id: table.id }, [
    heading,
    ...chart(table, language),
    table.valueKinds ? facts(table, language) : drawnTable(withoutBlankTexts(table), language),
  ]);
}

/** Figures of different kinds below one another: in columns, as many as the page takes. */
function facts(table: DataTable, language: Language): HTMLElement {
  const list = table.rows.map(([name, value], at) =>
    element("div", {}, [element("dt", {}, [valueText(name ?? null)]), element("dd", {}, [shownText(value ?? null, kindAt(table, at, 1), language)])]),
  );
  return labelled(table.id, element("dl", {}, list));
}

function drawnTable({ id, columns, rows }: DataTable, language: Language): HTMLElement {
  const className = (at: number) => (isNumeric(columns[at]!.kind) ? "number" : "");
  const head = columns.map(({ heading }, at) => element("th", { scope: "col", className: className(at) }, [heading]));
  const lines = rows.map((row) =>
    element(
      "tr",
      {},
      row.map((value, at) =>
        at === 0
          ? element("th", { scope: "row" }, [shownText(value, columns[at]!.kind, language)])
          : cell(shownText(value, columns[at]!.kind, language), columns[at]!.kind),
      ),
    ),
  );
  return labelled(
    id,
    element("table", { className: columns.length > ORDINARY ? "many" : "" }, [element("thead", {}, [element("tr", {}, head)]), element("tbody", {}, lines)]),
  );
}

/** A cell of a table; figures and days are never parted over two lines, where 2026/3/31 would be read as the 3rd. */
function cell(text: string, kind: ColumnKind): HTMLElement {
  if (isNumeric(kind)) return element("td", { className: "number" }, [text]);
  return element("td", { className: kind !== "text" || lettersOf(text) <= SHORT ? "short" : "" }, [text]);
}

function labelled(id: string, table: HTMLElement): HTMLElement {
  table.setAttribute("aria-labelledby", `title-${id}`);
  return table;
}

/** The bars say nothing that the table below them does not say, so screen readers pass them over. */
function chart(table: DataTable, language: Language): HTMLElement[] {
  const drawnBars = barsOf(table);
  if (!table.chart || drawnBars.every(({ parts }) => parts.length === 0)) return [];
  const { title, series, kind } = table.chart;
  const lines = kind === "bars" ? series.length : 1;
  const legend = series.map((id, at) =>
    element("li", {}, [element("span", { className: `key series${at}` }, []), table.columns.find((column) => column.id === id)?.heading ?? ""]),
  );
  const bars = drawnBars.map(({ category, parts }) => {
    const drawn = parts.map(({ series: at, start, length, value }) => {
      const part = element("span", { className: `part series${at}` }, [element("b", {}, [shownText(value, kindOf(table, series[at]!), language)])]);
      part.style.left = `${100 * start}%`;
      part.style.width = `${100 * length}%`;
      part.style.top = `${lines > 1 ? (100 * at) / lines : 0}%`;
      part.style.height = `${100 / lines}%`;
      return part;
    });
    return element("li", {}, [element("span", { className: "category" }, [category]), element("span", { className: lines > 1 ? "bar double" : "bar" }, drawn)]);
  });
  const figure = element("figure", {}, [
    ...(title === table.title ? [] : [element("figcaption", {}, [title])]),
    element("ul", { className: "legend" }, legend),
    element("ul", { className: "bars" }, bars),
  ]);
  figure.setAttribute("aria-hidden", "true");
  return [figure];
}

const kindOf = ({ columns }: DataTable, id: string) => columns.find((column) => column.id === id)?.kind ?? "whole";

function button(text: string, act: () => void): HTMLElement {
  const drawn = element("button", { type: "button" }, [text]);
  drawn.addEventListener("click", act);
  return drawn;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  children: (Node | string)[],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
