import type { MailContent } from "../actions/shareTypes";

/**
 * Puts a table on the clipboard, as HTML and as text. Excel's frames often close the newer way to the clipboard, so the older one is
 * tried as well.
 *
 * @returns False where both are closed.
 */
export async function copyTable({ html, text }: MailContent): Promise<boolean> {
  const forms = { "text/html": html, "text/plain": text };
  try {
    const blobs = Object.entries(forms).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await window.navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByCommand(forms);
  }
}

/** The document's own copy command, answered with these forms in place of what is selected. */
function copyByCommand(forms: Record<string, string>): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    for (const [type, content] of Object.entries(forms)) event.clipboardData?.setData(type, content);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  const back = selectSomething();
  document.addEventListener("copy", give, true);
  try {
    return document.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give, true);
    back();
  }
}

/** Some browsers copy only where something is selected. */
function selectSomething(): () => void {
  const line = document.createElement("span");
  line.textContent = "\u00a0";
  line.style.position = "fixed";
  line.style.clipPath = "inset(50%)";
  line.style.userSelect = "text";
  document.body.append(line);
  const selection = window.getSelection();
  selection?.selectAllChildren(line);
  return () => {
    selection?.removeAllRanges();
    line.remove();
  };
}
