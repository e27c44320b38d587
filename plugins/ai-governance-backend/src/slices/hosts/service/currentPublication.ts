import type { Publication } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { parseEntityRef } from '@ai-enablement/governance-core';
import type { CommitDecision, PolicyFacade } from '../../policy/facade';

/** What publications are made from. */
export interface CurrentDeps {
  readonly policy: PolicyFacade;
  /** Address of the portal, without a slash at its end; empty when none is configured. */
  readonly portalUrl: string;
}

/** What a host is to show about a commit; `undefined` when there is nothing to show. */
export async function currentPublication(
  { policy, portalUrl }: CurrentDeps,
  commit: { readonly repository: string; readonly headSha: string },
): Promise<Publication | undefined> {
  const found = await policy.decisionOn(commit);
  if (!found) return undefined;
  const { entityRefs: _refs, ...decision } = found;
  return { ...decision, url: `${portalUrl}${pathOf(found)}` };
}

/** The tab of the first component that the decision is about, with the decision open; else the ledger's entries about it. */
function pathOf({ entityRefs, decisionId }: CommitDecision): string {
  const id = encodeURIComponent(decisionId);
  const component = entityRefs
    .map(parseEntityRef)
    .find(ref => ref.ok && ref.value.kind === 'component');
  if (!component?.ok) return `/ai-governance/audit?subject=${id}`;
  const { kind, namespace, name } = component.value;
  return `/catalog/${namespace}/${kind}/${name}/ai-policy?decision=${id}`;
}
