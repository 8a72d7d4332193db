import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { HostObject } from "../hostObject";
import type { Session } from "../session";

class NumberFormatInfo extends HostObject {
  readonly typeName = "NumberFormatInfo";

  get NumberDecimalSeparator() {
    return ".";
  }

  get NumberGroupSeparator() {
    return ",";
  }

  get CurrencySymbol() {
    return "$";
  }
}

class DatetimeFormatInfo extends HostObject {
  readonly typeName = "DatetimeFormatInfo";

  get DateSeparator() {
    return "/";
  }

  get LongDatePattern() {
    return "dddd, mmmm d, yyyy";
  }

  get ShortDatePattern() {
    return "m/d/yyyy";
  }

  get LongTimePattern() {
    return "h:mm:ss AM/PM";
  }

  get TimeSeparator() {
    return ":";
  }
}

class CultureInfo extends HostObject {
  readonly typeName = "CultureInfo";

  get Name() {
    return "en-US";
  }

  get NumberFormat() {
    return new NumberFormatInfo();
  }

  get DatetimeFormat() {
    return new DatetimeFormatInfo();
  }
}

/** The application: the workbench behaves as an English (US) Excel. */
export class Application extends HostObject {
  readonly typeName = "Application";

  constructor(private readonly session: Session) {
    super();
  }

  get CalculationMode() {
    return this.session.calculationMode;
  }

  set CalculationMode(mode: string) {
    this.session.calculationMode = mode;
  }

  get CalculationState() {
    return "Done";
  }

  get CultureInfo() {
    return new CultureInfo();
  }

  get DecimalSeparator() {
    return ".";
  }

  get ThousandsSeparator() {
    return ",";
  }

  get UseSystemSeparators() {
    return true;
  }

  /**
   * What changed is calculated before any value is read; all other formulas only when that is asked for. The engine needs it after
   * cells with formulas have moved, as it does not know again what depends on them by name.
   */
  Calculate(type: string) {
    calculate(this.session, type !== "Recalculate");
  }

  SuspendApiCalculationUntilNextSync() {}

  SuspendScreenUpdatingUntilNextSync() {}
}

/** Lets what is read next be up to date, also where people calculate by hand; with `everything` no formula is left out. */
export function calculate(session: Session, everything: boolean): void {
  const before = session.calculationAsked;
  session.calculationAsked = everything ? "all" : before === "no" ? "changed" : before;
  if (!everything || before === "all") return;
  const all = { forceCalculation: true, dirtyRanges: [] };
  const commands = session.book.injector.get(ICommandService);
  commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, all, { onlyLocal: true });
}
