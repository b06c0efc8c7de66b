import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { TRUST_PAGE, localAddInPage } from "./addInPages";
import { contentType, fileInside, sendFile, sendText } from "./staticFolder";

/** Part of the server that may answer a request; false leaves it to the next. */
export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => Promise<boolean>;

export interface WorkbenchFolders {
  /** The built workbench page. */
  page: string;
  /** The built add-in, as it is shipped. */
  addIn: string;
  /** The files of office.js. */
  officeJs: string;
}

const OWN_HOSTS = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * The workbench on one origin: its page, the shipped add-in under /addin/, office.js under /office-js/, and whatever
 * `handlers` answer before that. `addInConfig` is what the add-in reads as its config.json.
 */
export function createWorkbenchServer(folders: WorkbenchFolders, handlers: RequestHandler[], addInConfig: object): Server {
  const routes: [prefix: string, handler: (rest: string, req: IncomingMessage, res: ServerResponse) => Promise<boolean>][] = [
    ["/addin/", (rest, req, res) => sendAddIn(folders.addIn, rest, req, res, addInConfig)],
    ["/office-js/", (rest, req, res) => sendOfficeJs(folders.officeJs, rest, req, res)],
    ["/", (rest, req, res) => sendFrom(folders.page, rest || "index.html", req, res)],
  ];

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    // Another site must not reach the workbench through a host name of its own that points here.
    if (!OWN_HOSTS.test(req.headers.host ?? "")) return sendText(res, 403, "text/plain", "This server answers to localhost only.");
    if (!URL.canParse(req.url ?? "", "http://localhost")) return sendText(res, 404, "text/plain", "There is nothing at this address.");
    for (const handler of handlers) {
      if (await handler(req, res)) return;
    }
    if (req.method !== "GET" && req.method !== "HEAD") {
      res.setHeader("Allow", "GET, HEAD");
      return sendText(res, 405, "text/plain", "Only GET is answered here.");
    }
    const pathname = (req.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
    const route = routes.find(([prefix]) => pathname.startsWith(prefix));
    if (route && (await route[1](pathname.slice(route[0].length), req, res))) return;
    sendText(res, 404, "text/plain", "There is nothing at this address.");
  }

  return createServer((req, res) => {
    answer(req, res).catch((error: unknown) => {
      console.error(error);
      if (res.headersSent) res.destroy();
      else sendText(res, 500, "text/plain", "The workbench failed; its console says why.");
    });
  });
}

async function sendFrom(folder: string, rest: string, req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  const file = fileInside(folder, rest);
  return file !== undefined && sendFile(res, file, req.method === "GET");
}

async function sendAddIn(folder: string, rest: string, req: IncomingMessage, res: ServerResponse, config: object): Promise<boolean> {
  if (rest === "config.json") {
    sendText(res, 200, contentType(rest), JSON.stringify(config));
    return true;
  }
  const file = fileInside(folder, rest);
  if (file === undefined || path.extname(file) !== ".html") return sendFrom(folder, rest, req, res);
  const html = await readFile(file, "utf8").catch(() => undefined);
  if (html === undefined) return false;
  sendText(res, 200, contentType(file), localAddInPage(html));
  return true;
}

async function sendOfficeJs(folder: string, rest: string, req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  if (rest === "AgaveErrorUX/index.html") {
    sendText(res, 200, contentType(rest), TRUST_PAGE);
    return true;
  }
  return sendFrom(folder, rest, req, res);
}
