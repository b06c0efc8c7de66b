import { loadBeside } from "./loadBeside";

const answers = (status: number, text = "") => {
  const fetched = jest.fn((address: URL) => Promise.resolve({ ok: status < 300, status, url: address.href, text: () => Promise.resolve(text) }));
  globalThis.fetch = fetched as unknown as typeof fetch;
  return fetched;
};
const { fetch: before } = globalThis;
afterEach(() => {
  globalThis.fetch = before;
});

test("a file beside the page is read by its text, from the page's own folder", async () => {
  const fetched = answers(200, "{}");
  expect(await loadBeside("checks.json")).toBe("{}");
  expect(fetched.mock.calls[0]![0].href).toBe(new URL("checks.json", location.href).href);
});

test("a file that is not there is none", async () => {
  answers(404);
  expect(await loadBeside("checks.json")).toBeNull();
});

test("a server that cannot tell is not taken for a missing file", async () => {
  answers(503);
  await expect(loadBeside("checks.json")).rejects.toThrow("checks.json: 503");
});
