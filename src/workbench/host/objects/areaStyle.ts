import type { IStyleData } from "@univerjs/core";
import type { Area } from "../area";
import { refuseProtected } from "../cellContent";
import { commonStyle, styleArea } from "../cellStyle";
import type { Session } from "../session";

/** The look of one area or of several, which reads and lays styles over their cells. */
export class AreaStyle {
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {}

  common<T>(pick: (style: IStyleData) => T): T | null {
    return agreed(this.areas.map((area) => commonStyle(this.session.book, this.sheetId, area, pick)));
  }

  lay(style: IStyleData): void {
    refuseProtected(this.session, this.sheetId);
    for (const area of this.areas) styleArea(this.session.book, this.sheetId, area, style);
  }
}

/** What all say; `null` where they differ. */
export function agreed<T>(values: readonly (T | null)[]): T | null {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

export const color = (rgb: unknown, otherwise: string) => (typeof rgb === "string" ? rgb.toUpperCase() : otherwise);
