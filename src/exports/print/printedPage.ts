import type { Language } from "../../messages/language";
import type { DataTable } from "../../tables/dataTable";

/** All that the printable page shows, as data: what the pane hands to the page in its window. */
export interface PrintedPage {
  language: Language;
  title: string;
  /** Lines below the title. */
  notes: string[];
  tables: DataTable[];
  /** Words of what is not printed. */
  print: string;
  close: string;
}

/** What the page in the window tells the pane: it can take its content, or it wants to be closed. */
export type PrintMessage = "ready" | "close";
