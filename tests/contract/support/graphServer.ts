import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGraphEndpoint } from "../../../src/workbench/graph/endpoint";

/** A Graph endpoint in a process of its own, to be killed: database file as argument, tells its port to its parent. */
const endpoint = createGraphEndpoint({ databaseFile: process.argv[2]! });
const server = createServer((request, response) => void endpoint.handle(request, response));
server.listen(0, "localhost", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
