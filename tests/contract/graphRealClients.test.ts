import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { selfSigned } from "./support/selfSigned";

const FOUND = {
  columns: ["GoalKey", "Amount"],
  written: ["1", "2", "3", "4", "5"],
  pages: ["k1,k2", "k3,k4", "k5"],
  filtered: ["2"],
  refusedFilter: 400,
  changed: 20,
  stale: 412,
  twice: 400,
  batch: [201, 400],
  inList: 6,
};

// @microsoft/microsoft-graph-client sends its token over https alone, so the endpoint gets a certificate of its own.
test("@pnp/graph and @microsoft/microsoft-graph-client make a list, write, page, filter, patch with ETag and batch over https", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
  try {
    const { key, cert } = selfSigned("localhost");
    const [keyFile, certFile] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
    writeFileSync(keyFile, key);
    writeFileSync(certFile, cert);
    const script = path.join(__dirname, "support/realClients.ts");
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script, keyFile, certFile], { env: { ...process.env, NODE_EXTRA_CA_CERTS: certFile } });
    expect(JSON.parse(stdout)).toEqual({ pnp: FOUND, graphClient: FOUND });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 90_000);
