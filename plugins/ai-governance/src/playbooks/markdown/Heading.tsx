import { textOf, type MarkdownNode } from '@ai-enablement/governance-core';
import type { ReactNode } from 'react';
import { useText } from '../../shared/useText';
import styles from './markdown.module.css';
import { useSurroundings } from './MarkdownContext';

type HeadingNode = Extract<MarkdownNode, { type: 'heading' }>;

interface HeadingProps {
  readonly node: HeadingNode;
  readonly children: ReactNode;
}

/** Page and section have the first two levels. */
const LEVELS = {
  1: 'h3',
  2: 'h3',
  3: 'h4',
  4: 'h5',
  5: 'h6',
  6: 'h6',
} as const;

/** A heading below those of the page, with a link to itself. */
export function Heading({ node, children }: HeadingProps) {
  const t = useText();
  const { document, idPrefix } = useSurroundings();
  const id = `${idPrefix}${document.anchors.get(node) ?? ''}`;
  const Level = LEVELS[node.depth];
  return (
    <Level id={id} className={styles.heading}>
      {children}
      <a
        className={styles.anchor}
        href={`#${encodeURIComponent(id)}`}
        aria-label={t('playbooks.markdown.toHere', { title: textOf(node) })}
      >
        #
      </a>
    </Level>
  );
}
