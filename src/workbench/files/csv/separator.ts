/** The separator that most evenly parts the first lines; quoted fields are left out of the count. */
export function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "")
    .slice(0, 30);
  const score = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = median(counts);
    return usual === 0 ? 0 : usual * counts.filter((count) => count === usual).length;
  };
  const candidates = [",", ";", "\t", "|"].map((separator) => ({ separator, points: score(separator) }));
  return candidates.reduce((best, next) => (next.points > best.points ? next : best)).separator;
}

function median(counts: number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
