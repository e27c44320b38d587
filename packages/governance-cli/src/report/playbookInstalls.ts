import type { FileStep, InstallPlan } from '../playbooks/planInstall';
import type { Terminal, Tone } from './terminal';
import { startPage } from './text/page';
import { deprecationWords } from './text/playbooks';

/** What was installed, or would be. */
export interface InstallReport {
  readonly isDryRun: boolean;
  readonly plans: readonly InstallPlan[];
}

/** The envelope `ai-governance/playbook-install@1`; documented in `docs/reference/cli.md`. */
export const installDocument = ({ isDryRun, plans }: InstallReport) => ({
  schema: 'ai-governance/playbook-install@1',
  isDryRun,
  playbooks: plans.map(({ locked, steps, downloaded }) => ({
    name: locked.name,
    version: locked.version,
    digest: locked.digest,
    targets: locked.targets,
    files: steps.map(({ path, action, isChangedByHand }) => ({
      path,
      action,
      isChangedByHand,
    })),
    ...(downloaded.summary.deprecation && {
      deprecation: downloaded.summary.deprecation,
    }),
  })),
});

/** The same for people. */
export function renderInstall(
  { isDryRun, plans }: InstallReport,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  for (const [at, { locked, steps, downloaded }] of plans.entries()) {
    if (at > 0) page.blank();
    const { name, version, targets } = locked;
    page.paragraph(
      `\`${name}\` ${version} for ${targets.join(', ')}`,
      `${terminal.paint('good', isDryRun ? 'would install' : 'installed')}  `,
    );
    for (const step of steps) {
      const [words, tone] = wordsOf(step, isDryRun);
      page.paragraph(`\`${step.path}\``, `  ${terminal.paint(tone, words)}  `);
    }
    const { deprecation } = downloaded.summary;
    if (deprecation)
      page.paragraph(
        deprecationWords(deprecation),
        `  ${terminal.paint('caution', 'notice')}  `,
      );
  }
  return page.toString();
}

function wordsOf(
  { action }: FileStep,
  isDryRun: boolean,
): readonly [words: string, tone: Tone] {
  if (action === 'keep') return ['as it is', 'quiet'];
  if (action === 'remove')
    return [isDryRun ? 'remove  ' : 'removed ', 'caution'];
  return [isDryRun ? 'write   ' : 'written ', 'good'];
}

/** What was taken out. */
export interface RemoveReport {
  readonly names: readonly string[];
  readonly paths: readonly string[];
}

/** The envelope `ai-governance/playbook-remove@1`. */
export const removeDocument = ({ names, paths }: RemoveReport) => ({
  schema: 'ai-governance/playbook-remove@1',
  names,
  removedFiles: paths,
});

/** The same for people. */
export function renderRemove(
  { names, paths }: RemoveReport,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  page.paragraph(
    names.map(name => `\`${name}\``).join(', '),
    `${terminal.paint('good', 'removed')}  `,
  );
  for (const path of paths)
    page.paragraph(
      `\`${path}\``,
      `  ${terminal.paint('caution', 'removed ')}  `,
    );
  return page.toString();
}
