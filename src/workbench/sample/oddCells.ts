import type { CellValue } from "../../sheets/grid";

/** A cell in which an export is not as tidy as the rest, as it happens in real ones. */
export interface OddCell {
  department: string;
  category: string;
  /** 1 is January. */
  month: number;
  actual: CellValue;
  note: string;
}

/** What the sample's export gets wrong: booked late, credited, or exported as text. */
export const oddCells: readonly OddCell[] = [
  odd("IT", "Software licenses", 6, -3_180, "Credit note for unused seats"),
  odd("Logistics", "Packaging", 4, "(1,250.00)", "Return of pallets, credited"),
  odd("Sales", "Travel", 7, "14,906.40", "Trade fair"),
  odd("Facilities", "Cleaning and security", 8, "", "Invoice not received"),
  odd("Production", "Maintenance", 10, "", "Not closed yet"),
];

/** Notes beside ordinary figures. */
export const notes: readonly Omit<OddCell, "actual">[] = [
  { department: "Production", category: "Temporary staff", month: 5, note: "Cover for second shift" },
  { department: "Logistics", category: "Freight", month: 9, note: "Fuel surcharge from September" },
  { department: "IT", category: "Cloud services", month: 3, note: "Migration runs in parallel until June" },
  { department: "Customer service", category: "Spare parts", month: 6, note: "Recall of older pumps" },
];

function odd(department: string, category: string, month: number, actual: CellValue, note: string): OddCell {
  return { department, category, month, actual, note };
}
