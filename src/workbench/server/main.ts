import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createGraphEndpoint } from "../graph/endpoint";
import { WeatherSwitch } from "../graph/faults";
import { LOCAL_CONFIG } from "./localConfig";
import { weatherHandler } from "./weatherSwitch";
import { createWorkbenchServer } from "./workbenchServer";

const DEFAULT_PORT = 3000;

/** The checkout; webpack puts this program into dist/workbench. */
const root = path.join(__dirname, "../..");

function main(): void {
  const port = Number(process.env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return fail(`PORT is "${process.env.PORT}", which is no port number`);
  const dataFolder = path.resolve(process.env.WORKBENCH_DATA ?? path.join(root, ".data"));
  mkdirSync(dataFolder, { recursive: true });

  const weather = new WeatherSwitch(Math.random);
  const graph = createGraphEndpoint({ databaseFile: path.join(dataFolder, "graph.db"), faults: weather });
  const folders = {
    page: path.join(root, "dist/workbench/web"),
    addIn: path.join(root, "dist/web"),
    officeJs: path.join(root, "node_modules/@microsoft/office-js/dist"),
  };
  const server = createWorkbenchServer(folders, [weatherHandler(weather), (req, res) => graph.handle(req, res)], LOCAL_CONFIG);

  server.on("error", (error: NodeJS.ErrnoException) => {
    fail(error.code === "EADDRINUSE" ? `port ${port} is taken; set PORT to another number` : error.message);
    void graph.close();
  });
  const serve = () =>
    server.listen(port, "localhost", () => {
      console.log(`The workbench runs at http://localhost:${(server.address() as AddressInfo).port}/`);
    });
  graph.provision(LOCAL_CONFIG.list).then(serve, (error: unknown) => fail(`its goal list cannot be made: ${String(error)}`));
}

function fail(reason: string): void {
  console.error(`The workbench cannot start: ${reason}.`);
  process.exitCode = 1;
}

main();
