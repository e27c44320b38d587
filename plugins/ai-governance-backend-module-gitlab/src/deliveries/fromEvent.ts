import type {
  CodeHost,
  HostDelivery,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { USUAL_HOST } from '../config';
import { toDelivery } from './toDelivery';

/**
 * A delivery that the events service brought under `gitlab`, or under `gitlab.<event>` when Backstage's router for GitLab published it
 * again. GitLab names itself in a header; one of another GitLab is not ours.
 */
export function fromEvent(
  { topic, payload, metadata }: Parameters<CodeHost['fromEvent']>[0],
  { host }: { readonly host: string },
): HostDelivery | undefined {
  if (topic !== 'gitlab' && !topic.startsWith('gitlab.')) return undefined;
  const instance = metadata['x-gitlab-instance'] ?? `https://${USUAL_HOST}`;
  if (URL.parse(instance)?.host !== host) return undefined;
  return toDelivery({
    headers: metadata,
    text: JSON.stringify(payload) ?? '',
    body: payload ?? undefined,
  });
}
