import type {
  ComparedInstall,
  InstallProblem,
} from '../playbooks/compareInstall';
import type { Terminal } from './terminal';
import { startPage } from './text/page';
import { deprecationWords } from './text/playbooks';
import { table } from './text/table';

/** The envelope `ai-governance/playbook-outdated@1`. */
export const outdatedDocument = (compared: readonly ComparedInstall[]) => ({
  schema: 'ai-governance/playbook-outdated@1',
  isUpToDate: compared.every(({ problems }) => problems.length === 0),
  playbooks: compared.map(({ locked, current, problems, changedFiles }) => ({
    name: locked.name,
    installedVersion: locked.version,
    ...(current && { currentVersion: current.version }),
    ...(current?.deprecation && { deprecation: current.deprecation }),
    problems,
    changedFiles,
  })),
});

const PROBLEMS: Readonly<Record<InstallProblem, string>> = {
  outdated: 'outdated',
  gone: 'not in the portal any more',
  deprecated: 'deprecated',
  changedByHand: 'changed by hand',
};

/** The same for people, with what to do about it. */
export function renderOutdated(
  compared: readonly ComparedInstall[],
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  if (compared.length === 0) {
    page.paragraph(
      'No playbook is installed here; `ai-governance playbook list` shows what there is.',
    );
    return page.toString();
  }
  const rows = compared.map(({ locked, current, problems }) => [
    locked.name,
    locked.version,
    current?.version ?? '-',
    problems.map(problem => PROBLEMS[problem]).join(', ') || 'up to date',
  ]);
  for (const line of table(
    ['playbook', 'installed', 'portal', 'state'],
    rows,
    terminal,
  ))
    page.raw(line);
  const remarks = compared.flatMap(remarksOn);
  if (remarks.length > 0) page.blank();
  for (const remark of remarks) page.paragraph(remark);
  return page.toString();
}

function remarksOn({
  locked: { name },
  current,
  problems,
  changedFiles,
}: ComparedInstall): readonly string[] {
  const { deprecation } = current ?? {};
  return [
    ...changedFiles.map(path => `\`${path}\` is not what was installed.`),
    ...(deprecation ? [`\`${name}\`: ${deprecationWords(deprecation)}`] : []),
    ...(problems.includes('outdated')
      ? [
          `\`ai-governance playbook install ${name}\` brings the current version.`,
        ]
      : []),
    ...(problems.includes('gone')
      ? [`\`ai-governance playbook remove ${name}\` takes it out.`]
      : []),
  ];
}
