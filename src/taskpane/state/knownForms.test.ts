import type { FamilyDeclaration } from "../../forms/mapping/declaration";
import type { PanePorts } from "../ports";
import { loadForms, NO_FORMS } from "./knownForms";

const form = (id: string) => ({ id }) as FamilyDeclaration;

test("forms that cannot be fetched this time are told, and those that were known stay", async () => {
  const known = { ...NO_FORMS, shipped: [form("town")], kept: [form("taught")] };
  let missed = 0;
  const ports = { shippedFamilies: () => Promise.reject(new Error("offline")), excel: { loadPart: () => Promise.reject(new Error("editing")) } };
  const forms = await loadForms(ports as unknown as PanePorts, known, () => (missed++, null));
  expect([forms, missed]).toEqual([known, 2]);
});

test("a form that was taught stays when the workbook has none yet", async () => {
  const ports = { shippedFamilies: () => Promise.resolve(null), excel: { loadPart: () => Promise.resolve(null) } };
  expect((await loadForms(ports as unknown as PanePorts, { ...NO_FORMS, kept: [form("taught")] }, () => null)).kept).toEqual([form("taught")]);
});
