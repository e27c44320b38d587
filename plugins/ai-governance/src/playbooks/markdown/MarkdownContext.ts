import { createContext, useContext } from 'react';
import type { LinkPlaces } from './followLink';
import type { MarkdownDocument } from './readDocument';

/** Items of a checklist that somebody ticks, by the line on which each stands. */
export interface Ticks {
  isTicked(line: number): boolean;
  toggle(line: number): void;
}

/** What every part of a shown text may need. */
export interface MarkdownSurroundings {
  readonly document: MarkdownDocument;
  readonly places: LinkPlaces;
  /** In front of every id, so that no text names a part of the page, and two texts on one page do not clash. */
  readonly idPrefix: string;
  /** Absent where items are only read. */
  readonly ticks?: Ticks;
}

/** Set by `Markdown`. */
export const MarkdownContext = createContext<MarkdownSurroundings | undefined>(
  undefined,
);

/** What surrounds a part of a shown text. */
export function useSurroundings(): MarkdownSurroundings {
  const surroundings = useContext(MarkdownContext);
  if (!surroundings)
    throw new Error(
      'a part of a Markdown text was shown outside of `Markdown`',
    );
  return surroundings;
}
