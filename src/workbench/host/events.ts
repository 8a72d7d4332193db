/** What the page around the spreadsheet wants to hear of. */
export interface HostEventMap {
  /** A chart was added, changed or removed on the sheet. */
  chartsChanged: { sheetId: string };
  sheetActivated: { sheetId: string };
  /** Another workbook was asked to be opened, beside this one. */
  workbookOpened: { bytes: Uint8Array };
}

type Listener<K extends keyof HostEventMap> = (event: HostEventMap[K]) => void;

/** Tells listeners; a listener is removed by the function it got when it was added. */
export class HostEvents {
  private readonly listeners: { [K in keyof HostEventMap]: Set<Listener<K>> } = {
    chartsChanged: new Set(),
    sheetActivated: new Set(),
    workbookOpened: new Set(),
  };

  on<K extends keyof HostEventMap>(name: K, listener: Listener<K>): () => void {
    this.listeners[name].add(listener);
    return () => this.listeners[name].delete(listener);
  }

  tell<K extends keyof HostEventMap>(name: K, event: HostEventMap[K]): void {
    for (const listener of this.listeners[name]) listener(event);
  }
}
