import type { ExpectedDepartment } from "../summary/departments";
import { readDepartments } from "./departmentList";

/** Delegated permissions that an administrator can have consented to, least first. */
export const PERMISSIONS = ["Lists.SelectedOperations.Selected", "Sites.Selected", "Sites.ReadWrite.All"] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What config.json beside the page says. */
export interface Config {
  mode: "local" | "sharepoint";
  /** Absolute, ends with /v1.0 and no slash. */
  graphBaseUrl: string;
  /** Absolute URL of the SharePoint site. */
  siteUrl: string;
  /** Id of the list, or its title. */
  list: string;
  /** Departments that are expected to submit, for the summary; null when not given. */
  departments: ExpectedDepartment[] | null;
  /** Null in local mode. */
  signIn: { tenantId: string; clientId: string; permission: Permission } | null;
}

/** One thing wrong in config.json. */
export type ConfigError =
  | { reason: "no-file" }
  | { reason: "not-json" }
  | { reason: "not-object" }
  | { reason: "unknown-setting"; setting: string; known: string[] }
  | { reason: "missing"; setting: string }
  | { reason: "invalid"; setting: string; value: string; expected: ConfigExpectation };

export type ConfigExpectation = "mode" | "graph-url" | "site-url" | "text" | "departments" | "tenant" | "guid" | "permission";

/** Whether nobody has named a list yet: there is no file, or one whose settings are blank as they are shipped. */
export function isUnset(errors: readonly ConfigError[]): boolean {
  return errors.every((error) => error.reason === "no-file" || (error.reason === "invalid" && error.value === '""'));
}

export type ReadConfig = { ok: true; config: Config } | { ok: false; errors: ConfigError[] };

const COMMON = ["mode", "graphBaseUrl", "siteUrl", "list", "departments"];
const SIGN_IN = ["tenantId", "clientId", "permission"];

/**
 * Reads the text of config.json. `pageUrl` is the address of the page it lies beside: in local mode the two URLs may
 * be relative to it. Gives every error at once, so that an administrator fixes the file in one go.
 */
export function readConfig(text: string, pageUrl: string): ReadConfig {
  let settings: unknown;
  try {
    settings = JSON.parse(text);
  } catch {
    return { ok: false, errors: [{ reason: "not-json" }] };
  }
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) return { ok: false, errors: [{ reason: "not-object" }] };
  return new Reader(settings as Record<string, unknown>, pageUrl).read();
}

class Reader {
  private readonly errors: ConfigError[] = [];

  constructor(
    private readonly settings: Record<string, unknown>,
    private readonly pageUrl: string,
  ) {}

  read(): ReadConfig {
    const mode = this.required("mode", "mode", (value) => value === "local" || value === "sharepoint");
    const local = mode === "local";
    this.refuseUnknown(local ? COMMON : [...COMMON, ...SIGN_IN]);
    const config = {
      mode: local ? ("local" as const) : ("sharepoint" as const),
      graphBaseUrl: this.url("graphBaseUrl", "graph-url", local),
      siteUrl: this.url("siteUrl", "site-url", local),
      list: this.required("list", "text", (value) => value.trim() !== ""),
      departments: this.departments(),
      signIn: local ? null : this.signIn(),
    };
    return this.errors.length > 0 ? { ok: false, errors: this.errors } : { ok: true, config };
  }

  private signIn() {
    return {
      tenantId: this.required("tenantId", "tenant", (value) => isGuid(value) || /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(value)),
      clientId: this.required("clientId", "guid", isGuid),
      permission: this.required("permission", "permission", (value) => PERMISSIONS.some((known) => known === value)) as Permission,
    };
  }

  private required(setting: string, expected: ConfigExpectation, accepts: (value: string) => boolean): string {
    const value = this.settings[setting];
    if (value === undefined) this.errors.push({ reason: "missing", setting });
    else if (typeof value !== "string" || !accepts(value)) this.invalid(setting, expected);
    else return value.trim();
    return "";
  }

  private url(setting: string, expected: ConfigExpectation, local: boolean): string {
    const resolved = (value: string): URL | null =>
      URL.canParse(value, local ? this.pageUrl : undefined) ? new URL(value, local ? this.pageUrl : undefined) : null;
    const value = this.required(setting, expected, (text) => {
      const url = resolved(text);
      if (!url || url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "") return false;
      if (!local && url.protocol !== "https:") return false;
      return setting === "graphBaseUrl" ? /\/v1\.0\/?$/.test(url.pathname) : true;
    });
    return (resolved(value)?.href ?? "").replace(/\/$/, "");
  }

  private departments(): ExpectedDepartment[] | null {
    if (this.settings.departments === undefined) return null;
    const read = readDepartments(this.settings.departments);
    // An empty list awaits nobody, as if there were none.
    if ("departments" in read) return read.departments.length === 0 ? null : read.departments;
    this.invalid("departments", "departments", read.wrong);
    return null;
  }

  private invalid(setting: string, expected: ConfigExpectation, wrong: unknown = this.settings[setting]): void {
    this.errors.push({ reason: "invalid", setting, value: JSON.stringify(wrong), expected });
  }

  private refuseUnknown(known: string[]): void {
    for (const setting of Object.keys(this.settings)) {
      if (!known.includes(setting)) this.errors.push({ reason: "unknown-setting", setting, known });
    }
  }
}

/** Whether a text is a GUID: the id of a list or of an app. */
export function isGuid(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
