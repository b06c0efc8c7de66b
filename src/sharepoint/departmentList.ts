import { compact } from "../japanese/text/text";
import type { ExpectedDepartment } from "../summary/departments";

/**
 * Reads the setting `departments`: names, or names with sections, in the order to show them. Names are compared as
 * people read them, and none may stand twice. Gives the first entry that is wrong.
 */
export function readDepartments(value: unknown): { departments: ExpectedDepartment[] } | { wrong: unknown } {
  if (!Array.isArray(value)) return { wrong: value };
  const departments: ExpectedDepartment[] = [];
  const names = new Set<string>();
  for (const entry of value as unknown[]) {
    const department = departmentOf(entry);
    if (department === null || names.has(compact(department.name))) return { wrong: entry };
    names.add(compact(department.name));
    departments.push(department);
  }
  return { departments };
}

function departmentOf(entry: unknown): ExpectedDepartment | null {
  if (isName(entry)) return { name: entry.trim(), sections: null };
  if (typeof entry !== "object" || entry === null) return null;
  const { name, sections, ...others } = entry as { name?: unknown; sections?: unknown };
  if (!isName(name) || Object.keys(others).length > 0) return null;
  if (sections === undefined) return { name: name.trim(), sections: null };
  if (!Array.isArray(sections) || sections.length === 0 || !sections.every(isName)) return null;
  if (new Set(sections.map(compact)).size < sections.length) return null;
  return { name: name.trim(), sections: sections.map((section) => section.trim()) };
}

const isName = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
