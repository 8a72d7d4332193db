import type { CellValue } from "../../sheets/grid";

/** An invented indicator: what it is, and how it goes over the months. */
export interface KpiLine {
  id: string;
  name: string;
  perspective: "Financial" | "Customer" | "Internal process" | "Learning and growth";
  owner: string;
  unit: string;
  direction: "Higher" | "Lower" | "Range" | "";
  weight: number;
  target: CellValue;
  /** Excel's number format of its figures. */
  format: string;
  /** Where it starts and where it ends, and how far a month strays from the way between. */
  from: number;
  to: number;
  stray: number;
  /** Decimals of its figures. */
  digits: number;
  /** Months in which something else stands, from 1. */
  odd?: Readonly<Record<number, CellValue>>;
  /** The month in which it was first measured: 1 if left out. */
  since?: number;
}

const percent = "0.0%";
const whole = "#,##0";
const tenths = "#,##0.0";
const cents = "#,##0.00";

/** The sample's indicators, in the four perspectives of a balanced scorecard. */
export const kpiLines: readonly KpiLine[] = [
  {
    ...financial("FI-01", "Operating margin", "Finance", "%", "Higher", 3),
    ...{ target: 0.12, format: percent, from: 0.101, to: 0.124, stray: 0.006, digits: 3 },
  },
  {
    ...financial("FI-02", "Cost per unit shipped", "Logistics", "USD", "Lower", 2),
    ...{ target: 41.5, format: cents, from: 40.6, to: 42.7, stray: 0.9, digits: 2 },
  },
  {
    ...financial("FI-03", "Days sales outstanding", "Treasury", "days", "Lower", 2),
    ...{ target: 45, format: whole, from: 51, to: 51, stray: 4, digits: 0, odd: { 24: 50 } },
  },
  {
    ...financial("FI-04", "Inventory turns", "Purchasing", "times a year", "Higher", 1),
    ...{ target: 8, format: tenths, from: 7.1, to: 8.4, stray: 0.3, digits: 1 },
  },
  {
    ...financial("FI-05", "Forecast accuracy", "Sales", "%", "Higher", 1),
    ...{ target: 0.9, format: percent, from: 0.9, to: 0.915, stray: 0.02, digits: 3 },
  },
  {
    ...customer("CU-01", "On-time delivery", "Logistics", "%", "Higher", 3),
    ...{ target: 0.95, format: percent, from: 0.87, to: 0.87, stray: 0.05, digits: 3, odd: { 24: 0.838 } },
  },
  {
    ...customer("CU-02", "Complaints per 1,000 orders", "Customer service", "complaints", "Lower", 2),
    ...{ target: 4, format: tenths, from: 4.1, to: 4.1, stray: 0.4, digits: 1, odd: { 23: 5.6, 24: 6.4 } },
  },
  {
    ...customer("CU-03", "Net promoter score", "Sales", "points", "Higher", 1),
    ...{ target: 40, format: whole, from: 33, to: 43, stray: 3, digits: 0 },
  },
  {
    ...customer("CU-04", "Order lead time", "Planning", "days", "Lower", 2),
    ...{ target: 6, format: tenths, from: 4.6, to: 4.6, stray: 0.2, digits: 1 },
    odd: { 17: 4.9, 18: 5, 19: 5.1, 20: 5.2, 21: 5.3, 22: 5.5, 23: 5.6, 24: 5.8 },
  },
  {
    ...customer("CU-05", "Return rate", "Quality", "%", "Lower", 1),
    ...{ target: 0.02, format: percent, from: 0.019, to: 0.018, stray: 0.003, digits: 3 },
  },
  {
    ...process("IP-01", "Overall equipment effectiveness", "Production", "%", "Higher", 3),
    ...{ target: 0.75, format: percent, from: 0.655, to: 0.722, stray: 0.015, digits: 3 },
  },
  {
    ...process("IP-02", "Scrap rate", "Production", "%", "Lower", 2),
    ...{ target: 0.015, format: percent, from: 0.021, to: 0.014, stray: 0.0015, digits: 4 },
  },
  {
    ...process("IP-03", "Changeover time", "Production", "minutes", "Lower", 1),
    ...{ target: 30, format: whole, from: 44, to: 29, stray: 2, digits: 0 },
  },
  {
    ...process("IP-04", "Stock cover of bought parts", "Purchasing", "days", "Range", 1),
    ...{ target: "18-22", format: tenths, from: 20.4, to: 20.4, stray: 1.1, digits: 1, odd: { 24: 23.1 } },
  },
  {
    ...process("IP-05", "Recordable incidents", "Safety", "incidents", "Lower", 3),
    ...{ target: 1, format: whole, from: 1.6, to: 1.1, stray: 1, digits: 0, odd: { 24: "Under review" } },
  },
  {
    ...growth("LG-01", "Training days per person", "People", "days a year", "Higher", 1),
    ...{ target: 4, format: tenths, from: 3.1, to: 4.2, stray: 0.2, digits: 1 },
  },
  {
    ...growth("LG-02", "Staff turnover", "People", "%", "Lower", 2),
    ...{ target: 0.1, format: percent, from: 0.095, to: 0.103, stray: 0.008, digits: 3 },
  },
  {
    ...growth("LG-03", "Skills matrix, trained in two jobs", "People", "%", "", 1),
    ...{ target: 0.6, format: percent, from: 0.48, to: 0.57, stray: 0.01, digits: 3 },
  },
  {
    ...growth("LG-04", "Improvement ideas carried out", "Engineering", "ideas", "Higher", 1),
    ...{ target: 12, format: whole, from: 11, to: 14, stray: 3, digits: 0 },
  },
  {
    ...growth("LG-05", "Work orders without paper", "IT", "%", "Higher", 1),
    ...{ target: 0.8, format: percent, from: 0.3, to: 0.69, stray: 0.02, digits: 3, since: 20 },
  },
];

type Described = Pick<KpiLine, "id" | "name" | "perspective" | "owner" | "unit" | "direction" | "weight">;
type Description = [id: string, name: string, owner: string, unit: string, way: KpiLine["direction"], weight: number];

function described(perspective: KpiLine["perspective"], given: Description): Described {
  const [id, name, owner, unit, direction, weight] = given;
  return { id, name, perspective, owner, unit, direction, weight };
}

function financial(...given: Description): Described {
  return described("Financial", given);
}

function customer(...given: Description): Described {
  return described("Customer", given);
}

function process(...given: Description): Described {
  return described("Internal process", given);
}

function growth(...given: Description): Described {
  return described("Learning and growth", given);
}
