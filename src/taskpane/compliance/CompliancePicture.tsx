import { Accented, CardPicture } from "../parts/CardPicture";

/** A year in small: each month a box, fuller the more is due. */
const due = [1, 0, 3, 1, 2, 0, 1, 4, 0, 2, 1, 3];

/** The picture on the compliance register's card. */
export function CompliancePicture() {
  return (
    <CardPicture>
      <path d="M7 9.500h20" strokeLinecap="round" />
      {due.map((count, month) => (
        <Accented key={month} fill="currentColor">
          <rect
            x={7.5 + (month % 4) * 10.5}
            y={15.5 + Math.floor(month / 4) * 11.5}
            width="9"
            height="9.500"
            fillOpacity={count / 4}
          />
        </Accented>
      ))}
    </CardPicture>
  );
}
