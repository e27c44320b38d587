import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import type { ChoiceOption } from '../shared/Choice';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { SURFACES, type ScorecardFilters } from './filters';

const UNCLASSIFIED = 'unclassified';

/** Values that can be chosen on an axis, by the policy in force; what is chosen now is among them though the policy may have lost it. */
export function useSegmentValues(): (
  axis: ScorecardFilters['axis'],
  chosen?: string,
) => readonly ChoiceOption[] {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote } = useResource(cachesOf(client).activePolicy, ACTIVE);
  const policy = remote.status === 'ready' ? remote.data : undefined;
  return useCallback(
    (axis, chosen) => {
      const known = ((): readonly ChoiceOption[] => {
        switch (axis) {
          case 'attribution':
            return [{ id: 'attributed@declared', label: '' }];
          case 'tier':
            return [
              ...(policy?.tiers.map(({ id, title }) => ({
                id,
                label: title,
              })) ?? []),
              ...(policy
                ? [{ id: UNCLASSIFIED, label: t('status.unclassified') }]
                : []),
            ];
          case 'assistant':
            return (
              policy?.assistants.map(({ id, title }) => ({
                id,
                label: title ?? id,
              })) ?? []
            );
          case 'surface':
            return SURFACES.map(id => ({
              id,
              label: t(`insights.surface.${id}`),
            }));
          default:
            return [];
        }
      })();
      if (chosen === undefined || known.some(({ id }) => id === chosen))
        return known;
      return [...known, { id: chosen, label: chosen }];
    },
    [policy, t],
  );
}
