import type { ExcelPort } from "../excel/excelPort";
import type { PrintedPage } from "../exports/print/printedPage";
import type { FolderFile, FolderOptions } from "../folder/checkedFile";
import type { ConfigError } from "../sharepoint/config";
import type { GoalListSession } from "../sharepoint/goalList";
import type { ListProblem } from "../sharepoint/problem";
import type { FolderFault } from "../xlsx/folderFile";
import type { ListSetup } from "./list/listSetup";

/** The outside world as the pane needs it; tests give their own. */
export interface PanePorts {
  excel: ExcelPort;
  /** Opens the list, the same session every time; loads sign-in code only then. Throws a ListError or a ConfigFault. */
  openGoalList(): Promise<GoalListSession>;
  /** The same list for looking after it. */
  openListSetup(): Promise<ListSetup>;
  /** Text of the settings of the checks that an administrator put beside the page; null when there are none. */
  checkSettings(): Promise<string | null>;
  /** Text of the family files that an administrator put beside the page, as one list; null when there are none. */
  shippedFamilies(): Promise<string | null>;
  /** Lets the person keep a text or bytes as a file. */
  saveFile(name: string, content: FileContent): void;
  /** Opens a page to be printed; calls back once it is closed. Throws a PrintFailure. */
  print(page: PrintedPage, onClosed: () => void): Promise<void>;
  /** Starts what reads and checks workbook files apart from the page. */
  openFolderChecker(options: FolderOptions): Promise<FolderChecker>;
  now(): Date;
  /** Address of the open workbook, null while it has none. */
  documentUrl: string | null;
  /** Small settings of this person on this machine. */
  memory: PaneMemory;
}

export type FileContent = string | Uint8Array<ArrayBuffer> | (string | Uint8Array<ArrayBuffer>)[];

/** Reads and checks files one after the other. */
export interface FolderChecker {
  check(file: string, bytes: Uint8Array): Promise<FolderFile<FolderFault>>;
  /** Ends it at once, also in the middle of a file, whose check then never answers. */
  stop(): void;
}

/** Texts that this browser keeps for this person, by key. */
export interface PaneMemory {
  get(key: string): string | null;
  /** Whether it outlives the page; browsers may refuse. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
}

/** config.json cannot be used. */
export class ConfigFault extends Error {
  override name = "ConfigFault";
  constructor(readonly errors: ConfigError[]) {
    super(JSON.stringify(errors));
  }
}

/** Why the list cannot be used now. */
export type ListFailure = { kind: "list"; problem: ListProblem } | { kind: "config"; errors: ConfigError[] } | { kind: "other"; detail: string };
