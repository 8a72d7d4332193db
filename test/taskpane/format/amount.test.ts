import type { Culture } from "../../../src/sheets/grid";
import {
  decimals,
  fullAmount,
  percent,
  plainCulture,
  shortAmount,
  signedAmount,
} from "../../../src/taskpane/format/amount";

const german: Culture = { decimal: ",", thousands: ".", dateOrder: "dmy" };

describe("an amount in three digits", () => {
  it.each([
    [0, "0"],
    [0.5, "0.5"],
    [42, "42"],
    [950.4, "950"],
    [999.6, "1.00 k"],
    [1_000, "1.00 k"],
    [12_345, "12.3 k"],
    [348_210, "348 k"],
    [999_600, "1.00 M"],
    [1_240_118.4, "1.24 M"],
    [28_544_944_379, "28.5 bn"],
    [-1_240_118.4, "−1.24 M"],
  ])("writes %p as %p", (amount, text) => {
    expect(shortAmount(amount, plainCulture)).toBe(text);
  });

  it("writes as the workbook writes", () => {
    expect(shortAmount(1_240_118.4, german)).toBe("1,24 M");
  });
});

describe("an amount in full", () => {
  it.each([
    [1_240_118.4, "1,240,118.40"],
    [96_000, "96,000"],
    [-0.005, "−0.01"],
    [0.004, "0"],
    [1.005, "1.01"],
  ])("writes %p as %p", (amount, text) => {
    expect(fullAmount(amount, plainCulture)).toBe(text);
  });

  it("writes as the workbook writes", () => {
    expect(fullAmount(-1_240_118.4, german)).toBe("−1.240.118,40");
  });
});

it("shows the direction of a variance", () => {
  expect(signedAmount(222_000, plainCulture)).toBe("+222 k");
  expect(signedAmount(-222_000, plainCulture)).toBe("−222 k");
  expect(signedAmount(0, plainCulture)).toBe("0");
});

it("writes a share in percent", () => {
  expect(percent(0.0345, plainCulture)).toBe("3.5 %");
  expect(percent(-0.2, german)).toBe("−20,0 %");
});

it("leaves out the thousands mark where the format has none", () => {
  expect(decimals(1234.5, 1, plainCulture, false)).toBe("1234.5");
});
