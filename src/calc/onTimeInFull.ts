import { pastBorder } from "./border";
import { deliveryMessages } from "./deliveryMessages";
import { InvalidInput, NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";
import { exactSum } from "./sum";

/** An order line: days as whole serial numbers, quantities in one unit. */
export interface OrderLine {
  promised: number;
  /** `undefined` for one that is not delivered. */
  delivered: number | undefined;
  ordered: number;
  /** `undefined` counts as nothing for a line that is not delivered. */
  shipped: number | undefined;
  /** What the line belongs to, for level "order". */
  order?: string;
}

/** Whether lines, whole orders or units are counted. */
export type DeliveryLevel = "line" | "order" | "unit";

export const DELIVERY_LEVELS: readonly DeliveryLevel[] = ["line", "order", "unit"];

export interface DeliveryTerms {
  /** The day asked for; without it only lines that are delivered count. */
  asOf?: number;
  /** Days a line may come too soon; without it, any. */
  early?: number;
  /** Days of grace. */
  late?: number;
  level?: DeliveryLevel;
}

/** Shares of what is due, and how many lines are not due yet. */
export interface DeliveryPerformance {
  onTime: number;
  inFull: number;
  onTimeInFull: number;
  notDue: number;
}

/** A line that is due, judged. */
interface JudgedLine {
  line: OrderLine;
  onTime: boolean;
  shipped: number;
  inFull: boolean;
}

/**
 * How much came by the promised day, in the ordered quantity, and both. With a day asked for, what is due and missing counts against:
 * a line that is not delivered by then has failed once its promised day, with its days of grace, is over.
 *
 * @throws NotAvailable where nothing is due, InvalidInput for level "order" without orders.
 * @example
 * deliveryPerformance([{ promised: 46032, delivered: 46031, ordered: 5, shipped: 4 }])
 * //=> { onTime: 1, inFull: 0, onTimeInFull: 0, notDue: 0 }
 */
export function deliveryPerformance(lines: readonly OrderLine[], terms: DeliveryTerms = {}): DeliveryPerformance {
  const judged = lines.flatMap((line) => judge(line, terms) ?? []);
  const due = terms.level === "order" ? wholeOrders(lines, judged) : judged;
  if (due.length === 0) {
    throw new NotAvailable(terms.asOf === undefined ? organizationMessages.noLines : deliveryMessages.noLinesDue);
  }
  const notDue = lines.length - judged.length;
  if (terms.level === "unit") return { ...unitShares(due), notDue };
  const groups = terms.level === "order" ? byOrder(due) : due.map((line) => [line]);
  const share = (counts: (line: JudgedLine) => boolean) =>
    groups.filter((group) => group.every(counts)).length / groups.length;
  return {
    onTime: share(({ onTime }) => onTime),
    inFull: share(({ inFull }) => inFull),
    onTimeInFull: share(({ onTime, inFull }) => onTime && inFull),
    notDue,
  };
}

/** `null` for a line that is not due yet. */
function judge(line: OrderLine, { asOf, early, late = 0 }: DeliveryTerms): JudgedLine | null {
  const { promised, delivered, ordered, shipped } = line;
  if (delivered === undefined || (asOf !== undefined && delivered > asOf)) {
    if (asOf === undefined || promised + late >= asOf) return null;
    return { line, onTime: false, shipped: 0, inFull: false };
  }
  const came = shipped ?? 0;
  const onTime = delivered <= promised + late && (early === undefined || delivered >= promised - early);
  return { line, onTime, shipped: came, inFull: pastBorder(came - ordered, ordered) >= 0 };
}

/** The lines of orders of which every line is due. */
function wholeOrders(lines: readonly OrderLine[], judged: readonly JudgedLine[]): JudgedLine[] {
  const due = new Set(judged.map(({ line }) => line));
  const open = new Set(lines.filter((line) => !due.has(line)).map(orderOf));
  return judged.filter(({ line }) => !open.has(orderOf(line)));
}

function byOrder(judged: readonly JudgedLine[]): JudgedLine[][] {
  const orders = new Map<string, JudgedLine[]>();
  for (const one of judged) orders.set(orderOf(one.line), [...(orders.get(orderOf(one.line)) ?? []), one]);
  return [...orders.values()];
}

function orderOf({ order }: OrderLine): string {
  if (order === undefined || order.trim() === "") throw new InvalidInput(deliveryMessages.orderMissing);
  return order.trim().normalize("NFC").toUpperCase();
}

function unitShares(due: readonly JudgedLine[]): Omit<DeliveryPerformance, "notDue"> {
  const ordered = exactSum(due.map(({ line }) => line.ordered));
  if (ordered === 0) throw new NotAvailable(deliveryMessages.nothingOrdered);
  const units = (of: (line: JudgedLine) => number) => exactSum(due.map(of)) / ordered;
  const inFull = ({ line, shipped }: JudgedLine) => Math.min(shipped, line.ordered);
  return {
    onTime: units(({ line, onTime }) => (onTime ? line.ordered : 0)),
    inFull: units(inFull),
    onTimeInFull: units((line) => (line.onTime ? inFull(line) : 0)),
  };
}
