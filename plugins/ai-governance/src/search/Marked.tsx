import { HighlightedSearchResultText } from '@backstage/plugin-search-react';

/** Where the search found its words. */
export interface Highlight {
  readonly preTag: string;
  readonly postTag: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A text of a search result with the words that were searched for. */
export function Marked({
  text,
  field,
  highlight,
}: {
  readonly text: string;
  readonly field: 'title' | 'text';
  readonly highlight: Highlight | undefined;
}) {
  const marked = highlight?.fields[field];
  if (!highlight || !marked) return <>{text}</>;
  return (
    <HighlightedSearchResultText
      text={marked}
      preTag={highlight.preTag}
      postTag={highlight.postTag}
    />
  );
}
