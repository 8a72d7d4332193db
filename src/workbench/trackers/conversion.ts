import type { Reconciliation } from "../../taskpane/actions/types";
import { saveFromSpreadsheet } from "../files/saveFromSpreadsheet";
import type { Host } from "../host/host";
import type { SourceReport } from "./sourceReport";

/** What a build cost: requests that had work to do, and their size without the source's own data. */
export interface Cost {
  syncs: number;
  actions: number;
  bytes: number;
  /** Answers that carried the source's cells. */
  dataBytes: number;
  ms: number;
}

/** Something to be answered with `--set`, or `--sheet`. */
export interface ConversionQuestion {
  id: string;
  text: string;
  answers: { value: string; label: string }[];
}

/** What came of a sheet. */
export interface Conversion<Figures = unknown> {
  source: SourceReport | null;
  figures: Figures | null;
  reconciled: Reconciliation | null;
  cost: Cost | null;
  questions: ConversionQuestion[];
  /** The workbook with the source and the tracker; `null` while a question is open. */
  file: Uint8Array | null;
}

/** A sheet with something open: nothing was built. */
export function unanswered<Figures>(source: SourceReport | null, questions: ConversionQuestion[]): Conversion<Figures> {
  return { source, figures: null, reconciled: null, cost: null, questions, file: null };
}

/** Which sheet is meant, where several could be. */
export function sheetQuestion(text: string, answers: ConversionQuestion["answers"]): ConversionQuestion {
  return { id: "sheet", text: `${text} Answer with --sheet NAME.`, answers };
}

/** Counts what reading a sheet and building a tracker of it cost. */
export class CostCounter {
  private readonly start = performance.now();
  private reading: Host["counts"];

  constructor(private readonly host: Host) {
    host.resetCounts();
    this.reading = host.counts;
  }

  /** The sheet has been read; what is asked until `building` is not counted. */
  read(): void {
    this.reading = { ...this.host.counts };
  }

  building(): void {
    this.host.resetCounts();
  }

  /** The tracker stands. */
  cost(): Cost {
    const { syncs, actions, requestBytes, responseBytes } = this.host.counts;
    return {
      syncs: this.reading.syncs + syncs,
      actions: this.reading.actions + actions,
      bytes: this.reading.requestBytes + requestBytes + responseBytes,
      dataBytes: this.reading.responseBytes,
      ms: Math.round(performance.now() - this.start),
    };
  }

  save(): Promise<Uint8Array> {
    return saveFromSpreadsheet(this.host);
  }
}
