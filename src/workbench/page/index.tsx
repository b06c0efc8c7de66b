import { createRoot } from "react-dom/client";
import { workbenchWords } from "../../messages/workbench";
import { openWorkbook } from "../model/xlsxModel";
import { SAMPLES } from "../samples";
import { App } from "./App";
import { fetchBytes, sampleUrl } from "./workbenchServices";

async function start(): Promise<void> {
  const manifestXml = new TextDecoder().decode(await fetchBytes("/addin/manifest.xml"));
  const first = SAMPLES[0];
  if (!first) throw new Error("There is no sample workbook.");
  const model = await openWorkbook(await fetchBytes(sampleUrl(first)), first.file);
  createRoot(document.getElementById("root")!).render(<App manifestXml={manifestXml} initialModel={model} />);
}

start().catch((error: unknown) => {
  console.error(error);
  document.getElementById("root")!.textContent = Object.values(workbenchWords)
    .map((words) => words.cannotStart(String(error)))
    .join(" ");
});
