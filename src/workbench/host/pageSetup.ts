/** How a sheet prints. */
export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Without the sheet's name: "$1:$3", "$A:$B", "$A$1:$H$40". */
  titleRows: string | null;
  titleColumns: string | null;
  printArea: string | null;
  headersFooters: HeadersFooters;
  centerHorizontally: boolean;
  centerVertically: boolean;
  paperSize: string;
  printGridlines: boolean;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
}

export interface HeadersFooters {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Excel's own defaults; margins in points. */
export const defaultPageSetup = (): PageSetup => ({
  orientation: "Portrait",
  zoom: { scale: 100 },
  titleRows: null,
  titleColumns: null,
  printArea: null,
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  centerHorizontally: false,
  centerVertically: false,
  paperSize: "Letter",
  printGridlines: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
});
