import { toolMentionedIn } from '../attribution/disclosureWords';
import { flattenName } from '../attribution/toolIndex';
import { UNIDENTIFIED_ASSISTANT } from '../attribution';
import type { CompiledPolicy } from './compile';
import type { ChangeCommit } from './subject';

type Use = ChangeCommit['uses'][number];

/**
 * What assistants did in a commit, an unidentified one told by the names of the policy where the commit gives one: attribution
 * knows the tools of the world, and not an organisation's own. Something that nobody can name stays unidentified, for it may be
 * another tool.
 */
export function usesByListedNames(
  { uses, evidence }: Pick<ChangeCommit, 'uses' | 'evidence'>,
  { assistantNames }: Pick<CompiledPolicy, 'assistantNames'>,
): readonly Use[] {
  if (!uses.some(isUnnamed)) return uses;
  const named = evidence.map(each => {
    const name = each.kind === 'trailer' ? valueOf(each.text) : undefined;
    const id = name === undefined ? undefined : assistantNames.get(name);
    return { id, isKnown: toolMentionedIn(each.text) !== undefined };
  });
  const listed = [...new Set(named.flatMap(({ id }) => id ?? []))];
  const isAllNamed = named.every(({ id, isKnown }) => isKnown || id);
  if (listed.length === 0 || !isAllNamed) return uses;
  return uses.flatMap(use =>
    isUnnamed(use) ? listed.map(id => ({ ...use, tool: id })) : [use],
  );
}

const isUnnamed = ({ tool, role }: Use): boolean =>
  tool === UNIDENTIFIED_ASSISTANT && role === 'assistant';

/** The name in a trailer such as `Assisted-by: In-house model`. */
const valueOf = (trailer: string): string =>
  assistantName(trailer.slice(trailer.indexOf(':') + 1));

/** A name as names of assistants are compared: in lower case, `-` and `_` as blanks. */
export const assistantName = (name: string): string =>
  flattenName(name.trim()).replace(/\s+/g, ' ');
