/** A line of the invented budget: what a department plans a month, and how its year bends. */
export interface BudgetLine {
  department: string;
  category: string;
  type: "Expense" | "Revenue";
  /** Plan of an average month, USD. */
  monthlyPlan: number;
  season: Season;
  /** Share by which the actual runs off the plan over the whole year: 0.04 is 4 % above. */
  drift: number;
}

/** How a year's plan spreads over its months; every profile adds up to 12. */
export type Season = keyof typeof seasons;

export const seasons = {
  flat: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  winter: [1.45, 1.4, 1.2, 0.95, 0.75, 0.65, 0.65, 0.65, 0.75, 0.95, 1.2, 1.4],
  summer: [0.8, 0.8, 0.9, 1, 1.1, 1.2, 1.25, 1.15, 1.05, 1, 0.9, 0.85],
  yearEnd: [0.85, 0.85, 0.95, 0.9, 0.95, 1, 0.9, 0.85, 1.05, 1.15, 1.25, 1.3],
  quarterly: [0.7, 0.7, 1.6, 0.7, 0.7, 1.6, 0.7, 0.7, 1.6, 0.7, 0.7, 1.6],
} as const;

/** The budget of a middle-sized maker and servicer of equipment. Company, figures and notes are invented. */
export const budgetLines: readonly BudgetLine[] = [
  line("Production", "Wages and salaries", "Expense", 186_000, "flat", 0.012),
  line("Production", "Temporary staff", "Expense", 24_000, "summer", 0.19),
  line("Production", "Raw materials", "Expense", 312_000, "yearEnd", 0.043),
  line("Production", "Energy", "Expense", 41_500, "winter", -0.064),
  line("Production", "Maintenance", "Expense", 28_000, "quarterly", 0.021),
  line("Logistics", "Wages and salaries", "Expense", 74_000, "flat", -0.008),
  line("Logistics", "Freight", "Expense", 58_500, "yearEnd", 0.118),
  line("Logistics", "Warehousing", "Expense", 22_400, "flat", 0.005),
  line("Logistics", "Packaging", "Expense", 13_800, "yearEnd", -0.037),
  line("Sales", "Equipment sales", "Revenue", 1_085_000, "yearEnd", -0.022),
  line("Sales", "Wages and salaries", "Expense", 92_000, "flat", 0.004),
  line("Sales", "Marketing", "Expense", 31_000, "quarterly", -0.085),
  line("Sales", "Travel", "Expense", 11_200, "summer", 0.072),
  line("Customer service", "Service contracts", "Revenue", 142_000, "flat", 0.036),
  line("Customer service", "Spare parts", "Revenue", 67_500, "summer", 0.058),
  line("Customer service", "Wages and salaries", "Expense", 63_000, "flat", 0.015),
  line("Customer service", "Vehicles and fuel", "Expense", 14_600, "winter", 0.094),
  line("IT", "Wages and salaries", "Expense", 48_500, "flat", -0.031),
  line("IT", "Software licenses", "Expense", 26_300, "flat", 0.027),
  line("IT", "Cloud services", "Expense", 18_900, "flat", 0.142),
  line("Facilities", "Rent", "Expense", 54_000, "flat", 0),
  line("Facilities", "Cleaning and security", "Expense", 9_700, "flat", 0.011),
  line("Facilities", "Insurance", "Expense", 7_800, "quarterly", -0.018),
  line("Facilities", "Sublet rent", "Revenue", 6_500, "flat", -0.046),
];

function line(
  department: string,
  category: string,
  type: BudgetLine["type"],
  monthlyPlan: number,
  season: Season,
  drift: number,
): BudgetLine {
  return { department, category, type, monthlyPlan, season, drift };
}
