import type { MarkdownNode } from '@ai-enablement/governance-core';
import { useSurroundings } from './MarkdownContext';
import { VisibleText } from '../../shared/VisibleText';

/** Deeper than anybody writes; a text that goes further is made to stop a page. */
const DEEPEST = 24;

/** Whether what lies within so many parts is no longer taken apart. */
export const isTooDeep = (depth: number): boolean => depth > DEEPEST;

/** A part of a text as it was written. */
export function TooDeep({ node }: { readonly node: MarkdownNode }) {
  const { document } = useSurroundings();
  return (
    <VisibleText>
      {document.text.slice(
        node.position?.start.offset,
        node.position?.end.offset,
      )}
    </VisibleText>
  );
}
