import type { ReactNode } from 'react';
import styles from './markdown.module.css';
import { useSurroundings } from './MarkdownContext';

/** The number of a footnote where a text refers to it. */
export function FootnoteMark({ name }: { readonly name: string }) {
  const { document } = useSurroundings();
  return <sup>[{document.footnotes.get(name) ?? '?'}]</sup>;
}

/** A footnote, where the text has it. */
export function Footnote({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  const { document } = useSurroundings();
  return (
    <div className={styles.footnote}>
      <span>[{document.footnotes.get(name)}]</span>
      <div>{children}</div>
    </div>
  );
}
