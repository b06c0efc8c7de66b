import type { BorderStyle, CellStyle } from "hucre";

const FONT = "ＭＳ Ｐゴシック";
const LINE = { style: "thin", color: { rgb: "000000" } } as const;
const box: BorderStyle = { top: LINE, right: LINE, bottom: LINE, left: LINE };

interface Look {
  size?: number;
  bold?: boolean;
  fill?: string;
  align?: "left" | "center" | "right";
  vertical?: "top" | "center";
  boxed?: boolean;
}

function style({ size = 9, bold = false, fill, align = "left", vertical = "center", boxed = true }: Look): CellStyle {
  return {
    font: { name: FONT, size, bold },
    alignment: { horizontal: align, vertical, wrapText: true },
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...(boxed ? { border: box } : {}),
  };
}

/** The looks that the printed forms use; label colours differ between the years and towns. */
export const STYLES = {
  sheetTitle: style({ size: 16, bold: true, align: "center", boxed: false }),
  sheetTitleLeft: style({ size: 16, bold: true, boxed: false }),
  plain: style({ boxed: false }),
  plainBold: style({ bold: true, boxed: false }),
  greenLabel: style({ fill: "E2EFDA", align: "center" }),
  blueLabel: style({ fill: "DDEBF7", align: "center" }),
  greyLabel: style({ fill: "E7E6E6", align: "center" }),
  band: style({ size: 11, bold: true, fill: "BDD7EE" }),
  group: style({ bold: true, fill: "F2F2F2" }),
  goalTitle: style({ size: 12, bold: true }),
  centered: style({ align: "center" }),
  centeredBold: style({ size: 11, bold: true, align: "center" }),
  text: style({ vertical: "top" }),
  textBold: style({ bold: true }),
  textMiddle: style({}),
  amount: style({ align: "right" }),
} satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
