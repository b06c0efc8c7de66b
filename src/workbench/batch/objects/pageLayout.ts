import type { ModelPrinting } from "../../model/modelPrinting";
import type { ModelSheet } from "../../model/modelSheet";
import { ApiError } from "../apiError";
import { apiType, type ApiProperty, type ApiType } from "../apiObject";
import { textArgument, wrongArgument } from "../arguments";
import { rangeArgument } from "../rangeTarget";

/** A member that is one field of what the model knows of printing. */
function field<K extends keyof ModelPrinting>(
  key: K,
  accepts: (value: unknown) => ModelPrinting[K],
  shown: (value: ModelPrinting[K]) => unknown = (value) => value ?? null,
): ApiProperty<ModelSheet> {
  return {
    get: ({ printing }) => shown(printing[key]),
    set: (sheet, value, { model }) => {
      const given = accepts(value);
      model.changeLooks(sheet.id, () => (sheet.printing[key] = given));
    },
  };
}

function oneOf<V extends string>(name: string, ...known: V[]): (value: unknown) => V {
  return (value) => {
    const found = known.find((one) => one === value);
    if (found === undefined) throw wrongArgument(name);
    return found;
  };
}

/** Excel takes 10 to 400 per cent, or pages across; here not both, and no pages down. */
function zoomOf(value: unknown): ModelPrinting["zoom"] {
  const { scale, horizontalFitToPages: pages, ...others } = (value ?? {}) as { scale?: unknown; horizontalFitToPages?: unknown };
  const left = Object.values(others).every((other) => other === null || other === undefined);
  if (left && typeof scale === "number" && scale >= 10 && scale <= 400 && (pages ?? null) === null) return { scale };
  if (left && typeof pages === "number" && Number.isInteger(pages) && pages > 0 && (scale ?? null) === null) return { horizontalFitToPages: pages };
  throw wrongArgument("zoom");
}

/** `pageLayout` of a worksheet. */
export const pageLayoutObject: ApiType<ModelSheet> = apiType({
  name: "PageLayout",
  properties: {
    Orientation: field("orientation", oneOf("orientation", "Portrait", "Landscape")),
    PaperSize: field("paperSize", oneOf("paperSize", "A4")),
    Zoom: field("zoom", zoomOf, (zoom) => zoom ?? { scale: 100 }),
  },
  links: { HeadersFooters: (sheet) => headersFooters(sheet) },
  methods: {
    SetPrintTitleRows: (sheet, [rows], { model }) => {
      const given = /^\$?(\d+):\$?(\d+)$/.exec(textArgument(rows, "printTitleRows"));
      if (!given) throw wrongArgument("printTitleRows");
      model.changeLooks(sheet.id, () => (sheet.printing.titleRows = `${given[1]}:${given[2]}`));
    },
  },
});

const headersFooters: ApiType<ModelSheet> = apiType({ name: "HeaderFooterGroup", properties: {}, links: { DefaultForAllPages: (sheet) => everyPage(sheet) } });

const everyPage: ApiType<ModelSheet> = apiType({
  name: "HeaderFooter",
  properties: {
    CenterFooter: field(
      "footer",
      (value) => textArgument(value, "centerFooter"),
      (text) => text ?? "",
    ),
    CenterHeader: field(
      "header",
      (value) => textArgument(value, "centerHeader"),
      (text) => text ?? "",
    ),
  },
});

/** `verticalPageBreaks` of a worksheet. */
export const verticalPageBreaksObject: ApiType<ModelSheet> = apiType({
  name: "PageBreakCollection",
  properties: {},
  methods: {
    Add: (sheet, [range], session) => {
      const { left } = rangeArgument(range, "pageBreakRange", sheet, session).area;
      if (left === 0) throw new ApiError("InvalidArgument", "Nothing stands before the first column.");
      session.model.changeLooks(
        sheet.id,
        () => (sheet.printing.columnBreaks = [...(sheet.printing.columnBreaks ?? []).filter((one) => one !== left), left].sort((a, b) => a - b)),
      );
      return pageBreakObject(left);
    },
    GetCount: ({ printing }) => printing.columnBreaks?.length ?? 0,
    RemovePageBreaks: (sheet, _, { model }) => model.changeLooks(sheet.id, () => (sheet.printing.columnBreaks = [])),
  },
});

const pageBreakObject: ApiType<number> = apiType({
  name: "PageBreak",
  identity: (column) => ({ _Id: column }),
  properties: { ColumnIndex: { get: (column) => column }, RowIndex: { get: () => 0 } },
});
