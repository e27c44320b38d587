import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { move, type Position } from './move';

const START: Position = { row: 0, column: 0 };

interface GridFocusOptions {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
  readonly reveal: (row: number) => void;
  readonly onOpen: (position: Position) => void;
}

/** One cell of the grid can be reached with Tab, arrow keys lead on from it, Enter opens it. */
export function useGridFocus({
  rows,
  columns,
  page,
  reveal,
  onOpen,
}: GridFocusOptions) {
  const [wanted, setWanted] = useState(START);
  const active = {
    row: Math.min(wanted.row, Math.max(0, rows - 1)),
    column: Math.min(wanted.column, columns - 1),
  };
  const grid = useRef<HTMLTableElement>(null);
  const hasMoved = useRef(false);

  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    grid.current
      ?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')
      ?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as HTMLElement).closest('[data-cell]')) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(active);
      return;
    }
    const next = move(
      active,
      { key: event.key, isControl: event.ctrlKey || event.metaKey },
      { rows, columns, page },
    );
    if (!next) return;
    event.preventDefault();
    hasMoved.current = true;
    reveal(next.row);
    setWanted(next);
  };
  return { grid, active, onKeyDown, onFocus: setWanted };
}
