import { isRestricted } from '@ai-enablement/governance-core';
import type { PlaybookVersion } from '../model';
import type { PlaybookDeps } from './deps';

/** Versions that readers of every audience get now, by name; deprecated playbooks are left out. */
export async function openPlaybooks({
  views,
  ambient,
}: Pick<PlaybookDeps, 'views' | 'ambient'>): Promise<
  readonly PlaybookVersion[]
> {
  const current = await views.current(ambient.now());
  return current
    .filter(
      ({ playbook, version }) =>
        !playbook.deprecation && !isRestricted(version.header.audience),
    )
    .map(({ version }) => version);
}
