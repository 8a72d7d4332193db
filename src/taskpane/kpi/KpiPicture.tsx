import { Accented, CardPicture } from "../parts/CardPicture";

/** The picture on the KPI scorecard's card: the three signs of its colors, each with a small trend. */
export function KpiPicture() {
  return (
    <CardPicture>
      <path d="M22 17.5h26M22 32.5h26M22 47.5h26" strokeDasharray="3 2" opacity="0.7" />
      <Accented strokeLinejoin="round">
        <circle cx="12.5" cy="13.5" r="4" fill="currentColor" />
        <path d="M12.5 23.5l5 5-5 5-5-5z" fill="currentColor" fillOpacity="0.5" />
        <rect x="8.5" y="39.5" width="8" height="8" />
        <path d="M22 18l6-3 6 2 7-5 7-3M22 30l6-3 6 4 7-2 7 2M22 40l6 2 6-1 7 4 7 1" strokeWidth="1.5" />
      </Accented>
    </CardPicture>
  );
}
