import { useCallback, useEffect, useRef, useState } from 'react';

/** Height of a row in pixels; one height for all is what makes 500 of them cheap. */
export const ROW_HEIGHT = 56;
/** Rows beside those in view, so that scrolling does not show gaps. */
const SPARE = 6;
/** Where heights cannot be measured. */
const USUAL_HEIGHT = 640;

/** The rows of a long table that are in view; `box` belongs to the element that scrolls. */
export function useWindow(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const height = box.current?.clientHeight || USUAL_HEIGHT;
  const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 1);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    // Rounded to rows, so that a scroll within one draws nothing anew.
    const read = () =>
      setTop(Math.floor(element.scrollTop / ROW_HEIGHT) * ROW_HEIGHT);
    element.addEventListener('scroll', read, { passive: true });
    return () => element.removeEventListener('scroll', read);
  }, []);

  /** Brings a row into view. */
  const reveal = useCallback((row: number) => {
    const element = box.current;
    if (!element) return;
    const head = element.querySelector('thead')?.clientHeight ?? 0;
    const inView = element.clientHeight - head;
    const from = row * ROW_HEIGHT;
    if (from < element.scrollTop) element.scrollTop = from;
    else if (inView > 0 && from + ROW_HEIGHT > element.scrollTop + inView)
      element.scrollTop = from + ROW_HEIGHT - inView;
  }, []);

  const first = Math.min(
    Math.floor(top / ROW_HEIGHT),
    Math.max(0, count - page),
  );
  return {
    box,
    page,
    reveal,
    first: first - SPARE,
    last: first + page + 1 + SPARE,
  };
}
