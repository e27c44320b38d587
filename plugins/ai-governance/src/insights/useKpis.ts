import type { KpiDefinition } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import type { Remote } from '../shared/resourceCache';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { inWords } from './present/kpiWords';

/** What every KPI means, in the reader's language; one request for all screens. */
export function useKpis() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, ...rest } = useResource(cachesOf(client).kpis, ACTIVE);
  const inLanguage = useMemo(
    (): Remote<readonly KpiDefinition[]> =>
      remote.status === 'ready'
        ? { ...remote, data: remote.data.map(kpi => inWords(t, kpi)) }
        : remote,
    [remote, t],
  );
  return { ...rest, remote: inLanguage };
}
