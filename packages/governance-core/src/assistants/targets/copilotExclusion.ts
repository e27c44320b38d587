import type { CompiledPolicy } from '../../policy';
import { sortedUnique } from '../../shared/order';
import { toFnmatch } from '../patterns/toFnmatch';
import { closedPaths, shieldedData } from '../shieldedPaths';
import type { RepositoryQuestion, ShieldedPaths } from '../types';
import type { AssistantTarget } from './target';

const COPILOT = 'copilot';

const shared = {
  form: 'whole',
  force: 'enforced',
  ignoredBy: [
    'Copilot CLI',
    'the Copilot cloud agent',
    'agent mode in editors',
  ],
  references: [
    'https://docs.github.com/en/copilot/how-tos/content-exclusion/excluding-content-from-github-copilot',
  ],
} as const satisfies Partial<AssistantTarget>;

/** Content exclusion as the settings of a repository, an organisation or an enterprise take it. */
export const copilotExclusions: readonly AssistantTarget[] = [
  {
    ...shared,
    id: 'copilot-exclusion-repository',
    title: 'GitHub Copilot, content exclusion of the repository',
    place: {
      kind: 'settings',
      where: 'Settings › Copilot › Content exclusion of the repository',
    },
    scope: 'repository',
    render: (compiled, questions) =>
      listItems([
        ...shieldedData(compiled),
        ...questions.flatMap(each => closedPaths(compiled, each, COPILOT)),
      ]).join(''),
  },
  {
    ...shared,
    id: 'copilot-exclusion-organization',
    title: 'GitHub Copilot, content exclusion of the organisation',
    place: {
      kind: 'settings',
      where: 'Settings › Copilot › Content exclusion of the organisation',
    },
    scope: 'organization',
    render: renderMap,
  },
  {
    ...shared,
    id: 'copilot-exclusion-enterprise',
    title: 'GitHub Copilot, content exclusion of the enterprise',
    place: {
      kind: 'settings',
      where: 'AI controls › Copilot › Content exclusion of the enterprise',
    },
    scope: 'organization',
    render: renderMap,
  },
];

/** Every repository with what it closes, and under `"*"` what is shielded everywhere; repositories that close nothing are left out. */
function renderMap(
  compiled: CompiledPolicy,
  questions: readonly RepositoryQuestion[],
): string {
  const everywhere = [{ key: '"*"', groups: shieldedData(compiled) }];
  const each = questions.map(question => ({
    key: `${JSON.stringify(`https://${question.repository}.git`)}`,
    groups: closedPaths(compiled, question, COPILOT),
  }));
  return [...everywhere, ...each]
    .filter(({ groups }) => groups.length > 0)
    .map(({ key, groups }) =>
      [`${key}:\n`, ...listItems(groups).map(line => `  ${line}`)].join(''),
    )
    .join('');
}

const listItems = (groups: readonly ShieldedPaths[]): readonly string[] =>
  groups.flatMap(({ patterns, because }) => [
    `# ${because}\n`,
    ...sortedUnique(patterns.flatMap(toFnmatch)).map(
      path => `- ${JSON.stringify(path)}\n`,
    ),
  ]);
