import { Accented, CardPicture } from "../parts/CardPicture";

/** A control chart in small: points within their limits, and one that is not. */
const points = [
  [9, 31],
  [16, 25],
  [23, 32],
  [30, 27],
  [37, 30],
  [45, 9],
] as const;

/** The picture on the card that analyzes a process. */
export function ProcessPicture() {
  return (
    <CardPicture>
      <path d="M6 16.500h44M6 40.500h44" strokeDasharray="3 3" />
      <path d="M6 28.500h44" opacity="0.5" />
      <Accented fill="currentColor">
        <path d={`M${points.map((point) => point.join(" ")).join("L")}`} fill="none" strokeWidth="1.5" />
        {points.map(([x, y], at) => (
          <circle key={x} cx={x} cy={y} r={at === points.length - 1 ? 3.5 : 1.5} stroke="none" />
        ))}
      </Accented>
    </CardPicture>
  );
}
