import { deflateRawSync } from "node:zlib";
import { areaAddress } from "../../src/sheet/address";
import { hostileXls, hostileXlsb } from "./olderFormats";
import { packageOf, partsOf, type Parts } from "../support/packageParts";
import { HONEST, worksheetsOf } from "./package";
import type { Random } from "./random";
import { hostileText, LONGEST_TEXT } from "./texts";
import { writeZip, type Entry } from "./zip";

/** Makes one broken workbook file. */
export type Spoiler = (random: Random) => Uint8Array;

const MEBIBYTE = 2 ** 20;
const BOMB_SIZES = [64, 300];
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
/** Control characters are no legal XML; a broken writer leaves them in all the same. */
const honestParts = (random: Random): Parts => partsOf(random.pick(HONEST));

function spoilSheet(spoil: (xml: string, random: Random) => string): Spoiler {
  return (random) => {
    const parts = honestParts(random);
    const name = random.pick(worksheetsOf(parts));
    return packageOf({ ...parts, [name]: spoil(parts[name]!, random) });
  };
}

function spoilPart(name: string, spoil: (xml: string, random: Random) => string): Spoiler {
  return (random) => {
    const parts = honestParts(random);
    return packageOf({ ...parts, [name]: spoil(parts[name] ?? "", random) });
  };
}

const insertRows = (rows: string) => (xml: string) => xml.replace("</sheetData>", () => `${rows}</sheetData>`);
const textCell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;

const cut: Spoiler = (random) => {
  const bytes = random.pick(HONEST);
  return bytes.slice(0, random.below(bytes.length));
};

const flippedBytes: Spoiler = (random) => {
  const bytes = random.pick(HONEST).slice();
  for (let count = random.between(1, 64); count > 0; count -= 1) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
};

const noise: Spoiler = (random) => {
  const head = random.pick([[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0xef, 0xbb, 0xbf], [...Buffer.from("%PDF-1.7")], [...Buffer.from("<html><table>")]]);
  return Uint8Array.from([...head, ...random.bytes(random.below(4_000))]);
};

const bombs = new Map<number, Uint8Array>();
/** Compressed spaces, kept because making them takes longer than reading them. */
function bomb(mebibytes: number): Uint8Array {
  const made = bombs.get(mebibytes) ?? deflateRawSync(Buffer.alloc(mebibytes * MEBIBYTE, 0x20));
  bombs.set(mebibytes, made);
  return made;
}

