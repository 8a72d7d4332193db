import { plainLine } from "../plainLine";
import { element } from "./element";

/** Tells the person something that stays until it is told otherwise; "" takes it away. */
export function tell(text: string): void {
  const message = element("message");
  message.textContent = text;
  message.hidden = text === "";
}

/** Runs `work` for the person and tells them when it fails. */
export async function attempt(what: string, work: () => Promise<void> | void): Promise<void> {
  try {
    tell("");
    await work();
  } catch (error) {
    tell(`${what}: ${plainLine(error)}`);
  }
}
