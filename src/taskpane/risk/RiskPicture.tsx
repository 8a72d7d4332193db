import { Accented, CardPicture } from "../parts/CardPicture";

/** A heat map in small: fuller towards likely and large. */
const steps = [0, 1, 2];

/** The picture on the risk register's card. */
export function RiskPicture() {
  return (
    <CardPicture>
      {steps.flatMap((row) =>
        steps.map((column) => (
          <Accented key={`${row} ${column}`} fill="currentColor">
            <rect
              x={9.5 + column * 13}
              y={9.5 + row * 13}
              width="11"
              height="11"
              fillOpacity={(column + 2 - row) / 4}
            />
          </Accented>
        )),
      )}
    </CardPicture>
  );
}
