import { readFile } from "node:fs/promises";
import path from "node:path";
import { contentType, fileInside } from "../../src/workbench/server/staticFolder";
import type { RequestHandler } from "../../src/workbench/server/workbenchServer";

const root = path.join(__dirname, "../..");

/** The very small add-in of the host's own tests. */
export const FIXTURE_FOLDER = path.join(__dirname, "fixtures/addin");

/** Lends the product's manifest and icons to the small add-in. */
export const productManifest: RequestHandler = async (req, res) => {
  const rest = /^\/addin\/(manifest\.xml|assets\/.+)$/.exec(req.url ?? "")?.[1];
  const file = rest && fileInside(root, rest);
  if (!file) return false;
  res.writeHead(200, { "Content-Type": contentType(file) }).end(await readFile(file));
  return true;
};
