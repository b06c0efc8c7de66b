import { compact, foldWidth } from "../../japanese/text/text";
import { atCell, type Rule, type SheetContext } from "../rule";

/** A coded cell holds a value outside the list in its own heading: 難易度(ABC) with S. */
export const valueNotInList: Rule = {
  id: "value-not-in-list",
  severity: "warning",
  check: (context) =>
    codedColumns(context).flatMap(({ role, codes }) =>
      context.sheet.rows
        .filter((row) => row.cells[role] && row.cells[role].text.trim() !== "" && !codes.includes(compact(row.cells[role].text)))
        .map((row) => atCell(row, role, null, { value: compact(row.cells[role]!.text), codes })),
    ),
};

function codedColumns({ sheet, form }: SheetContext) {
  return form.columns
    .filter((column) => column.coded)
    .flatMap(({ role, coded }) => {
      if (Array.isArray(coded)) return [{ role, codes: coded.map(compact) }];
      const heading = sheet.columns.find((column) => column.role === role)?.heading;
      const listed = listedIn(compact(foldWidth(heading ?? "")));
      return listed ? [{ role, codes: codesOf(listed) }] : [];
    });
}

const BRACKETS = /[([【〔<〈]([^()[\]【】〔〕<>〈〉]+)[)\]】〕>〉]/g;
const WORDS = /[ぁ-んァ-ヶ一-龠]/;
const LETTERS = /^[\w○◎●△▲×☆★・,、/~-]+$/;

/** The codes in brackets behind the heading's words: letters and signs before a remark such as (必須); a number in front is none. */
function listedIn(heading: string): string | undefined {
  const behind = [...heading.matchAll(BRACKETS)].filter(({ index }) => WORDS.test(heading.slice(0, index))).map(([, listed]) => listed!);
  return behind.find((listed) => LETTERS.test(listed)) ?? behind[0];
}

const RANGE = /^([A-Za-z0-9])[~-]([A-Za-z0-9])$/;

/** `A・B・C`, `A,B,C`, `ABC` and `A~C` alike. */
function codesOf(listed: string): string[] {
  const [, from = "", to = ""] = RANGE.exec(listed) ?? [];
  if (from < to) return Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, at) => String.fromCharCode(from.charCodeAt(0) + at));
  const parts = listed.split(/[・,、/~-]|又は|または|もしくは|及び/).filter((part) => part !== "");
  return parts.length > 1 ? parts : [...listed];
}
