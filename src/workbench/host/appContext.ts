/** Initial display mode numbers of office.js for a shared runtime. */
const DISPLAY_MODE = { hidden: 1, taskpane: 2 } as const;

/**
 * Requirement sets that the emulated Excel answers "supported" to. Only sets whose members the interpreter knows
 * as far as the product uses them; anything else called ends in ApiNotFound.
 */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.16",
  ExcelApiOnline: "1.1",
  AddinCommands: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
};

export interface AppContextOptions {
  appId: string;
  /** Language of the user interface, e.g. "ja-JP". */
  locale: string;
  documentName: string;
  /** Document settings: any JSON value by its name. */
  settings: Iterable<[string, unknown]>;
  paneVisible: boolean;
  addInName: string;
}

/** What office.js is told about its host at start-up; without any of the first nine fields it never gets ready. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.appId,
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: `https://workbench.example/documents/${encodeURIComponent(options.documentName)}`,
    _clientMode: 1,
    _settings: [...options.settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: "documentOpened",
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _hostFullVersion: "16.0.19000.10000",
    _appInstanceId: options.appId,
    _correlationId: options.appId,
    _eToken: "",
    _appDomains: [],
    _addinName: options.addInName,
    _clientWindowWidth: globalThis.innerWidth ?? 1280,
    _clientWindowHeight: globalThis.innerHeight ?? 800,
    _featureGates: {},
    _initialDisplayMode: options.paneVisible ? DISPLAY_MODE.taskpane : DISPLAY_MODE.hidden,
  };
}
