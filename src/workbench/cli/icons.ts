import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../../../test/browser/findBrowser";

const FOLDER = join(__dirname, "../../../assets/icons");

/** The sizes that the ribbon and the lists of add-ins ask for at the usual screen scales, in pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Draws every SVG in assets/icons as PNG at every size, on a transparent ground: `npm run icons`. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_FLAGS });
  const page = await browser.newPage();
  const drawings = readdirSync(FOLDER).filter((file) => file.endsWith(".svg"));
  for (const drawing of drawings) {
    const svg = readFileSync(join(FOLDER, drawing)).toString("base64");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style>` +
          `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      const path = join(FOLDER, drawing.replace(".svg", `-${size}.png`));
      await page.screenshot({ path, omitBackground: true });
    }
  }
  await browser.close();
  console.log(`${drawings.length} icons drawn at ${SIZES.length} sizes.`);
}

void drawIcons();
