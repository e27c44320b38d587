import type { CompiledPolicy } from '../../policy';
import { listedAssistant } from '../listedAssistant';
import { eitherCase } from '../patterns/eitherCase';
import { closedPaths, shieldedData } from '../shieldedPaths';
import type { RepositoryQuestion, ShieldedPaths } from '../types';
import type { AssistantTarget } from './target';

interface IgnoreFile extends Pick<
  AssistantTarget,
  'id' | 'title' | 'ignoredBy' | 'references'
> {
  readonly path: string;
  /** Ids under which policies may list the assistant. */
  readonly assistants: readonly [string, ...string[]];
}

const FILES: readonly IgnoreFile[] = [
  {
    id: 'cursor-ignore',
    title: 'Cursor',
    path: '.cursorignore',
    assistants: ['cursor'],
    ignoredBy: ['the terminal of its agent', 'MCP servers'],
    references: ['https://cursor.com/docs/context/ignore-files'],
  },
  {
    id: 'gemini-exclude',
    title: 'Gemini Code Assist',
    path: '.aiexclude',
    assistants: ['gemini-code-assist', 'gemini'],
    ignoredBy: ['Gemini CLI'],
    references: [
      'https://developers.google.com/gemini-code-assist/docs/create-aiexclude-file',
    ],
  },
  {
    id: 'windsurf-ignore',
    title: 'Windsurf',
    path: '.codeiumignore',
    assistants: ['windsurf'],
    ignoredBy: ['the terminal of its agent', 'MCP servers'],
    references: ['https://docs.windsurf.com/context-awareness/windsurf-ignore'],
  },
  {
    id: 'jetbrains-ignore',
    title: 'JetBrains AI Assistant and Junie',
    path: '.aiignore',
    assistants: ['jetbrains-ai', 'junie'],
    ignoredBy: [
      'installations in which the setting is off',
      'Junie, when its user agrees to read a file',
    ],
    references: [
      'https://www.jetbrains.com/help/ai-assistant/disable-ai-assistant.html',
    ],
  },
  {
    id: 'aider-ignore',
    title: 'Aider',
    path: '.aiderignore',
    assistants: ['aider'],
    ignoredBy: ['commands that are run in the chat'],
    references: ['https://aider.chat/docs/config/options.html'],
  },
];

/** Files in the syntax of gitignore that name what an assistant must not read. All of them are advisory. */
export const ignoreFiles: readonly AssistantTarget[] = FILES.map(
  ({ path, assistants, ...file }) => ({
    ...file,
    place: { kind: 'file', path },
    form: 'ignoreBlock',
    scope: 'repository',
    force: 'advisory',
    render: (compiled, questions) =>
      renderPaths(compiled, questions, listedAssistant(compiled, assistants)),
  }),
);

const renderPaths = (
  compiled: CompiledPolicy,
  questions: readonly RepositoryQuestion[],
  assistant: string,
): string =>
  [
    ...shieldedData(compiled),
    ...questions.flatMap(each => closedPaths(compiled, each, assistant)),
  ]
    .map(renderGroup)
    .join('');

const renderGroup = ({
  patterns,
  ignoreCase,
  because,
}: ShieldedPaths): string =>
  [
    `# ${because}`,
    ...patterns.map(each => (ignoreCase ? eitherCase(each) : each)),
  ]
    .map(line => `${line}\n`)
    .join('');
