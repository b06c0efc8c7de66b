import type { ExcelRun } from "./excelRun";

/** The custom XML part of a namespace, null when there is none. Should there be several, the first counts. */
export function loadPart(run: ExcelRun, namespace: string): Promise<string | null> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    const [part] = parts.items;
    if (!part) return null;
    const xml = part.getXml();
    await context.sync();
    return xml.value;
  });
}

/** Makes or replaces the custom XML part of a namespace and removes others of the same namespace. */
export function savePart(run: ExcelRun, namespace: string, xml: string): Promise<void> {
  return run(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    const [part, ...others] = parts.items;
    if (part) part.setXml(xml);
    else customXmlParts.add(xml);
    for (const other of others) other.delete();
    await context.sync();
  });
}
