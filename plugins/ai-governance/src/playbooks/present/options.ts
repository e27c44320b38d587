import type { PlaybookCatalogue } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ChoiceOption } from '../../shared/Choice';

type Counts = PlaybookCatalogue['facets'][keyof PlaybookCatalogue['facets']];

/** What may be chosen: `fixed` in their order, else what was counted; and what is chosen, though nothing fits. */
export function facetOptions({
  counts,
  fixed,
  chosen,
  label,
}: {
  readonly counts: Counts;
  readonly fixed?: readonly string[];
  readonly chosen: string | undefined;
  /** Names a value; `count` is absent when nothing was counted. */
  readonly label: (value: string, count: number | undefined) => string;
}): readonly ChoiceOption[] {
  const countOf = new Map(counts.map(({ value, count }) => [value, count]));
  const values = fixed ?? [...countOf.keys()];
  const all =
    chosen === undefined || values.includes(chosen)
      ? values
      : [...values, chosen];
  return all.map(id => ({ id, label: label(id, countOf.get(id)) }));
}
