/** Lets a person drop a file on `area`; `hint` shows while one is over it. */
export function acceptDroppedFile(area: HTMLElement, hint: HTMLElement, open: (file: File) => void): void {
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  // In the capture phase: the spreadsheet under the pointer has its own plans with what is dropped on cells.
  const listen = (name: "dragenter" | "dragover" | "dragleave" | "drop", react: (event: DragEvent) => void): void =>
    area.addEventListener(
      name,
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        react(event);
      },
      true,
    );
  listen("dragenter", () => (hint.hidden = false));
  listen("dragover", () => (hint.hidden = false));
  listen("dragleave", (event) => {
    if (!area.contains(event.relatedTarget as Node | null)) hint.hidden = true;
  });
  listen("drop", (event) => {
    hint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
