import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@ai-enablement/governance-core';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { ENTITY_TAB_PATH } from '../routes';
import { decisionIdOf } from './present/what';

/**
 * Address at which the decision of an entry is open, over the tab of the first component it is about; `undefined` for entries
 * of other kinds, for decisions about no component, and where the app has no catalog.
 */
export function useDecisionLink(entry: LedgerEntry): string | undefined {
  const entityPath = useRouteRef(entityRouteRef);
  const decisionId = decisionIdOf(entry);
  if (decisionId === undefined || !entityPath) return undefined;
  const component = entry.subjectIds
    .map(parseEntityRef)
    .find(ref => ref.ok && ref.value.kind === 'component');
  if (!component?.ok) return undefined;
  const { kind, namespace, name } = component.value;
  return `${entityPath({ kind, namespace, name })}${ENTITY_TAB_PATH}?decision=${encodeURIComponent(decisionId)}`;
}
