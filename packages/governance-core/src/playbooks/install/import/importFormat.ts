import type { ImportFormat } from './types';

/** Which form a file has, by its name; `undefined` when it is none that can be imported. */
export function importFormat(path: string): ImportFormat | undefined {
  const name = path.split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
  if (name === 'skill.md') return 'skill';
  if (name === 'agents.md' || name === 'claude.md') return 'agentsFile';
  if (name.endsWith('.mdc')) return 'cursorRule';
  if (name === 'copilot-instructions.md' || name.endsWith('.instructions.md'))
    return 'copilotInstructions';
  return undefined;
}
