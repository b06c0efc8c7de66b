import { localTokens } from "../../sharepoint/signIn/localTokens";
import type { Weather } from "../graph/faults";
import type { Sample } from "../samples";
import { readList, type ListContent } from "./listRows";

/** Media type of workbook files. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The bytes at an address of the workbench; throws when there are none. */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The bytes of a file that a person chose. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Where the workbench serves a sample workbook. */
export const sampleUrl = (sample: Sample): string => `/samples/${encodeURIComponent(sample.file)}`;

/** Hands a file to the browser's downloads. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Asks for trouble between the add-in and Graph, or for none; throws when the server does not take it. */
export async function setWeather(weather: Weather): Promise<void> {
  const response = await fetch("/workbench/weather", { method: "PUT", body: JSON.stringify({ weather }) });
  if (!response.ok) throw new Error(`weather: ${response.status}`);
}

/** The rows of the list that the add-in's configuration names. */
export async function readListRows(): Promise<ListContent | undefined> {
  const config = (await (await fetch("/addin/config.json")).json()) as { graphBaseUrl: string; siteUrl: string; list: string };
  const here = (address: string) => new URL(address, new URL("/addin/", window.location.href)).href;
  return readList({ ...config, graphBaseUrl: here(config.graphBaseUrl), siteUrl: here(config.siteUrl) }, getJson);
}

/** The workbench reads under a name of its own. */
const tokens = localTokens({ name: "workbench", id: null });

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { headers: { Authorization: `Bearer ${await tokens.token("submit")}` } });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
