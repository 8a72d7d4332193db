import type { FUniver } from "@univerjs/core/facade";
import { Batch } from "./batch";
import { Book } from "./book";
import { Boundaries } from "./boundaries";
import { Calculation } from "./calculation";
import { prepareEngine } from "./engine/prepareEngine";
import { HostEvents } from "./events";
import { Faults } from "./faults";
import { HostError } from "./hostError";
import { Workbook } from "./objects/workbook";
import {
  ActionType,
  type Action,
  type ActionResult,
  type Request,
  type Response,
  type ResponseError,
} from "./protocol";
import { asksForResults } from "./query";
import { Session } from "./session";
import { UndoGroups } from "./undoGroups";
import { currentExcel, type Strictness } from "./strictness";

/** What the requests since the last reset came to. */
export interface HostCounts {
  /** Requests that had work to do; those that only let go of references are not counted. */
  syncs: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

/** Thrown by `execute` in place of an answer that was to be lost. */
export class AnswerLost extends Error {}

/** Answers the requests of the genuine Office.js client over a Univer workbook, as Excel would. */
export interface Host {
  /** One request text in, one response text out; requests are done one after the other. */
  execute(request: string): Promise<string>;
  readonly counts: HostCounts;
  resetCounts(): void;
  readonly faults: Faults;
  readonly boundaries: Boundaries;
  readonly events: HostEvents;
  /** Runs that asked for one undo step tell of themselves here. */
  readonly undoGroups: UndoGroups;
  readonly book: Book;
  /** May be changed at any time. */
  readonly strictness: Strictness;
  /** Resolves when all formulas show their results. */
  calculate(): Promise<void>;
  /** Resolves when the requests so far are answered and nothing is calculated any more: before the engine is disposed of. */
  close(): Promise<void>;
}

/** What speaks to the printer. */
const PRINT = new Set(["PageLayout", "HeaderFooter"]);

const HOUSEKEEPING = new Set(["_RemoveReference", "_RemoveAllReferences", "_KeepReference"]);

const bytes = (text: string) => new TextEncoder().encode(text).length;
const noCounts = (): HostCounts => ({
  ...{ syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0 },
  ...{ largestRequest: 0, largestResponse: 0 },
});

/**
 * Opens a host over the active workbook of `api`.
 *
 * @param api - Univer's facade, in Node or in a page; it must have the table, conditional-formatting and data-validation plugins.
 * @param strictness - where it is to be otherwise than current Excel.
 */
export function createHost(api: FUniver, strictness: Partial<Strictness> = {}): Host {
  return new UniverHost(new Book(api, { ...currentExcel, ...strictness }));
}

class UniverHost implements Host {
  counts = noCounts();
  readonly faults = new Faults();
  readonly boundaries: Boundaries;
  readonly events = new HostEvents();
  readonly undoGroups = new UndoGroups();
  private readonly calculation: Calculation;
  private readonly session: Session;
  private last: Promise<unknown> = Promise.resolve();

  constructor(readonly book: Book) {
    prepareEngine(book.injector);
    this.calculation = new Calculation(book);
    this.session = new Session(book, this.events);
    this.boundaries = new Boundaries(new Workbook(this.session));
  }

  get strictness(): Strictness {
    return this.book.strictness;
  }

  resetCounts(): void {
    this.counts = noCounts();
  }

  calculate(): Promise<void> {
    return this.calculation.settle();
  }

  async close(): Promise<void> {
    await this.last;
    await this.calculation.close();
  }

  execute(requestText: string): Promise<string> {
    const answer = this.last.then(() => this.answer(requestText));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async answer(requestText: string): Promise<string> {
    const request = JSON.parse(requestText) as Request;
    const housekeeping = isHousekeeping(request.Actions);
    if (!housekeeping) await this.boundaries.enter();
    this.session.wordsChanged();
    const limit = this.strictness.payloadLimit;
    const requestBytes = bytes(requestText);
    const response = requestBytes > limit ? tooLarge("Request") : await this.respond(request, housekeeping);
    this.book.flush();
    if (this.session.calculationMode !== "Automatic") this.calculation.hold();
    let responseText = JSON.stringify(response);
    // What was asked for is done; only the answer does not come through.
    if (bytes(responseText) > limit) responseText = JSON.stringify(tooLarge("Response"));
    if (housekeeping) return responseText;
    this.count(requestBytes, bytes(responseText), request.Actions.length);
    if (this.faults.losesAnswer(request.Actions.length) || this.boundaries.losesAnswer())
      throw new AnswerLost("The answer was lost.");
    return responseText;
  }

  private async respond(request: Request, housekeeping: boolean): Promise<Response> {
    // What is written while the engine calculates would be written over by its results.
    await this.calculation.idle();
    const batch = new Batch(request, new Workbook(this.session), this.session.references, (type, member, given) => {
      if (this.strictness.undoGroups) this.undoGroups.check(type, member, given);
      if (this.strictness.printFails && PRINT.has(type))
        throw new HostError("GeneralException", "The page cannot be set up without a printer.", 500);
    });
    const results: ActionResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (!housekeeping) this.faults.beforeAction();
        if (action.ActionType === ActionType.Query && asksForResults(action.QueryInfo ?? {})) await this.upToDate();
        const isIgnored = !housekeeping && this.boundaries.ignores(action);
        results.push({ ActionId: action.Id, Value: isIgnored ? null : await batch.run(action) });
      } catch (error) {
        return { Results: results, Error: responseError(error, index, action) };
      }
    }
    return { Results: results };
  }

  /** Where somebody calculates by hand, formulas keep what they showed until then. */
  private async upToDate(): Promise<void> {
    if (this.session.calculates()) await this.calculation.settle();
  }

  private count(request: number, response: number, actions: number): void {
    this.counts.syncs++;
    this.counts.actions += actions;
    this.counts.requestBytes += request;
    this.counts.responseBytes += response;
    this.counts.largestRequest = Math.max(this.counts.largestRequest, request);
    this.counts.largestResponse = Math.max(this.counts.largestResponse, response);
  }
}

/** What Excel answers where a request or its answer is over the limit. */
function tooLarge(what: "Request" | "Response"): Response {
  const Code = `${what}PayloadSizeLimitExceeded`;
  const Message = `The ${what.toLowerCase()} payload size has exceeded the limit.`;
  return { Results: [], Error: { Code, Message, Location: "", ActionIndex: 0, HttpStatusCode: 413 } };
}

function isHousekeeping(actions: Action[]): boolean {
  const work = actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  return (
    work.length > 0 && work.every(({ ActionType: type, Name }) => type === ActionType.Method && HOUSEKEEPING.has(Name))
  );
}

function responseError(error: unknown, index: number, action: Action): ResponseError {
  const known = error instanceof HostError ? error : new HostError("GeneralException", describe(error), 500);
  return {
    Code: known.code,
    Message: known.message,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: known.httpStatusCode,
  };
}

/** What the spreadsheet itself stumbled over, with the place: nobody but a developer ever sees it. */
function describe(error: unknown): string {
  return error instanceof Error ? `${error.message} (${error.stack?.split("\n")[1]?.trim() ?? ""})` : String(error);
}
