import type { ScorecardChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv } from '../../../shared/csv';

/** The changes in their order, with the words of the API; no column names a person. */
export const changesCsv = (changes: readonly ScorecardChange[]): string =>
  toCsv(
    [
      'repository',
      'number',
      'opened at',
      'merged at',
      'ready to merged hours',
      'changed lines',
      'tier',
      'attribution',
      'confidence',
      'assistants',
      'surfaces',
      'attribution told by',
      'hotfix',
      'immature',
      'defects',
    ],
    changes.map(change => [
      change.repository,
      change.number,
      change.openedAt,
      change.mergedAt,
      change.readyToMergedHours,
      change.changedLines,
      change.tier,
      change.attribution,
      change.confidence,
      change.assistants.join(' '),
      change.surfaces.join(' '),
      change.attributionSources?.join(' '),
      change.isHotfix,
      change.isImmature,
      change.defects.map(({ method, fix }) => `${method} ${fix}`).join('; '),
    ]),
  );
