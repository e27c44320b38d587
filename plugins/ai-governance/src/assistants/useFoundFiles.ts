import type { HostProtection } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useHostProtection } from '../protection/useHostProtection';

/** A file of the repository that a host told of, as it stands to the policy. */
export type FoundFile = NonNullable<
  HostProtection['items'][number]['assistantFiles']
>[number];

/** Files for assistants that are in the repository of a component, by target; empty as long as no host told of them. */
export function useFoundFiles(
  entityRef: string,
): ReadonlyMap<string, FoundFile> {
  const remote = useHostProtection(entityRef);
  const items = remote.status === 'ready' ? remote.data.items : [];
  const told = items.find(({ assistantFiles }) => assistantFiles !== undefined);
  return new Map(told?.assistantFiles?.map(file => [file.id, file]) ?? []);
}

/** Whether a file in the repository says something else than the policy. */
export const isDrifted = ({ state }: FoundFile): boolean =>
  state !== 'asPolicy';
