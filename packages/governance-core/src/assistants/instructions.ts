import {
  explain,
  type CompiledPolicy,
  type EntityFact,
  type Sentence,
} from '../policy';
import { shieldedData } from './shieldedPaths';
import type { RepositoryQuestion } from './types';

/**
 * What an assistant has to know of a repository, as Markdown: the sentences that people read on the tab, one section for each
 * entity where they differ, and files that it must leave alone.
 */
export function instructions(
  compiled: CompiledPolicy,
  question: RepositoryQuestion,
): string {
  const { title } = compiled.policy;
  return [
    `## AI policy\n`,
    `What people and assistants may do in this repository, by the policy “${title}”. You, the assistant, are bound by it as the person is who asks you.\n`,
    ...sections(compiled, question),
    ...filesLeftAlone(compiled),
    ASK_FIRST,
    'When a task asks for something that is not allowed here, do not do it: say so, and name the sentence that forbids it.\n',
  ].join('\n');
}

/** The portal's tools, for assistants that have them. */
const ASK_FIRST =
  'If you have the tools of the portal, call `check-ai-policy` with the files before you change any, and `check-text` before you pass on logs, configuration or data.\n';

function sections(
  compiled: CompiledPolicy,
  { entities, waivers, strengthenings, now }: RepositoryQuestion,
): readonly string[] {
  if (entities.length === 0)
    return [
      'The catalog does not know this repository, so no assistant may be used in it.\n',
    ];
  const byText = new Map<string, EntityFact[]>();
  for (const entity of entities) {
    const text = explain(compiled, { entity, waivers, strengthenings, now })
      .filter(isForAssistants)
      .map(({ text: sentence }) => `- ${sentence}\n`)
      .join('');
    byText.set(text, [...(byText.get(text) ?? []), entity]);
  }
  if (byText.size === 1) return [...byText.keys()];
  return [...byText].map(
    ([text, places]) =>
      `### In ${places.map(({ path }) => (path === '' ? 'the rest of the repository' : `\`${path}/\``)).join(', ')}\n\n${text}`,
  );
}

/** What a person would do next is none of an assistant's business. */
const isForAssistants = ({ kind }: Sentence): boolean => kind !== 'next';

function filesLeftAlone(compiled: CompiledPolicy): readonly string[] {
  const groups = shieldedData(compiled);
  if (groups.length === 0) return [];
  return [
    'Do not open these files, and do not ask for what is in them:\n',
    `${groups
      .map(
        ({ patterns, because }) =>
          `- ${patterns.map(each => `\`${each}\``).join(', ')}: ${because}\n`,
      )
      .join('')}`,
  ];
}
