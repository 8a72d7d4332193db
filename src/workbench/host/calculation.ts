import { ICommandService, type ICellData } from "@univerjs/core";
import {
  FormulaDependencyGenerator,
  FormulaExecutedStateType,
  LexerTreeBuilder,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Book } from "./book";

/**
 * The part of Univer's trigger that is needed to calculate now: it collects what changed and calculates 100 ms after the last
 * change, which is right for a person who types and too late for a program that asks for the result.
 */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(dirty: object, more: object): object;
}

const LOCAL = { onlyLocal: true };

function writesInnerNames(written: unknown): boolean {
  const { cellValue = {} } = written as ISetRangeValuesMutationParams;
  return Object.values(cellValue ?? {}).some((line) =>
    Object.values(line as Record<number, ICellData | null>).some((cell) => /\b(LET|LAMBDA)\(/i.test(cell?.f ?? "")),
  );
}

/** Brings all formulas of a book up to date. */
export class Calculation {
  private running = 0;
  /** The engine breaks off when something changes meanwhile, and would go on later by its own clock. */
  private brokenOff = false;
  private closed = false;
  /** LET and LAMBDA are worked out right once only: parsed, they keep what their names stood for the first time. */
  private hasInnerNames = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly book: Book) {
    this.commands.onCommandExecuted((command) => {
      if (this.running > 0) this.holdBack();
      if (command.id === SetDefinedNameMutation.id) this.forgetParsedFormulas();
      if (command.id === SetRangeValuesMutation.id) this.hasInnerNames ||= writesInnerNames(command.params);
      if (command.id === SetFormulaCalculationStartMutation.id) this.running++;
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
      if (functionsExecutedState === undefined) return;
      this.running = Math.max(0, this.running - 1);
      this.brokenOff = functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION;
      if (this.running > 0) return;
      const waiting = this.waiting.splice(0);
      for (const done of waiting) done();
      // What was changed meanwhile by a person, whom nobody calculates for.
      if (waiting.length === 0 && this.trigger._waitingCommandQueue.length > 0)
        setTimeout(() => void this.settle(), 100);
    });
  }

  /** Resolves when every formula shows the result of what was written so far. */
  async settle(): Promise<void> {
    if (this.closed) return;
    this.book.flush();
    await this.idle();
    while (!this.closed && (this.trigger._waitingCommandQueue.length > 0 || this.brokenOff)) {
      this.brokenOff = false;
      this.start();
      await this.idle();
    }
  }

  /** Resolves when nothing is calculated any more: from then on the engine may go, and nobody who waits asks it again. */
  async close(): Promise<void> {
    await this.settle();
    this.closed = true;
  }

  /**
   * The engine keeps formulas, cut into words and parsed, with what their names stood for, also after a name points elsewhere. Both
   * stores are shared by all of its parts, and any part that is disposed of empties them; there is no other way to reach them.
   */
  private forgetParsedFormulas(): void {
    new LexerTreeBuilder().dispose();
    this.book.injector.createInstance(FormulaDependencyGenerator).dispose();
  }

  /** Keeps the engine from calculating by its own clock; what has changed is remembered. */
  hold(): void {
    clearTimeout(this.trigger._setTimeoutKey);
  }

  /**
   * Changes that come while the engine calculates wait until it has done so. The engine's own clock would break the calculation off and
   * begin anew with them, but forgets them where the calculation had just ended by itself.
   */
  private holdBack(): void {
    const { trigger } = this;
    if (trigger._waitingCommandQueue.length > 0) clearTimeout(trigger._setTimeoutKey);
  }

  private get commands(): ICommandService {
    return this.book.injector.get(ICommandService);
  }

  private get trigger(): Trigger {
    return this.book.injector.get(TriggerCalculationController) as unknown as Trigger;
  }

  private start(): void {
    if (this.hasInnerNames) this.forgetParsedFormulas();
    const trigger = this.trigger;
    clearTimeout(trigger._setTimeoutKey);
    const changed = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, changed);
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...trigger._executingDirtyData }, LOCAL);
  }

  /** Resolves when nothing is being calculated; what has changed since may still wait. */
  idle(): Promise<void> {
    if (this.running === 0) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
