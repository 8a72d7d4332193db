import type { FUniver } from "@univerjs/presets";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";

/** A part of the grid that scrolls as one: the cells, or what is frozen beside or above them. */
export interface ViewPart {
  key: string;
  /** Where it stands on the grid's canvas, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Canvas position of the sheet's upper left corner, were it not cut off. */
  originLeft: number;
  originTop: number;
}

/** What of the active sheet is in view now. */
export interface SheetView {
  sheetId: string;
  zoom: number;
  parts: ViewPart[];
  /** The part in which the sheet's pixel (`x`, `y`), unzoomed, is shown. */
  partAt(x: number, y: number): ViewPart | undefined;
}

/** The view of the active sheet, or `null` while nothing is drawn. */
export function sheetView(spreadsheet: FUniver): SheetView | null {
  const workbook = spreadsheet.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  if (!workbook || !sheet || !skeleton) return null;
  const scene = sheet.getInject().get(IRenderManagerService).getRenderById(workbook.getId())?.scene;
  if (!scene) return null;
  const zoom = scene.scaleX;
  const heads = { left: skeleton.rowHeaderWidth, top: skeleton.columnHeaderHeight };
  const partOf = (key: SHEET_VIEWPORT_KEY): ViewPart | undefined => {
    const port = scene.getViewport(key);
    if (!port?.isActive || !port.width || !port.height) return undefined;
    return {
      key,
      left: port.left,
      top: port.top,
      width: port.width,
      height: port.height,
      originLeft: (heads.left - port.viewportScrollX) * zoom,
      originTop: (heads.top - port.viewportScrollY) * zoom,
    };
  };
  const main = partOf(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const above = partOf(SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP);
  const beside = partOf(SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT);
  const corner = partOf(SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP);
  const frozen = { width: (beside?.width ?? 0) / zoom, height: (above?.height ?? 0) / zoom };
  return {
    sheetId: sheet.getSheetId(),
    zoom,
    parts: [main, above, beside, corner].filter((part) => part !== undefined),
    partAt: (x, y) => {
      if (x < frozen.width) return y < frozen.height ? corner : beside;
      return y < frozen.height ? above : main;
    },
  };
}
