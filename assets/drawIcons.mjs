/**
 * Draws the ribbon icons: every assets/icons/NAME.svg as PNG in the sizes that the Office ribbon asks for.
 * Run by hand after a drawing has changed (`npm run icons`); the PNG files are committed.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as browserType } from "playwright-core";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "icons");
/** Sizes of bt:Image in pixels; 128 is for lists of add-ins, which show the application's icon only. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = await browserType.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const name = path.basename(file, ".svg");
  const drawing = Buffer.from(readFileSync(path.join(folder, file))).toString("base64");
  const sizes = name === "app" ? [...RIBBON_SIZES, 128] : RIBBON_SIZES;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;background:transparent"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
