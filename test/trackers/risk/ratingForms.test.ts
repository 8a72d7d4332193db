import { readImpact, readLikelihood } from "../../../src/trackers/risk/ratingForms";
import { wordScale } from "../../../src/calc/ratingWords";
import { riskList } from "./riskList";

const list = (likelihoods: (string | number)[], impacts: (string | number)[] = [], heading = "Likelihood") =>
  riskList([
    ["Risk", heading, "Impact"],
    ...likelihoods.map((cell, at) => [["Fire in the plant", "Flood", "Theft", "Strike"][at], cell, impacts[at] ?? 3]),
  ]);

describe("words", () => {
  test.each([
    [
      ["Low", "HIGH", "medium"],
      [1, 3, 2],
    ],
    [
      ["L", "M", "H"],
      [1, 2, 3],
    ],
    [
      ["Rare", "Frequent", "Occasional"],
      [1, 3, 2],
    ],
    [
      ["Low", "Critical", "High"],
      [1, 4, 3],
    ],
    [
      ["Very low", "Very high", "Moderate"],
      [1, 5, 3],
    ],
    [
      ["Unlikely", "Almost certain", "Possible"],
      [2, 5, 3],
    ],
    [
      ["Minor", "Catastrophic", "Insignificant"],
      [2, 5, 1],
    ],
    [
      ["Niedrig", "Hoch", "Élevé"],
      [1, 3, 3],
    ],
  ])("%p stand on steps %p", (words, steps) => {
    const scale = wordScale(words);
    expect(words.map(scale.stepOf)).toEqual(steps);
  });

  test("that no scale knows are left unrated", () => {
    expect(wordScale(["Low", "Purple"]).stepOf("Purple")).toBeNull();
  });
});

describe("likelihood", () => {
  test("of whole numbers is a rating, on a scale of five unless the heading or the numbers say otherwise", () => {
    expect(readLikelihood(list([1, 3, 2]))).toEqual({ form: "rating", starts: [1, 2, 3, 4, 5], texts: [] });
    expect(readLikelihood(list([1, 3, 8])).starts).toEqual([1, 3, 5, 7, 9]);
    expect(readLikelihood(list([1, 3, 2], [], "Likelihood (1-10)")).starts).toEqual([1, 3, 5, 7, 9]);
    expect(readLikelihood(list([1, 3, 2], [], "Likelihood 1 (low) to 3 (high)")).starts.slice(0, 4)).toEqual([
      0, 1, 2, 3,
    ]);
  });

  test("of shares and percentages is a probability", () => {
    expect(readLikelihood(list([0.1, 0.25, 1])).form).toBe("share");
    expect(readLikelihood(list([10, 25, 100])).form).toBe("percent");
    expect(readLikelihood(list(["10%", "20 – 40 %", "5%"]))).toMatchObject({
      form: "share",
      texts: [{ probability: 0.1 }, { probability: expect.closeTo(0.3, 12) }, { probability: 0.05 }],
    });
  });

  test("of words with a number in front or in brackets takes the number", () => {
    expect(readLikelihood(list(["3 - Possible", "Likely (4)", "2"])).texts.map(({ rating }) => rating)).toEqual([
      3, 4, 2,
    ]);
  });
});

describe("impact", () => {
  test("of amounts is money, in steps up to the largest", () => {
    const read = readImpact(list([1, 2, 3], [1000, 250000, 40000]));
    expect(read.form).toBe("money");
    expect(read.starts).toEqual([0, 13000, 38000, 75000, 150000]);
  });

  test("of ranges has low and high ends, and likely their middle", () => {
    const read = readImpact(list([1, 2, 3], ["$10k – $50k", "USD 1,200", "0.5M to 2M"]));
    expect(read.form).toBe("money");
    expect(read.texts.map(({ low, likely, high }) => [low, likely, high])).toEqual([
      [10000, 30000, 50000],
      [1200, 1200, 1200],
      [500000, 1250000, 2000000],
    ]);
  });

  test("of numbers to five or ten is a rating", () => {
    expect(readImpact(list([1, 2], [4, 5]))).toMatchObject({ form: "rating", starts: [1, 2, 3, 4, 5] });
  });
});
