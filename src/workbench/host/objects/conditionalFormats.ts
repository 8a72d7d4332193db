import { addressOf, toUniverRange, type Area } from "../area";
import { refuseProtected } from "../cellContent";
import { addRule, removeRules, rulesIn } from "../conditionalRules";
import { emptyRule, type FormatKind } from "../conditionalWords";
import { invalidArgument } from "../hostError";
import { HostCollection } from "../hostObject";
import type { Session } from "../session";
import { ConditionalFormat } from "./conditionalFormat";

/** The conditional formats that touch a range, the newest first, as Excel orders them. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  items(): ConditionalFormat[] {
    return rulesIn(this.session.book, this.sheetId, this.area).map(
      ({ cfId }) => new ConditionalFormat(this.session, this.sheetId, cfId),
    );
  }

  item(key: unknown): ConditionalFormat | null {
    return this.items().find(({ Id }) => Id === key) ?? null;
  }

  GetItem(key: string) {
    return this.item(key);
  }

  GetItemOrNullObject(key: string) {
    return this.item(key);
  }

  Add(type: string) {
    if (type !== "Custom" && type !== "CellValue" && type !== "ContainsText") {
      throw invalidArgument(
        `Conditional formats of type ${type} are not known to the workbench (${addressOf(this.area)}).`,
      );
    }
    refuseProtected(this.session, this.sheetId);
    const rule = { ranges: [toUniverRange(this.area)], stopIfTrue: false, rule: emptyRule(type as FormatKind) };
    return new ConditionalFormat(this.session, this.sheetId, addRule(this.session.book, this.sheetId, rule));
  }

  ClearAll() {
    refuseProtected(this.session, this.sheetId);
    removeRules(this.session.book, this.sheetId, this.area);
  }
}
