import type { Fleet } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import type { Place, PlaceKind } from '../present/place';

const OFFERED = 50;
const PATIENCE_MS = 200;

/** Names that can be chosen, of what the reader may read; nothing while they cannot be read, since a name can be typed as well. */
export function usePlaceNames({ kind, name }: Place): readonly string[] {
  const client = useApi(aiGovernanceApiRef);
  const [names, setNames] = useState<readonly string[]>([]);
  // Groups are those that own something, whatever was typed.
  const text = kind === 'group' ? '' : name.trim().toLowerCase();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      const asked = {
        sort: 'name' as const,
        limit: OFFERED,
        ...(kind === 'system' || kind === 'domain'
          ? { text: text || `${kind}:` }
          : {}),
        ...(kind !== 'system' && kind !== 'domain' && text !== ''
          ? { text }
          : {}),
      };
      client.getFleet(asked, { signal }).then(
        fleet => !signal.aborted && setNames(namesIn(fleet, kind)),
        () => !signal.aborted && setNames([]),
      );
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, kind, text]);
  return names;
}

/** What a fleet offers of one kind, each once. */
function namesIn({ items, totals }: Fleet, kind: PlaceKind) {
  const found = {
    entity: () => items.map(({ status }) => status.entityRef),
    repository: () => items.flatMap(({ status }) => status.repository ?? []),
    system: () =>
      items
        .map(({ status }) => status.entityRef)
        .filter(ref => ref.startsWith('system:')),
    domain: () =>
      items
        .map(({ status }) => status.entityRef)
        .filter(ref => ref.startsWith('domain:')),
    group: () =>
      totals.owners
        .flatMap(({ owner }) => owner ?? [])
        .filter(owner => owner.startsWith('group:')),
  }[kind]();
  return [...new Set(found)];
}
