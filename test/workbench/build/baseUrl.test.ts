import { atBaseUrl } from "../../../src/workbench/build/baseUrl";

const TEXT = '<AppDomain>https://localhost:3000</AppDomain><Url DefaultValue="https://localhost:3000/a.html"/>';

describe("atBaseUrl", () => {
  afterEach(() => {
    delete process.env.COO_BASE_URL;
  });

  test("leaves the development address without COO_BASE_URL", () => {
    expect(atBaseUrl(TEXT)).toBe(TEXT);
  });

  test("puts the deployed address, its domain without the path, and no double slash", () => {
    process.env.COO_BASE_URL = "https://example.com/coo/";
    expect(atBaseUrl(TEXT)).toBe(
      '<AppDomain>https://example.com</AppDomain><Url DefaultValue="https://example.com/coo/a.html"/>',
    );
  });

  test.each(["http://example.com", "example.com", "https://example.com/?a=1", "https://me@example.com"])(
    "refuses %s",
    (address) => {
      process.env.COO_BASE_URL = address;
      expect(() => atBaseUrl(TEXT)).toThrow("COO_BASE_URL must be an https address");
    },
  );
});
