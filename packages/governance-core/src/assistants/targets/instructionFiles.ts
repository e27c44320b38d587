import type { CompiledPolicy } from '../../policy';
import { instructions } from '../instructions';
import type { RepositoryQuestion } from '../types';
import type { AssistantTarget } from './target';

const shared = {
  scope: 'repository',
  force: 'advisory',
  ignoredBy: ['whatever the model makes of it'],
} as const satisfies Partial<AssistantTarget>;

/** Texts that assistants read before they work. They ask; nothing makes an assistant follow. */
export const instructionFiles: readonly AssistantTarget[] = [
  {
    ...shared,
    id: 'agents-md',
    title: 'AGENTS.md, for every assistant that reads it',
    place: { kind: 'file', path: 'AGENTS.md' },
    form: 'markdownBlock',
    references: ['https://agents.md/'],
    render: renderAll,
  },
  {
    ...shared,
    id: 'copilot-instructions',
    title: 'GitHub Copilot, instructions of the repository',
    place: { kind: 'file', path: '.github/copilot-instructions.md' },
    form: 'markdownBlock',
    ignoredBy: [...shared.ignoredBy, 'completions while typing'],
    references: [
      'https://docs.github.com/en/copilot/how-tos/configure-custom-instructions/add-repository-instructions',
    ],
    render: renderAll,
  },
  {
    ...shared,
    id: 'cursor-rules',
    title: 'Cursor, rules of the project',
    place: { kind: 'file', path: '.cursor/rules/ai-policy.mdc' },
    form: 'whole',
    ignoredBy: [...shared.ignoredBy, 'completions while typing'],
    references: ['https://cursor.com/docs/context/rules'],
    render: (compiled, questions) =>
      [
        '---',
        'description: What may be done with AI in this repository',
        'globs:',
        'alwaysApply: true',
        '---',
        '',
        renderAll(compiled, questions),
      ].join('\n'),
  },
];

function renderAll(
  compiled: CompiledPolicy,
  questions: readonly RepositoryQuestion[],
): string {
  return questions.map(each => instructions(compiled, each)).join('\n');
}
