import type { UnclassifiedEntity } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv } from '../shared/csv';

/** Columns of the download; the first three are those that a batch reads. */
const HEADER = [
  'entityRef',
  'tier',
  'critical',
  'suggestion',
  'strength',
  'evidence',
  'missing',
  'owner',
  'system',
  'repository',
] as const;

/** What nobody has classified as CSV, in the order of the list; the tier is left to be filled in. */
export const openCsv = (items: readonly UnclassifiedEntity[]): string =>
  toCsv(
    HEADER,
    items.map(({ suggestion, ...item }) => [
      item.entityRef,
      undefined,
      undefined,
      suggestion.tier,
      suggestion.strength,
      suggestion.evidence
        .map(({ kind, tier, id }) => [kind, id, tier].filter(Boolean).join(' '))
        .join('; '),
      suggestion.missing.join(' '),
      item.owner,
      item.system,
      item.repository,
    ]),
  );
