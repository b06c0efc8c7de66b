import { compact } from "../japanese/text/text";
import { addTo } from "../sheet/addTo";
import { sameName, type RowScope } from "./rowQuery";
import type { OwnerSummary } from "./yearFold";

/** A department that is expected to submit. */
export interface ExpectedDepartment {
  name: string;
  /** Its sections where each submits for itself; null where the department submits as a whole. */
  sections: readonly string[] | null;
}

/** A department's owners in one year: itself, or its sections. */
export interface DepartmentOwners {
  department: string;
  /** How it stands in the list of departments; null when it is not in it. */
  expected: ExpectedDepartment | null;
  owners: readonly OwnerSummary[];
}

/** Order of names as Japanese readers expect it, 9 before 10. */
export const inOrder = new Intl.Collator("ja", { numeric: true }).compare;

/** Whether a department, or the section of it that is meant, stands in the list. */
export function isExpected(expected: readonly ExpectedDepartment[], { department, section }: RowScope): boolean {
  if (department === undefined) return false;
  return expected.some(
    ({ name, sections }) => sameName(name, department) && (sections === null || section === undefined || sections.some((one) => sameName(one, section))),
  );
}

/** Owners by department: the expected ones in the order of their list, with or without owners, then further ones by name. */
export function byDepartment(owners: readonly OwnerSummary[], expected: readonly ExpectedDepartment[]): DepartmentOwners[] {
  const groups = new Map<string, OwnerSummary[]>();
  for (const owner of owners) addTo(groups, compact(owner.department), owner);
  const take = (name: string) => {
    const taken = groups.get(compact(name)) ?? [];
    groups.delete(compact(name));
    return taken;
  };
  const listed = expected.map((one) => ({ department: one.name, expected: one, owners: take(one.name) }));
  const others = [...groups.values()].map((own) => ({ department: own[0]!.department, expected: null, owners: own }));
  return [...listed, ...others.sort((a, b) => inOrder(a.department, b.department))];
}
