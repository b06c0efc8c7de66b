import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

test("@pnp/graph and @microsoft/microsoft-graph-client make a list, write, page, filter, patch with ETag and batch", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", path.join(__dirname, "support/realClients.ts")]);
  expect(JSON.parse(stdout)).toEqual({
    pnp: { pages: ["t1,t2", "t3"], filtered: ["2"], stale: 412, inBatch: ["4", "5"] },
    graphClient: { page: ["t1", "t2"], next: true, filtered: ["2"], stale: 412, batch: { "1": 201, "2": 400 } },
  });
}, 60_000);
