import { call, callOne, column } from "./callFunction";

/** Functions that give one result an item: good arguments, and which of them are needed numbers. */
const ITEM_FUNCTIONS: { id: string; args: unknown[]; needed: number }[] = [
  { id: "RISKSCORE", args: [3, 4], needed: 2 },
  { id: "RISKBAND", args: [50], needed: 1 },
  { id: "RESIDUAL", args: [20, 0.5], needed: 2 },
  { id: "EMV", args: [0.5, -100], needed: 2 },
  { id: "PERTMEAN", args: [1, 2, 6], needed: 3 },
  { id: "PERTSD", args: [1, 2, 6], needed: 3 },
  { id: "PERTINV", args: [0.5, 1, 2, 6], needed: 4 },
  { id: "PERT3MEAN", args: [1, 2, 6], needed: 3 },
  { id: "PERT3SD", args: [1, 2, 6], needed: 3 },
  { id: "TRIMEAN", args: [1, 2, 6], needed: 3 },
  { id: "TRISD", args: [1, 2, 6], needed: 3 },
  { id: "TRIINV", args: [0.5, 1, 2, 6], needed: 4 },
  { id: "LOGNORMMEAN", args: [1, 10], needed: 2 },
  { id: "ALE", args: [2, 1, 10], needed: 3 },
  { id: "DRAW", args: [1, 2, 3], needed: 3 },
  { id: "ATTAINMENT", args: [80, 100], needed: 2 },
  { id: "KPISCORE", args: [600, 700, 500], needed: 3 },
  { id: "RAG", args: [95, 100], needed: 2 },
  { id: "TREND", args: [95, 100], needed: 2 },
  { id: "PROGRESS", args: [60, 100, 80], needed: 3 },
  { id: "DPMO", args: [5, 100, 10], needed: 3 },
  { id: "SPAN", args: [53, 4], needed: 2 },
  { id: "QUADRANT", args: [5, 1], needed: 2 },
  { id: "DUESTATUS", args: [46142, 46140], needed: 2 },
  { id: "ELAPSED", args: [46023, 46032, 46026], needed: 3 },
  { id: "CYCLETIME", args: [46031, 46034], needed: 2 },
  { id: "PACESTATUS", args: [0.5, 0.6], needed: 2 },
  { id: "OKRGRADE", args: [0.7], needed: 1 },
  { id: "VACANCYRATE", args: [200, 190], needed: 2 },
  { id: "OFFERACCEPTANCE", args: [3, 4], needed: 2 },
  { id: "AGEBAND", args: [31], needed: 1 },
  { id: "TERMEND", args: [45897, 46064], needed: 2 },
  { id: "NOTICEBY", args: [46262, 60], needed: 2 },
  { id: "KRALJIC", args: [4, 2], needed: 2 },
  { id: "RESCALE", args: [4.5, 1, 5], needed: 3 },
  { id: "WSJF", args: [7, 9, 5, 2], needed: 4 },
  { id: "ICE", args: [8, 7, 5], needed: 3 },
  { id: "PRODUCTIVITY", args: [14, 7], needed: 2 },
  { id: "RICE", args: [5000, 2, 0.8, 2], needed: 4 },
  { id: "ECV", args: [40, 0.6, 8, 0.5, 5], needed: 5 },
];

describe.each(ITEM_FUNCTIONS)("$id", ({ id, args, needed }) => {
  const places = Array.from({ length: needed }, (_, place) => place);
  const withArgument = (place: number, value: unknown) => args.map((arg, at) => (at === place ? value : arg));
  const result = callOne(id, ...args);

  test("normal: has a result", () => {
    expect(["number", "string"]).toContain(typeof result);
    expect(result).not.toBe("");
  });

  test.each(places)("blank: argument %i blank is no result, in whichever way Excel says blank", (place) => {
    for (const blank of [[[null]], "", "  "]) expect(callOne(id, ...withArgument(place, blank))).toBe("");
  });

  test.each(places)("text: argument %i may be a number in words' clothing", (place) => {
    expect(callOne(id, ...withArgument(place, ` ${args[place]} `))).toEqual(result);
  });

  test.each(places)(
    "text: other text in argument %i is named with its place, and spoils its own item only",
    (place) => {
      const cells = column(args[place], "abc", args[place]);
      const named = {
        error: "#VALUE!",
        reason: expect.stringMatching(/^[A-Z]\w*, row 2, column 1: "abc" is not a number\.$/),
      };
      expect(call(id, ...withArgument(place, cells))).toMatchObject([[result], [named], [result]]);
      expect(call(id, ...withArgument(place, true))).toMatchObject({ error: "#VALUE!" });
    },
  );

  test.each(places)("error: one in argument %i goes through to its own item", (place) => {
    const cells = column(args[place], "#DIV/0!", args[place]);
    expect(call(id, ...withArgument(place, cells))).toMatchObject([[result], [{ error: "#DIV/0!" }], [result]]);
  });

  test.each(places)("array: argument %i as a row, a column and a block", (place) => {
    const one = args[place];
    expect(call(id, ...withArgument(place, [[one, one, one]]))).toEqual([[result, result, result]]);
    expect(call(id, ...withArgument(place, column(one, one)))).toEqual(column(result, result));
  });

  test("array: shapes that do not match are told apart", () => {
    if (needed < 2) return;
    const wrong = args.map((arg, at) => (at === 0 ? column(arg, arg, arg) : at === 1 ? column(arg, arg) : arg));
    expect(call(id, ...wrong)).toMatchObject({
      error: "#VALUE!",
      reason: expect.stringMatching(/ has 2 rows, .* has 3\.$/),
    });
  });
});
