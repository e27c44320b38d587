import type {
  Simulation,
  SimulatedChange,
  SimulatedGroup,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { counted } from '../ledger/progress';
import type { Terminal } from './terminal';
import { type Page, startPage } from './text/page';

/** A replay as far as it is known. */
export interface SimulationReport {
  readonly file: string;
  readonly simulation: Simulation;
  /** The first that would fare otherwise; empty until it is done. */
  readonly changes: readonly SimulatedChange[];
  /** Address of its page. */
  readonly page: string;
}

/** The envelope `ai-governance/policy-simulation@1`; documented in `docs/reference/cli.md`. */
export const simulationDocument = ({
  file,
  simulation,
  changes,
  page,
}: SimulationReport) => ({
  schema: 'ai-governance/policy-simulation@1',
  file,
  page,
  simulation,
  changes,
});

const KINDS = {
  newlyHeld: 'would be held',
  newlyPassed: 'would pass',
  heldOtherwise: 'held otherwise',
  cannotTell: 'cannot tell',
} as const;
const ORIGINS = { decided: 'decided', history: 'from history' } as const;
const MOST_GROUPS = 10;
const SHORT_SHA = 12;

/** A replay for people: what would change, where, and the first changes with their reasons. */
export function renderSimulation(
  report: SimulationReport,
  terminal: Terminal,
): string {
  const { simulation, changes, page: address } = report;
  const page = startPage(terminal);
  if (simulation.state !== 'done') {
    page.paragraph(
      `The replay \`${simulation.simulationId}\` was started; it goes on in the portal. \`--wait\` waits for what comes out.`,
    );
    page.paragraph(address);
    return page.toString();
  }
  const { before, differences, notComparable, byTeam, byTier, byRule } =
    simulation;
  page.paragraph(
    `Would hold ${counted(differences.newlyHeld)} of ${counted(before.passed)} changes that passed; would pass ${counted(differences.newlyPassed)} of ${counted(before.held)} that were held; cannot tell for ${counted(differences.cannotTell)}.`,
  );
  if (differences.heldOtherwise > 0)
    page.paragraph(
      `${counted(differences.heldOtherwise)} would be denied rather than held, or the other way round.`,
    );
  if (notComparable > 0)
    page.paragraph(`${counted(notComparable)} cannot be compared.`);
  page.blank();
  page.fields(
    simulation.byOrigin.map(({ origin, changes: number, results }) => [
      ORIGINS[origin],
      `${counted(number)}: ${counted(results.passed)} passed, ${counted(results.held)} held, ${counted(results.cannotTell)} cannot tell`,
    ]),
    '  ',
  );
  group(page, 'By team', byTeam);
  group(page, 'By tier', byTier);
  group(page, 'By rule', byRule);
  list(page, changes);
  page.blank();
  page.paragraph(`All of them: ${address}`);
  return page.toString();
}

function group(
  page: Page,
  title: string,
  groups: readonly SimulatedGroup[],
): void {
  if (groups.length === 0) return;
  page.heading(title);
  page.fields(
    groups.slice(0, MOST_GROUPS).map(({ key, differences }) => [
      key,
      Object.entries(KINDS)
        .map(
          ([kind, words]) =>
            [differences[kind as keyof typeof KINDS], words] as const,
        )
        .filter(([number]) => number > 0)
        .map(([number, words]) => `${counted(number)} ${words}`)
        .join(', '),
    ]),
    '  ',
  );
  const more = groups.length - MOST_GROUPS;
  if (more > 0) page.aside([`${counted(more)} more`]);
}

function list(page: Page, changes: readonly SimulatedChange[]): void {
  if (changes.length === 0) return;
  page.heading('The newest changes that would fare otherwise');
  for (const { kind, repository, pullRequest, headSha, reason } of changes) {
    const name =
      pullRequest === undefined
        ? `${repository}@${headSha.slice(0, SHORT_SHA)}`
        : `${repository}#${pullRequest}`;
    page.item(`${name}: ${KINDS[kind]}`, {
      mark: kind === 'newlyPassed' ? '+' : '-',
      tone: kind === 'newlyPassed' ? 'good' : 'bad',
    });
    page.aside([reason]);
  }
}
