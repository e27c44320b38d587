import { code } from '../../shared/sentence';
import type { Issue } from '../../shared/result';
import { PLAYBOOK_FILE } from '../format/fileIssues';
import type { Playbook } from '../types';

/** Files that assistants read as instructions, settings or hooks wherever they lie, in lower case. */
const ACTED_ON = new Set([
  'skill.md',
  'agents.md',
  'agents.override.md',
  'claude.md',
  'claude.local.md',
  'gemini.md',
  'copilot-instructions.md',
  'settings.json',
  'settings.local.json',
  'hooks.json',
  'mcp.json',
  'plugin.json',
  'marketplace.json',
]);
const ACTED_ON_ENDS = ['.mdc', '.instructions.md', '.prompt.md', '.agent.md'];
/** Folders of a skill that hold more than texts to read. */
const ACTED_ON_FOLDERS = ['agents', 'hooks', 'commands', 'rules'];

/** Files beside the text that must not be installed, since an assistant would act on them. Code: `playbooks.invalidFile`. */
export const assetIssues = ({
  files,
}: Pick<Playbook, 'files'>): readonly Issue[] =>
  files
    .filter(({ path }) => path !== PLAYBOOK_FILE && isActedOn(path))
    .map(({ path }) => ({
      code: 'playbooks.invalidFile',
      message: `the file ${code(path)} has a name that assistants act on; expected a text that they only read, so give it another name`,
    }));

function isActedOn(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const name = parts.at(-1) ?? '';
  return (
    ACTED_ON.has(name) ||
    ACTED_ON_ENDS.some(end => name.endsWith(end)) ||
    parts.slice(0, -1).some(part => ACTED_ON_FOLDERS.includes(part))
  );
}
