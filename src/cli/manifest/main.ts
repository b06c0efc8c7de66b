import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestMessages as messages } from "../../messages/manifest";
import { addInAddress, isAddInId, productionManifest } from "./productionManifest";

const SOURCE = "manifest.xml";
const TARGET = path.join("dist", "manifest.xml");

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const command = new Command("manifest")
  .description(messages.description)
  .requiredOption("--url <url>", messages.urlOption)
  .option("--id <id>", messages.idOption)
  .parse();
const { url, id } = command.opts<{ url: string; id?: string }>();

const place = addInAddress(url);
if ("fault" in place) refuse(messages.faults[place.fault](url));
if (id !== undefined && !isAddInId(id)) refuse(messages.badId(id));

mkdirSync(path.dirname(TARGET), { recursive: true });
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
writeFileSync(TARGET, productionManifest(readFileSync(SOURCE, "utf8"), place.address, version));
if (id !== undefined) await OfficeAddinManifest.modifyManifestFile(TARGET, id.toLowerCase());
const written = await OfficeAddinManifest.readManifestFile(TARGET);
process.stdout.write(`${messages.written(TARGET, written.id ?? "", place.address)}\n`);
