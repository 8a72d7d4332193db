import { startWorkbench } from "../startWorkbench";

const rows = (count: number) => Array.from({ length: count }, (_, at) => [`Line ${at}`, at, "x".repeat(80)]);

describe("Requests and answers over 5 MB", () => {
  test("fail as on the web, and below they pass; the largest of each is counted", async () => {
    const { Excel, host } = await startWorkbench();
    const write = (count: number) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRangeByIndexes(0, 0, count, 3).values = rows(count);
        await context.sync();
      });
    const read = (count: number) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const range = sheet.getRangeByIndexes(0, 0, count, 3).load("values");
        await context.sync();
        return range.values.length;
      });
    await expect(write(60_000)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(await read(1)).toBe(1);
    await write(30_000);
    expect(host.counts.largestRequest).toBeGreaterThan(5 * 1024 * 1024);
    expect(await read(30_000)).toBe(30_000);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRangeByIndexes(30_000, 0, 30_000, 3).values = rows(30_000);
      await context.sync();
    });
    await expect(read(60_000)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(host.counts.largestResponse).toBeLessThanOrEqual(5 * 1024 * 1024);
    host.strictness.payloadLimit = Infinity;
    expect(await read(60_000)).toBe(60_000);
  });
});
