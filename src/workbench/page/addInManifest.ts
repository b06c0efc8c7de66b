/** What a ribbon button does. */
export type RibbonAction = { kind: "show-pane"; url: string } | { kind: "run-function"; functionName: string };

export interface RibbonControl {
  id: string;
  label: string;
  tip: string;
  /** Path of the icon on the workbench's own origin. */
  icon: string;
  action: RibbonAction;
}

export interface RibbonGroup {
  id: string;
  label: string;
  controls: RibbonControl[];
}

/** A tab of the ribbon; a built-in one (TabHome, …) has no label in the manifest. */
export interface RibbonTab {
  id: string;
  label: string | undefined;
  groups: RibbonGroup[];
}

/** What the workbench needs of an add-in only manifest, in one language. */
export interface AddInManifest {
  id: string;
  displayName: string;
  /** Page of the shared runtime, as a path on the workbench's own origin. */
  pageUrl: string;
  tabs: RibbonTab[];
}

/** Edge length in pixels of the icons on large ribbon buttons. */
const ICON_SIZE = 32;

/**
 * Reads an add-in only manifest for one locale ("ja-JP", "en-US").
 * Throws an Error that says what is missing when the file is no manifest of a task pane add-in with commands.
 */
export function readManifest(xml: string, locale: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed XML.");
  const root = document.documentElement;
  const resources = readResources(root, locale);
  const form = first(root, "DesktopFormFactor");
  return {
    id: required(childText(root, "Id"), "Id"),
    displayName: required(localised(child(root, "DisplayName"), locale), "DisplayName"),
    pageUrl: localPath(required(localised(first(root, "SourceLocation"), locale), "SourceLocation")),
    tabs: form ? [...all(form, "OfficeTab"), ...all(form, "CustomTab")].map((tab) => readTab(tab, resources)) : [],
  };
}

type Resources = ReadonlyMap<string, string>;

/** Strings, addresses and images by their resource id. */
function readResources(root: Element, locale: string): Resources {
  const entries = new Map<string, string>();
  const resources = first(root, "Resources");
  for (const element of resources ? resources.querySelectorAll("[id]") : []) {
    entries.set(element.getAttribute("id") ?? "", localised(element, locale) ?? "");
  }
  return entries;
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  return {
    id: tab.getAttribute("id") ?? "",
    label: resource(child(tab, "Label"), resources),
    groups: all(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: resource(child(group, "Label"), resources) ?? "",
      controls: all(group, "Control").map((control) => readControl(control, resources)),
    })),
  };
}

function readControl(control: Element, resources: Resources): RibbonControl {
  const icons = all(control, "Image").filter((image) => image.getAttribute("size") === String(ICON_SIZE));
  const tip = first(control, "Supertip");
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label"), resources) ?? "",
    tip: (tip && resource(child(tip, "Description"), resources)) ?? "",
    icon: localPath(resource(icons[0], resources) ?? ""),
    action: readAction(required(child(control, "Action"), `Action of ${control.getAttribute("id")}`), resources),
  };
}

function readAction(action: Element, resources: Resources): RibbonAction {
  const type = action.getAttribute("xsi:type");
  if (type === "ExecuteFunction") return { kind: "run-function", functionName: required(childText(action, "FunctionName"), "FunctionName") };
  if (type === "ShowTaskpane") return { kind: "show-pane", url: localPath(resource(child(action, "SourceLocation"), resources) ?? "") };
  throw new Error(`manifest.xml has an action that the workbench does not know: ${type}.`);
}

/** The manifest's address names https://localhost, the workbench serves the same paths from its own origin. */
function localPath(address: string): string {
  if (address === "") return "";
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
}

function localised(element: Element | undefined, locale: string): string | undefined {
  if (!element) return undefined;
  const override = all(element, "Override").find((candidate) => candidate.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? undefined;
}

function resource(element: Element | undefined, resources: Resources): string | undefined {
  return element && resources.get(element.getAttribute("resid") ?? "");
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((element) => element.localName === name);
}

function childText(parent: Element, name: string): string | undefined {
  return child(parent, name)?.textContent?.trim();
}

function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function first(parent: Element, name: string): Element | undefined {
  return all(parent, name)[0];
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`manifest.xml lacks ${what}.`);
  return value;
}