/** A part that unpacks to hundreds of megabytes, with headers that say so, say nothing, or lie. */
const bombPart: Spoiler = (random) => {
  const parts = honestParts(random);
  const size = random.pick(BOMB_SIZES);
  const target = random.pick([...worksheetsOf(parts), "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "[Content_Types].xml", "xl/theme/theme1.xml"]);
  const entries: Entry[] = Object.entries(parts).map(([name, text]) => {
    const content = new TextEncoder().encode(text);
    if (name !== target) return { name, content };
    return { name, content, deflated: bomb(size), claims: { size: random.pick([size * MEBIBYTE, 0, 1_000, 0xffff_fffe]) } };
  });
  return writeZip(entries);
};

/** One worksheet part that many sheets share: small file, much work. */
const sharedPart: Spoiler = (random) => {
  const parts = honestParts(random);
  const target = worksheetsOf(parts)[0]!;
  const wide = insertRows(`<row r="9000">${textCell("ZZ9000", "x")}</row>`)(parts[target]!);
  const count = random.pick([50, 500, 5_000]);
  const sheets = Array.from({ length: count }, (_, at) => `<sheet name="s${at}" sheetId="${at + 1}" r:id="rId1"/>`).join("");
  const workbook = parts["xl/workbook.xml"]!.replace(/<sheets>.*<\/sheets>/s, () => `<sheets>${sheets}</sheets>`);
  return packageOf({ ...parts, [target]: wide, "xl/workbook.xml": workbook });
};

const ROW_NUMBERS = ["1048576", "1048577", "0", "-1", "99999999999999999999", "1e6", "NaN", "", "2.5"];
const REFERENCES = ["XFD1048576", "A1048576", "XFD1", "XFE1", "ZZZZ9", "A0", "A-1", "1A", "", "あ1", "A1:B2", "A99999999999999999999", "$A$1"];

const absurdCells = spoilSheet((xml, random) => {
  const rows = Array.from({ length: random.between(1, 6) }, () => `<row r="${random.pick(ROW_NUMBERS)}">${textCell(random.pick(REFERENCES), hostileText(random))}</row>`);
  const dimension = random.pick(["A1:XFD1048576", "A1:A1", "", "A1:ZZZZ99999999", "XFD1:A1", "あ"]);
  return insertRows(rows.join(""))(xml.replace(/<dimension[^>]*>/, `<dimension ref="${dimension}"/>`));
});

/** Corner cells that make a wide, tall and almost empty rectangle, on every sheet of the workbook. */
const hugeRectangles: Spoiler = (random) => {
  const parts = honestParts(random);
  const corner = random.pick(["T1000000", "XFD1200", "CV190000", "ALL19000"]);
  const row = /\d+$/.exec(corner)![0];
  const spoilt = worksheetsOf(parts).map((name) => [name, insertRows(`<row r="${row}">${textCell(corner, "x")}</row>`)(parts[name]!)]);
  return packageOf({ ...parts, ...Object.fromEntries(spoilt) });
};

const letters = (random: Random) => random.pick(["A", "B", "H", "Z", "AA", "XFD", "ZZZ"]);

function absurdMerge(random: Random): string {
  const odd = ["A1:XFD1048576", "A:A", "1:1", "B2", "", "A1:", ":A1", "C9:A2", "A1:B2:C3", "A0:B0", "A1:ZZZZ99", "#REF!"];
  return random.chance(0.3) ? random.pick(odd) : `${letters(random)}${random.between(1, 2_000)}:${letters(random)}${random.between(1, 1_048_576)}`;
}

const absurdMerges = spoilSheet((xml, random) => {
  const count = random.pick([1, 20, 600, 5_000]);
  const merges = Array.from({ length: count }, () => `<mergeCell ref="${absurdMerge(random)}"/>`).join("");
  return xml.replace(/<mergeCells.*<\/mergeCells>|(?=<\/worksheet>)/s, () => `<mergeCells count="${count}">${merges}</mergeCells>`);
});

/** Thousands of tall merged columns over thousands of filled cells. */
const mergesOverCells = spoilSheet((xml, random) => {
  const rows = random.between(200, 1_500);
  const cells = Array.from({ length: rows }, (_, at) => `<row r="${at + 100}"><c r="A${at + 100}"><v>${at}</v></c><c r="B${at + 100}"><v>1</v></c></row>`).join("");
  const merges = Array.from({ length: random.between(500, 5_000) }, (_, at) => `<mergeCell ref="A${at + 50}:XFD${1_000_000 - at}"/>`).join("");
  return insertRows(cells)(xml).replace(/<mergeCells.*<\/mergeCells>|(?=<\/worksheet>)/s, () => `<mergeCells>${merges}</mergeCells>`);
});

/** Merged areas side by side, none of which shares a cell with another, from the first row or from below the headings. */
const TILES = [
  { name: "whole columns", count: 16_384, at: (index: number) => ({ left: index, right: index, top: 0, bottom: 1_048_575 }) },
  { name: "whole rows", count: 40_000, at: (index: number) => ({ left: 0, right: 16_383, top: index, bottom: index }) },
  { name: "pairs", count: 120_000, at: (index: number) => ({ left: index % 6, right: index % 6, top: 2 * Math.floor(index / 6), bottom: 2 * Math.floor(index / 6) + 1 }) },
  { name: "stairs", count: 9_000, at: (index: number) => ({ left: index % 30, right: index % 30, top: (index % 30) + 63 * Math.floor(index / 30), bottom: (index % 30) + 63 * Math.floor(index / 30) + 62 }) },
  { name: "overlapping", count: 30_000, at: (index: number) => ({ left: 0, right: 25, top: index, bottom: index + 500 }) },
];

/** Tens of thousands of merged areas on every sheet, before the sheet's own ones or after them, over the table many times over. */
const manyMerges: Spoiler = (random) => {
  const parts = honestParts(random);
  const { count, at } = random.pick(TILES);
  const from = random.pick([0, 12, 300]);
  const tiles = Array.from({ length: count }, (_, index) => {
    const area = at(index);
    return `<mergeCell ref="${areaAddress({ ...area, top: area.top + from, bottom: Math.min(area.bottom + from, 1_048_575) })}"/>`;
  }).join("");
  const copies = random.pick([0, 200]);
  const first = random.chance(0.5);
  const spoilt = worksheetsOf(parts).map((name) => {
    const xml = repeatedRows(parts[name]!, copies);
    const own = (xml.match(/<mergeCell [^>]*>/g) ?? []).join("");
    const merges = `<mergeCells>${first ? tiles + own : own + tiles}</mergeCells>`;
    return [name, xml.replace(/<mergeCells.*<\/mergeCells>|(?=<pageMargins|<\/worksheet>)/s, () => merges)];
  });
  return packageOf({ ...parts, ...Object.fromEntries(spoilt) });
};

const RELATIONSHIP_PARTS = ["_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/worksheets/_rels/sheet1.xml.rels"];
const TARGETS = ["workbook.xml", "/xl/workbook.xml", "../workbook.xml", "../../../../../../etc/passwd", "worksheets/sheet1.xml", "http://attacker.invalid/a.xml", "file:///etc/passwd", "", "_rels/workbook.xml.rels", "\\\\server\\share\\a.xml", "worksheets/none.xml", "#"];
const KINDS = ["worksheet", "sharedStrings", "styles", "officeDocument", "drawing", "comments", "externalLink", "theme", "table", "pivotTable", "image", "vbaProject", "hyperlink", "slicer"];

const relationships: Spoiler = (random) => {
  const parts = honestParts(random);
  const list = Array.from({ length: random.pick([1, 5, 200]) }, (_, at) => {
    const external = random.chance(0.2) ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${random.chance(0.8) ? at + 1 : 1}" Type="${RELATIONSHIP}/${random.pick(KINDS)}" Target="${random.pick(TARGETS)}"${external}/>`;
  }).join("");
  const name = random.pick(RELATIONSHIP_PARTS);
  const kept = random.chance(0.5) ? (parts[name] ?? "").replace(/^.*<Relationships[^>]*>|<\/Relationships>$/gs, "") : "";
  return packageOf({ ...parts, [name]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}${kept}</Relationships>` });
};

const missingPart: Spoiler = (random) => {
  const parts = honestParts(random);
  const gone = random.pick(Object.keys(parts));
  return packageOf(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)));
};

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}"><!ENTITY d "${"&c;".repeat(10)}"><!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY f SYSTEM "http://attacker.invalid/">]>`;

const brokenXml: Spoiler = (random) => {
  const parts = honestParts(random);
  const name = random.pick(Object.keys(parts));
  const xml = parts[name]!;
  const at = random.below(xml.length);
  const spoilt = [
    () => xml.slice(0, at),
    () => `${xml.slice(0, at)}${random.pick(["<", ">", "&", "&#0;", "&#x110000;", "\u0000", "]]>", "<!--", "<![CDATA[", "\"", "'", "&d;&e;&f;", "\uFFFF"])}${xml.slice(at)}`,
    () => ENTITIES + xml.replaceAll(/<t>[^<]*/g, "<t>&d;&e;&f;"),
    () => xml.replace(/(<[a-zA-Z][^>]*>)/, (tag) => tag + "<a>".repeat(50_000)),
    () => `<?xml version="1.0" encoding="UTF-16"?>${xml}`,
    () => "",
    () => `<x ${"a".repeat(LONGEST_TEXT)}="${"b".repeat(100_000)}"/>`,
    () => xml.replaceAll("xmlns=", "xmlns:q="),
    () => xml.repeat(3),
  ];
  return packageOf({ ...parts, [name]: random.pick(spoilt)() });
};

/** Texts of the honest form kept, texts around them hostile: the form is still recognised and every reader runs. */
const hostileTexts: Spoiler = (random) => {
  const parts = honestParts(random);
  const share = random.pick([0.05, 0.3, 0.8]);
  const strings = parts["xl/sharedStrings.xml"]!.replaceAll(/(<t[^>]*>)([^<]*)(<\/t>)/g, (whole, open: string, text: string, close: string) => {
    if (!random.chance(share)) return whole;
    const hostile = escapeXml(hostileText(random));
    return `${open}${random.pick([hostile, text + hostile, hostile + text]).slice(0, LONGEST_TEXT)}${close}`;
  });
  return packageOf({ ...parts, "xl/sharedStrings.xml": strings });
};

const sharedStrings = spoilPart("xl/sharedStrings.xml", (xml, random) =>
  random.pick([
    () => xml.replace(/count="\d+"/, 'count="999999999"').replace(/uniqueCount="\d+"/, 'uniqueCount="-5"'),
    () => xml.replace(/<si>.*<\/si>/s, ""),
    () => xml.replaceAll("<si>", `<si>${"<r><rPr><b/></rPr><t>あ</t></r>".repeat(random.pick([10, 2_000]))}`),
    () => xml.replaceAll("<t>", '<rPh sb="0" eb="99999"><t>ヨミ</t></rPh><t>'),
  ])(),
);

const BAD_VALUES = ["1E999", "-1E999", "NaN", "2958466", "-1", "99999999", "1.7976931348623157E308", "4.9E-324", "abc", "", "1,5", "0x10"];
const CELL_TYPES = ["n", "s", "b", "e", "str", "d", "inlineStr", "zzz"];

const oddValues = spoilSheet((xml, random) =>
  xml.replaceAll(/<c r="([A-Z]+\d+)"([^>]*)><v>[^<]*<\/v>/g, (whole, ref: string) =>
    random.chance(0.4) ? `<c r="${ref}" t="${random.pick(CELL_TYPES)}" s="${random.pick(["0", "3", "99999", "-1"])}"><f>${escapeXml(hostileText(random).slice(0, 500))}</f><v>${random.pick(BAD_VALUES)}</v>` : whole,
  ),
);

const FORMATS = ["0".repeat(5_000), "[".repeat(3_000), '"'.repeat(999), "[>=1]0;[<0]0;0;@;@;@", "[$-411]ggge年m月d日", "yyyy".repeat(500), "#,##0.".concat("0".repeat(3_000)), "0.0.0.0E+E-", "General".repeat(200), "\\".repeat(2_001), "?/?????????", "[h]:mm:ss.000000", "*".repeat(2_000), "_".repeat(2_001), "@@@@", ""];

const numberFormats: Spoiler = (random) => {
  const parts = honestParts(random);
  const format = escapeXml(random.chance(0.7) ? random.pick(FORMATS) : hostileText(random));
  const styles = parts["xl/styles.xml"]!
    .replace(/<numFmts.*<\/numFmts>|(?=<fonts)/s, () => `<numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts>`)
    .replaceAll(/numFmtId="\d+"(?! formatCode)/g, 'numFmtId="164"');
  const name = worksheetsOf(parts)[0]!;
  const numbers = Array.from({ length: 20 }, (_, at) => `<row r="${at + 60}"><c r="A${at + 60}" s="${at % 8}"><v>${random.pick([...BAD_VALUES, "45292.5", "0.125", "123456789.123"])}</v></c></row>`).join("");
  return packageOf({ ...parts, "xl/styles.xml": styles, [name]: insertRows(numbers)(parts[name]!) });
};

const manyCells = spoilSheet((xml, random) => {
  const columns = random.pick([20, 200]);
  const rows = Array.from({ length: random.pick([200, 1_000]) }, (_, at) => {
    const cells = Array.from({ length: columns }, () => `<c t="inlineStr"><is><t>(1)3月</t></is></c>`).join("");
    return `<row r="${at + 80}">${cells}</row>`;
  });
  return insertRows(rows.join(""))(xml);
});

const BLANKS = ['s="1"/>', 't="inlineStr"><is><t xml:space="preserve"> </t></is></c>', 't="str"><f>IF(A1="","",A1)</f><v></v></c>', '><f>A1</f><v>0</v></c>'];

/** What looks like nothing and is stored all the same: styled cells, spaces, formulas without a result. */
const blankCells = spoilSheet((xml, random) => {
  const count = random.pick([2_000, 18_000]);
  const rows = Array.from({ length: count }, (_, at) => `<row r="${at + 80}"${random.pick(["", ' hidden="1"', ' s="1" customFormat="1"'])}>${Array.from({ length: 8 }, () => `<c ${random.pick(BLANKS)}`).join("")}</row>`);
  return insertRows(rows.join(""))(xml);
});

const OTHER_LINES = [["費目", "予算額", "決算額", "執行率"], ["報償費", "120", "98", "81.7%"], ["年度", "R5", "R6", "R7"], ["【課題】"], ["", "部長", "課長", "係長"], ["③", "清掃", "3月", "2回"]];

/** Lines of other tables below the rows, again and again. */
const otherLines = spoilSheet((xml, random) => {
  const rows = Array.from({ length: random.pick([100, 3_000]) }, (_, at) => `<row r="${at + 60}">${random.pick(OTHER_LINES).map((text, column) => textCell(`${"AHJN"[column]}${at + 60}`, text)).join("")}</row>`);
  return insertRows(rows.join(""))(xml);
});

/** A worksheet's rows with so many copies of all of them below. */
function repeatedRows(xml: string, count: number): string {
  const rows = xml.match(/<row .*?<\/row>/gs) ?? [];
  const last = rows.length;
  const copies = Array.from({ length: count }, (_, at) => rows.map((row, place) => row.replaceAll(/r="([A-Z]*)\d+"/g, (_whole, column: string) => `r="${column}${last + at * last + place + 1}"`)).join(""));
  return insertRows(copies.join(""))(xml);
}

/** The table's own rows many times over: as long a goal sheet as anybody could paste. */
const manyRows = spoilSheet((xml, random) => repeatedRows(xml, random.pick([50, 500])));

const sheetNames: Spoiler = (random) => {
  const parts = honestParts(random);
  const workbook = parts["xl/workbook.xml"]!.replaceAll(/<sheet name="[^"]*"/g, () => `<sheet name="${escapeXml(hostileText(random)).slice(0, 500).replaceAll("\u0000", "")}"`);
  return packageOf({ ...parts, "xl/workbook.xml": workbook });
};

/** An OpenDocument spreadsheet that repeats its rows, columns and sheets without end. */
const odsRepeats: Spoiler = (random) => {
  const repeats = () => random.pick([1, 200, 16_384, 1_048_576, 99_999_999_999]);
  const cell = () => `<table:table-cell table:number-columns-repeated="${repeats()}" table:number-columns-spanned="${repeats()}" office:value-type="string"><text:p>${escapeXml(hostileText(random).slice(0, 200))}</text:p></table:table-cell>`;
  const row = () => `<table:table-row table:number-rows-repeated="${repeats()}">${random.chance(0.7) ? cell() : '<table:table-cell table:number-columns-repeated="16384"/>'}</table:table-row>`;
  const sheet = (_: unknown, at: number) => `<table:table table:name="s${at}">${Array.from({ length: random.pick([1, 5, 500]) }, row).join("")}</table:table>`;
  const sheets = Array.from({ length: random.pick([1, 3, 60]) }, sheet).join("");
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  return writeZip([{ name: "mimetype", content: bytes("application/vnd.oasis.opendocument.spreadsheet") }, { name: "content.xml", content: bytes(content) }]);
};

/** How often each kind comes up; the cheap and fruitful ones more often. */
export const SPOILERS: readonly { kind: string; weight: number; make: Spoiler }[] = [
  { kind: "cut", weight: 10, make: cut },
  { kind: "flipped-bytes", weight: 12, make: flippedBytes },
  { kind: "noise", weight: 6, make: noise },
  { kind: "bomb", weight: 1, make: bombPart },
  { kind: "shared-part", weight: 1, make: sharedPart },
  { kind: "absurd-cells", weight: 10, make: absurdCells },
  { kind: "huge-rectangles", weight: 1, make: hugeRectangles },
  { kind: "absurd-merges", weight: 8, make: absurdMerges },
  { kind: "merges-over-cells", weight: 1, make: mergesOverCells },
  { kind: "many-merges", weight: 2, make: manyMerges },
  { kind: "relationships", weight: 10, make: relationships },
  { kind: "missing-part", weight: 3, make: missingPart },
  { kind: "broken-xml", weight: 12, make: brokenXml },
  { kind: "hostile-texts", weight: 20, make: hostileTexts },
  { kind: "shared-strings", weight: 4, make: sharedStrings },
  { kind: "odd-values", weight: 6, make: oddValues },
  { kind: "number-formats", weight: 6, make: numberFormats },
  { kind: "many-cells", weight: 1, make: manyCells },
  { kind: "many-rows", weight: 1, make: manyRows },
  { kind: "blank-cells", weight: 1, make: blankCells },
  { kind: "other-lines", weight: 2, make: otherLines },
  { kind: "sheet-names", weight: 3, make: sheetNames },
  { kind: "ods-repeats", weight: 2, make: odsRepeats },
  { kind: "xls", weight: 4, make: hostileXls },
  { kind: "xlsb", weight: 4, make: hostileXlsb },
];
