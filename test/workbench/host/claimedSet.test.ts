import { startWorkbench } from "../startWorkbench";

describe("The set of Office.js that the workbench claims", () => {
  test.each(["1.13", "1.17", "1.21"] as const)("is %s where a test says so, with nothing above it", async (excelApi) => {
    const { Office } = await startWorkbench({ strictness: { excelApi } });
    const { requirements } = Office.context as unknown as Office.Context;
    const claimed = Array.from({ length: 25 }, (_, at) => requirements.isSetSupported("ExcelApi", `1.${at + 1}`));
    expect(claimed.lastIndexOf(true) + 1).toBe(Number(excelApi.slice(2)));
    expect(claimed.indexOf(false) + 1).toBe(Number(excelApi.slice(2)) + 1);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  test("is that of current Excel otherwise", async () => {
    const { Office, host } = await startWorkbench();
    expect(host.strictness.excelApi).toBe("1.21");
    expect((Office.context as unknown as Office.Context).requirements.isSetSupported("ExcelApi", "1.21")).toBe(true);
  });
});
