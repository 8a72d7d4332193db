import { useRef, useState, type KeyboardEvent } from "react";

/** A cell of a grid, from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/** What a cell of the grid carries. */
export interface GridCellProps {
  tabIndex: number;
  onFocus(): void;
  ref(element: SVGGElement | null): void;
}

/** Keys that move through a grid, by where they lead from a place in one of so many rows and columns. */
const moves: Record<string, (from: GridPlace, last: GridPlace) => GridPlace> = {
  ArrowUp: ({ row, column }) => ({ row: Math.max(0, row - 1), column }),
  ArrowDown: ({ row, column }, last) => ({ row: Math.min(last.row, row + 1), column }),
  ArrowLeft: ({ row, column }) => ({ row, column: Math.max(0, column - 1) }),
  ArrowRight: ({ row, column }, last) => ({ row, column: Math.min(last.column, column + 1) }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
};

/**
 * One stop for the Tab key in a whole grid, and arrow keys within it.
 *
 * @param onEnter - Enter or the space bar on a cell.
 */
export function useGridKeys(start: GridPlace, last: GridPlace, onEnter: (place: GridPlace) => void) {
  const [place, setPlace] = useState(start);
  const cells = useRef(new Map<string, SVGGElement>());
  const keyOf = ({ row, column }: GridPlace) => `${row} ${column}`;

  function focus(at: GridPlace) {
    setPlace(at);
    cells.current.get(keyOf(at))?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moves[event.key];
    if (move) focus(move(place, last));
    else if (event.key === "Enter" || event.key === " ") onEnter(place);
    else return;
    event.preventDefault();
  }

  function cellProps(at: GridPlace): GridCellProps {
    return {
      tabIndex: at.row === place.row && at.column === place.column ? 0 : -1,
      onFocus: () => setPlace(at),
      ref: (element: SVGGElement | null) => {
        if (element) cells.current.set(keyOf(at), element);
        else cells.current.delete(keyOf(at));
      },
    };
  }
  return { onKeyDown, cellProps, focus };
}
