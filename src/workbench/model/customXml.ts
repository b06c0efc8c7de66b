/** A custom XML part of the workbook: data that an add-in keeps inside the file. */
export interface CustomXmlPart {
  /** `{8-4-4-4-12}`, upper case. */
  id: string;
  namespaceUri: string;
  xml: string;
}
