import { act, renderHook } from "@testing-library/react";
import { workbenchWords } from "../../messages/workbench";
import type { WorkbookModel } from "../model/workbookModel";
import type { Notice } from "./Notices";
import { useDocument } from "./useDocument";
import { useWeather } from "./useWeather";

jest.mock("../model/xlsxModel", () => ({ saveWorkbook: () => Promise.reject(new Error("no room")) }));

const words = workbenchWords.en;

beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

test("a workbook that cannot be saved is told", async () => {
  const { result } = renderHook(() => useDocument(({ name: "goals.xlsx" }) as WorkbookModel, words));
  await act(() => result.current.save());
  expect(result.current.notices).toEqual([{ intent: "error", text: words.notSaved("goals.xlsx") }]);
});

test.each([
  ["does not answer", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["refuses", () => Promise.resolve({ ok: false, status: 500 } as Response)],
])("weather that the server %s is told, and the one before stays", async (_, answer) => {
  globalThis.fetch = jest.fn(answer);
  const told: Notice[] = [];
  const { result } = renderHook(() => useWeather((notice) => void told.push(notice), words));
  await act(() => result.current[1]("offline"));
  expect([result.current[0], told]).toEqual(["fine", [{ intent: "error", text: words.weatherNotSet }]]);
});
