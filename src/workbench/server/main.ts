import path from "node:path";
import type { AddressInfo } from "node:net";
import { createWorkbenchServer } from "./workbenchServer";

const DEFAULT_PORT = 3000;

/** `dist/workbench`, where webpack puts this program. */
const here = __dirname;
const port = Number(process.env.PORT ?? DEFAULT_PORT);

const server = createWorkbenchServer(
  {
    page: path.join(here, "web"),
    addIn: path.join(here, "../web"),
    officeJs: path.join(here, "../../node_modules/@microsoft/office-js/dist"),
  },
  [],
  () => ({}),
);

server.on("error", (error: NodeJS.ErrnoException) => {
  const reason = error.code === "EADDRINUSE" ? `port ${port} is taken; set PORT to another number` : error.message;
  console.error(`The workbench cannot start: ${reason}.`);
  process.exitCode = 1;
});

server.listen(port, "localhost", () => {
  const { port: actual } = server.address() as AddressInfo;
  console.log(`The workbench runs at http://localhost:${actual}/`);
});
