import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import path from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The content type of a file by its name; unknown ones are bytes. */
export function contentType(fileName: string): string {
  return CONTENT_TYPES[path.extname(fileName).toLowerCase()] ?? "application/octet-stream";
}

/**
 * The file inside `folder` that a URL path names (still percent-encoded, without leading slash), or undefined when the
 * path is malformed or would leave the folder.
 */
export function fileInside(folder: string, urlPath: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const root = path.resolve(folder);
  const file = path.resolve(root, decoded === "" ? "." : `./${decoded}`);
  return file === root || file.startsWith(root + path.sep) ? file : undefined;
}

/** Sends the file; false when there is none (a folder counts as none), with nothing sent. */
export async function sendFile(res: ServerResponse, file: string, withBody: boolean): Promise<boolean> {
  const stats = await stat(file).catch(() => undefined);
  if (!stats?.isFile()) return false;
  res.writeHead(200, { "Content-Type": contentType(file), "Content-Length": stats.size, "Cache-Control": "no-cache" });
  if (!withBody) {
    res.end();
    return true;
  }
  await new Promise<void>((resolve) => {
    const stream = createReadStream(file);
    stream.on("error", () => res.destroy());
    res.on("close", resolve);
    stream.pipe(res);
  });
  return true;
}

/** Sends text made up by the server. */
export function sendText(res: ServerResponse, status: number, type: string, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  res.writeHead(status, { "Content-Type": type, "Content-Length": bytes.length, "Cache-Control": "no-cache" });
  res.end(bytes);
}
