import type { OpenWorkbench } from "./openWorkbench";

/** Opens "Check this Excel" and runs it to its end. */
export async function checkExcel({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("button", { name: "Check this Excel" }).click();
  await pane.getByRole("button", { name: "Check", exact: true }).click();
  await pane
    .getByText(/^\d+ of \d+ are as expected$/)
    .first()
    .waitFor({ timeout: 120_000 });
}
