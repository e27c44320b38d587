import { useMemo } from 'react';
import { Blocks } from './Blocks';
import type { LinkPlaces } from './followLink';
import styles from './markdown.module.css';
import { MarkdownContext, type Ticks } from './MarkdownContext';
import { readDocument } from './readDocument';

interface MarkdownProps {
  /** Without front matter. */
  readonly text: string;
  readonly places: LinkPlaces;
  /** In front of every id; one for each text on a page. */
  readonly idPrefix: string;
  /** Absent where items are only read. */
  readonly ticks?: Ticks;
}

/**
 * A text that somebody wrote, as React elements. Nothing of it becomes HTML: raw HTML is not shown, images are loaded from the hosts of the configuration alone, only known
 * links are followed, and characters that hide or reorder others stand as their code points.
 */
export function Markdown({ text, places, idPrefix, ticks }: MarkdownProps) {
  const document = useMemo(() => readDocument(text), [text]);
  const surroundings = useMemo(
    () => ({ document, places, idPrefix, ticks }),
    [document, places, idPrefix, ticks],
  );
  return (
    <MarkdownContext.Provider value={surroundings}>
      <div className={styles.text}>
        <Blocks
          nodes={'children' in document.root ? document.root.children : []}
          depth={0}
        />
      </div>
    </MarkdownContext.Provider>
  );
}
