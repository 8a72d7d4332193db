import { defaultPageSetup, type PageSetup } from "../../host/pageSetup";
import { attribute, child, flag, numberAttribute, type Element } from "./xml";
import { paperName } from "./paperSizes";

const POINTS_PER_INCH = 72;

/** How a sheet prints; its print area and title rows stand among the names of the workbook. */
export function readPage(part: Element): PageSetup {
  const page = defaultPageSetup();
  const setup = child(part, "pageSetup");
  const margins = child(part, "pageMargins");
  const options = child(part, "printOptions");
  if (attribute(setup, "orientation") === "landscape") page.orientation = "Landscape";
  page.paperSize = paperName(numberAttribute(setup, "paperSize"));
  if (flag(child(child(part, "sheetPr"), "pageSetUpPr"), "fitToPage")) {
    const wide = numberAttribute(setup, "fitToWidth") ?? 1;
    const tall = numberAttribute(setup, "fitToHeight") ?? 1;
    page.zoom = { ...(wide ? { horizontalFitToPages: wide } : {}), ...(tall ? { verticalFitToPages: tall } : {}) };
  } else {
    page.zoom = { scale: numberAttribute(setup, "scale") ?? 100 };
  }
  for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    page.margins[side] = (numberAttribute(margins, side) ?? page.margins[side] / POINTS_PER_INCH) * POINTS_PER_INCH;
  }
  page.centerHorizontally = flag(options, "horizontalCentered");
  page.centerVertically = flag(options, "verticalCentered");
  page.printGridlines = flag(options, "gridLines");
  const texts = child(part, "headerFooter");
  page.headersFooters = {
    ...page.headersFooters,
    ...split(child(texts, "oddHeader")?.text ?? "", "Header"),
    ...split(child(texts, "oddFooter")?.text ?? "", "Footer"),
  };
  return page;
}

/** "&LSource&RPage &P" is the left and the right part of one text. */
function split(text: string, which: "Header" | "Footer"): Record<string, string> {
  const parts = { left: "", center: "", right: "" };
  const names = { L: "left", C: "center", R: "right" } as const;
  let current: keyof typeof parts = "center";
  for (const piece of text.split(/(&[LCR])/)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof names | undefined;
    if (mark) current = names[mark];
    else parts[current] += piece;
  }
  return { [`left${which}`]: parts.left, [`center${which}`]: parts.center, [`right${which}`]: parts.right };
}
