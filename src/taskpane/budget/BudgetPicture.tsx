import { Accented, CardPicture } from "../parts/CardPicture";

/** Plan outlined, actual solid, a month without an actual yet: a budget tracker in small. */
const columns = [
  { plan: 19, actual: 15 },
  { plan: 25, actual: 29 },
  { plan: 31, actual: 0 },
];

/** The picture on the budget tracker's card. */
export function BudgetPicture() {
  return (
    <CardPicture>
      <path d="M7 8.5h16M7 12.5h10" strokeLinecap="round" />
      {columns.map(({ plan, actual }, at) => (
        <Accented key={at} fill="currentColor">
          <rect x={8.5 + at * 14} y={48.5 - plan} width="11" height={plan} fill="none" />
          <rect x={11.5 + at * 14} y={48.5 - actual} width="5" height={actual} stroke="none" />
        </Accented>
      ))}
    </CardPicture>
  );
}
