import { NotAvailable } from "../calc/errors";
import { messages } from "../calc/messages";
import { calculationVersion } from "../calc/version";

const loading = new Map<string, Promise<unknown>>();

/**
 * What few cells need and is large stands in a script beside the page, which is fetched when it is first asked for.
 *
 * @param file - Name of the script.
 * @param left - What the script leaves for those who fetched it: scripts share nothing but globals.
 * @throws NotAvailable where it cannot be fetched; the next call tries again.
 */
export async function laterScript<Left>(file: string, left: () => Left | undefined): Promise<Left> {
  const there = left();
  if (there) return there;
  const fetched = loading.get(file) ?? fetchScript(file);
  loading.set(file, fetched);
  await fetched.catch((error: unknown) => {
    loading.delete(file);
    throw error;
  });
  const found = left();
  if (!found) throw new NotAvailable(messages.notLoaded);
  return found;
}

function fetchScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = () => resolve();
    script.onerror = () => reject(new NotAvailable(messages.notLoaded));
    // A new version is another address, whatever the browser keeps.
    script.src = `${file}?${calculationVersion}`;
    document.head.append(script);
  });
}
