import type { PaneOfWorkbench } from "./paneContract";

/** The add-in's pane in its frame. */
export class Pane {
  private readonly listeners = new Set<(shown: boolean) => void>();

  constructor(
    private readonly area: HTMLElement,
    private readonly splitter: HTMLElement,
    private readonly frame: HTMLIFrameElement,
  ) {}

  /** Loads the add-in's page; resolves when it is there. */
  load(address: string): Promise<void> {
    return new Promise((resolve) => {
      this.frame.addEventListener("load", () => resolve(), { once: true });
      this.frame.src = address;
    });
  }

  /** As in Excel, a hidden pane keeps running. */
  show(shown: boolean): void {
    this.area.hidden = !shown;
    this.splitter.hidden = !shown;
    for (const heard of this.listeners) heard(shown);
  }

  onVisibility(heard: (shown: boolean) => void): () => void {
    this.listeners.add(heard);
    return () => void this.listeners.delete(heard);
  }

  get isShown(): boolean {
    return !this.area.hidden;
  }

  holdsFocus(): boolean {
    return document.activeElement === this.frame;
  }

  focus(): void {
    this.show(true);
    this.frame.focus();
    this.frame.contentWindow?.focus();
  }

  /** What the pane's page offers, once it is loaded. */
  get inside(): PaneOfWorkbench | undefined {
    return this.frame.contentWindow?.paneOfWorkbench;
  }
}
