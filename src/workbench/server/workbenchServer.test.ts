import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { WeatherSwitch } from "../graph/faults";
import { weatherHandler } from "./weatherSwitch";
import { createWorkbenchServer } from "./workbenchServer";

const CDN_PAGE = '<html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body>x</body></html>';

let folder: string;
let server: Server;
let port: number;
const weather = new WeatherSwitch(() => 0);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
  const [page, addIn, officeJs] = ["page", "addin", "office"].map((name) => path.join(folder, name)) as [string, string, string];
  await Promise.all([page, addIn, officeJs].map((name) => mkdir(name)));
  await writeFile(path.join(folder, "secret.txt"), "secret");
  await writeFile(path.join(folder, "page-secret.txt"), "secret");
  await writeFile(path.join(page, "index.html"), "workbench");
  await writeFile(path.join(page, "目標.txt"), "goals");
  await writeFile(path.join(addIn, "taskpane.html"), CDN_PAGE);
  await writeFile(path.join(addIn, "config.json"), "{}");
  await writeFile(path.join(officeJs, "office.js"), "office");
  server = createWorkbenchServer({ page, addIn, officeJs }, [weatherHandler(weather)], { mode: "local" });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

interface Reply {
  status: number;
  body: string;
}

/** A request whose path goes out as it is written, without the tidying that fetch does. */
function send(target: string, options: { method?: string; host?: string; body?: string } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = options.host ? { Host: options.host } : {};
    const req = request({ host: "localhost", port, path: target, method: options.method ?? "GET", headers, agent: false }, (res) => {
      let body = "";
      res.setEncoding("utf8");
      res.on("data", (chunk: string) => (body += chunk));
      res.on("end", () => resolve({ status: res.statusCode ?? 0, body }));
    });
    req.on("error", reject);
    req.end(options.body);
  });
}

describe("createWorkbenchServer", () => {
  test.each([
    ["/", "workbench"],
    ["/?lang=ja", "workbench"],
    ["/%E7%9B%AE%E6%A8%99.txt", "goals"],
    ["/office-js/office.js", "office"],
  ])("serves %s", async (target, body) => {
    expect(await send(target)).toEqual({ status: 200, body });
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/addin/../secret.txt",
    "/addin/%2e%2e/secret.txt",
    "/../page-secret.txt",
    "//etc/hostname",
    "//",
    "/%00",
    "/%",
    "/addin/",
    "/nothing",
    "/__proto__",
  ])("has nothing at %s", async (target) => {
    expect((await send(target)).status).toBe(404);
  });

  test("the add-in's page differs in the address of office.js and a font stylesheet only", async () => {
    const { body } = await send("/addin/taskpane.html");
    expect(body).toBe('<html><head><script src="/office-js/office.js"></script><link rel="stylesheet" href="/fonts.css"></head><body>x</body></html>');
  });

  test("the add-in's configuration is the local one", async () => {
    expect(JSON.parse((await send("/addin/config.json")).body)).toEqual({ mode: "local" });
  });

  test("tells office.js that the host is trusted", async () => {
    expect((await send("/office-js/AgaveErrorUX/index.html")).body).toContain("hostUserTrusted: true");
  });

  test("answers HEAD without a body and refuses writing", async () => {
    expect(await send("/", { method: "HEAD" })).toEqual({ status: 200, body: "" });
    expect((await send("/", { method: "POST" })).status).toBe(405);
  });

  test.each([
    ["localhost:3000", 200],
    ["127.0.0.1", 200],
    ["[::1]:3000", 200],
    ["example.org", 403],
    ["localhost.example.org", 403],
  ])("host name %s gives %d", async (host, status) => {
    expect((await send("/", { host })).status).toBe(status);
  });

  test("the weather of the Graph endpoint is switched by name", async () => {
    expect((await send("/workbench/weather", { method: "PUT", body: '{"weather":"offline"}' })).status).toBe(204);
    expect(weather.weather).toBe("offline");
  });

  test.each([
    ["nothing", ""],
    ["no name", "{}"],
    ["an unknown name", '{"weather":"fog"}'],
    ["a long body", JSON.stringify({ weather: "x".repeat(100_000) })],
  ])("the weather switch refuses %s", async (_name, body) => {
    const { status, body: sentence } = await send("/workbench/weather", { method: "PUT", body });
    expect(status).toBe(400);
    expect(sentence).toContain("bad-day");
  });
});
