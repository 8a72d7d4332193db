import type { InputList } from "../kit/start/inputSheet";

/** A list of risks for people who have none yet, with three invented ones. */
export const riskStart: InputList = {
  sheet: "Risk list",
  table: "RiskList",
  columns: [
    { header: "Risk ID", width: 12, shown: "words" },
    { header: "Risk", width: 36, shown: "longWords" },
    { header: "Category", width: 14, shown: "words" },
    { header: "Likelihood (1-5)", width: 12, shown: "number", choices: ["1", "2", "3", "4", "5"] },
    { header: "Impact (1-5)", width: 12, shown: "number", choices: ["1", "2", "3", "4", "5"] },
    { header: "Probability %", width: 13, shown: "share" },
    { header: "Low impact", width: 13, shown: "money" },
    { header: "Most likely impact", width: 13, shown: "money" },
    { header: "High impact", width: 13, shown: "money" },
    { header: "Mitigation", width: 32, shown: "longWords" },
    { header: "Control effectiveness", width: 13, shown: "share" },
    { header: "Owner", width: 16, shown: "words" },
    { header: "Due date", width: 12, shown: "date" },
    { header: "Status", width: 13, shown: "words", choices: ["Open", "In progress", "Closed"] },
  ],
  examples: (today) => [
    [
      ...["Example 1", "A supplier of one part cannot deliver", "Supply", 3, 4, 0.2, 20000, 60000, 150000],
      ...["Agree on a second supplier", 0.5, "Purchasing", today + 60, "Open"],
    ],
    [
      ...["Example 2", "A system is down for longer than a day", "IT", 2, 5, 0.1, 10000, 80000, 250000],
      ...["Test the restart twice a year", 0.4, "IT", today + 30, "In progress"],
    ],
    [
      ...["Example 3", "Key people leave within a few months", "People", 2, 3, 0.15, 15000, 40000, 90000],
      ...["Name a deputy for each role", 0.25, "Human resources", today + 90, "Open"],
    ],
  ],
};
