import type { Area, Format } from "../trackers/plan";

/** Areas of a sheet that look the same. */
export interface JoinedFormat {
  areas: Area[];
  look: Omit<Format, "area">;
}

/**
 * Puts formats of the same look together, in an order in which each cell ends up as it would one by one: a format moves up to an
 * earlier one of its look unless a format between them touches its area.
 */
export function joinFormats(formats: readonly Format[]): JoinedFormat[] {
  const joined: (JoinedFormat & { key: string })[] = [];
  for (const { area, ...look } of formats) {
    // Lines between rows are for areas that have several.
    const key = JSON.stringify([look, look.border !== undefined && area.rows > 1]);
    const same = joined.map((one) => one.key).lastIndexOf(key);
    const isFree = same !== -1 && joined.slice(same + 1).every(({ areas }) => !areas.some((one) => touch(one, area)));
    if (isFree) joined[same].areas.push(area);
    else joined.push({ key, areas: [area], look });
  }
  return joined.map(({ areas, look }) => ({ areas, look }));
}

function touch(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
