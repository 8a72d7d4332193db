import { addressOf, type Area } from "../area";
import { invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import type { HeadersFooters as HeadersFootersModel, PageSetup } from "../pageSetup";
import type { Session } from "../session";
import { Range } from "./range";
import { rangeAt } from "./rangeAddress";

/** How a sheet prints. */
export class PageLayout extends HostObject {
  readonly typeName = "PageLayout";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Orientation() {
    return this.page.orientation;
  }

  set Orientation(orientation: PageSetup["orientation"]) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    this.page.orientation = orientation;
  }

  get Zoom() {
    return this.page.zoom;
  }

  set Zoom(zoom: PageSetup["zoom"]) {
    this.page.zoom = zoom;
  }

  get CenterHorizontally() {
    return this.page.centerHorizontally;
  }

  set CenterHorizontally(centered: boolean) {
    this.page.centerHorizontally = centered;
  }

  get CenterVertically() {
    return this.page.centerVertically;
  }

  set CenterVertically(centered: boolean) {
    this.page.centerVertically = centered;
  }

  get PaperSize() {
    return this.page.paperSize;
  }

  set PaperSize(size: string) {
    this.page.paperSize = size;
  }

  get PrintGridlines() {
    return this.page.printGridlines;
  }

  set PrintGridlines(printed: boolean) {
    this.page.printGridlines = printed;
  }

  get TopMargin() {
    return this.page.margins.top;
  }

  set TopMargin(points: number) {
    this.page.margins.top = points;
  }

  get BottomMargin() {
    return this.page.margins.bottom;
  }

  set BottomMargin(points: number) {
    this.page.margins.bottom = points;
  }

  get LeftMargin() {
    return this.page.margins.left;
  }

  set LeftMargin(points: number) {
    this.page.margins.left = points;
  }

  get RightMargin() {
    return this.page.margins.right;
  }

  set RightMargin(points: number) {
    this.page.margins.right = points;
  }

  get HeaderMargin() {
    return this.page.margins.header;
  }

  set HeaderMargin(points: number) {
    this.page.margins.header = points;
  }

  get FooterMargin() {
    return this.page.margins.footer;
  }

  set FooterMargin(points: number) {
    this.page.margins.footer = points;
  }

  get HeadersFooters() {
    return new HeaderFooterGroup(this.page.headersFooters);
  }

  SetPrintArea(area: Range | string) {
    this.page.printArea = fixed(this.areaOf(area));
  }

  SetPrintTitleRows(rows: Range | string) {
    this.page.titleRows = fixed({ ...this.areaOf(rows), column: 0, columns: 16_384 });
  }

  SetPrintTitleColumns(columns: Range | string) {
    this.page.titleColumns = fixed({ ...this.areaOf(columns), row: 0, rows: 1_048_576 });
  }

  GetPrintAreaOrNullObject() {
    return this.page.printArea === null ? null : rangeAt(this.session, this.sheetId, this.page.printArea);
  }

  GetPrintTitleRowsOrNullObject() {
    return this.page.titleRows === null ? null : rangeAt(this.session, this.sheetId, this.page.titleRows);
  }

  private get page() {
    return this.session.book.extras.sheet(this.sheetId).page;
  }

  private areaOf(range: Range | string): Area {
    return (range instanceof Range ? range : rangeAt(this.session, this.sheetId, range)).area;
  }
}

const fixed = (area: Area) => addressOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

class HeaderFooterGroup extends HostObject {
  readonly typeName = "HeaderFooterGroup";

  constructor(private readonly texts: HeadersFootersModel) {
    super();
  }

  get DefaultForAllPages() {
    return new HeaderFooter(this.texts);
  }
}

class HeaderFooter extends HostObject {
  readonly typeName = "HeaderFooter";

  constructor(private readonly texts: HeadersFootersModel) {
    super();
  }

  get LeftHeader() {
    return this.texts.leftHeader;
  }

  set LeftHeader(text: string) {
    this.texts.leftHeader = text;
  }

  get CenterHeader() {
    return this.texts.centerHeader;
  }

  set CenterHeader(text: string) {
    this.texts.centerHeader = text;
  }

  get RightHeader() {
    return this.texts.rightHeader;
  }

  set RightHeader(text: string) {
    this.texts.rightHeader = text;
  }

  get LeftFooter() {
    return this.texts.leftFooter;
  }

  set LeftFooter(text: string) {
    this.texts.leftFooter = text;
  }

  get CenterFooter() {
    return this.texts.centerFooter;
  }

  set CenterFooter(text: string) {
    this.texts.centerFooter = text;
  }

  get RightFooter() {
    return this.texts.rightFooter;
  }

  set RightFooter(text: string) {
    this.texts.rightFooter = text;
  }
}
