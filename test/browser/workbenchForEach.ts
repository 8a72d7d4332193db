import { startWorkbenchBrowser, type OpenWorkbench, type WorkbenchBrowser } from "./openWorkbench";

/** The workbench of the test that runs. */
export interface CurrentWorkbench {
  readonly workbench: OpenWorkbench;
}

/** One browser for the tests of a file, and for each test a workbench of its own, which must leave no error and ask nobody else. */
export function workbenchForEach(): CurrentWorkbench {
  let browser: WorkbenchBrowser;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    browser = await startWorkbenchBrowser();
  });

  beforeEach(async () => {
    workbench = await browser.open();
  });

  afterEach(async () => {
    await workbench.close();
    expect(workbench.leaving).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  afterAll(() => browser.close());

  return {
    get workbench() {
      return workbench;
    },
  };
}
