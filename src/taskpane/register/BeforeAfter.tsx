import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFigureTable } from "./figureTable";

interface BeforeAfterProps {
  heads: readonly [figure: string, before: string, after: string];
  rows: readonly (readonly [label: string, before: ReactNode, after: ReactNode])[];
}

/** Figures as they are beside those that would follow; read out as they change. */
export function BeforeAfter({ heads, rows }: BeforeAfterProps) {
  const table = useFigureTable();
  const amount = mergeClasses(table.cell, table.amount);
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <thead className={table.head}>
          <tr>
            {heads.map((head, at) => (
              <th key={head} className={at === 0 ? table.cell : amount} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody aria-live="polite">
          {rows.map(([label, before, after]) => (
            <tr key={label}>
              <th className={table.cell} scope="row">
                {label}
              </th>
              <td className={amount}>{before}</td>
              <td className={amount}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
