import type { InstallTarget } from '@ai-enablement/governance-core';
import type { RepositoryFolder } from './repositoryFolder';

/**
 * What tells that a repository is worked on with an assistant. `.github` alone does not: nearly every repository on GitHub has it.
 */
const SIGNS: Readonly<Record<InstallTarget, readonly string[]>> = {
  'claude-code': ['.claude', 'CLAUDE.md'],
  copilot: [
    '.github/copilot-instructions.md',
    '.github/instructions',
    '.github/prompts',
    '.github/skills',
  ],
  cursor: ['.cursor'],
  agents: ['.agents'],
};

const DEFAULT: readonly InstallTarget[] = ['agents'];

/** The assistants whose files a repository has; `agents` when it has none. */
export async function presentTargets(
  folder: RepositoryFolder,
): Promise<readonly InstallTarget[]> {
  const present: InstallTarget[] = [];
  for (const [target, signs] of Object.entries(SIGNS)) {
    const found = await Promise.all(signs.map(sign => folder.has(sign)));
    if (found.includes(true)) present.push(target as InstallTarget);
  }
  return present.length > 0 ? present : DEFAULT;
}
