import type { HistoryChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { SignalReport } from '../push/handInSignals';
import type { PushTally } from '../push/pushTally';
import { counted } from '../ledger/progress';
import { renderJson } from './json';
import type { Terminal } from './terminal';
import { startPage } from './text/page';

/** What was handed in, or would be. */
export interface PushReport {
  readonly repository: string;
  readonly head: string;
  readonly since: string;
  readonly isDryRun: boolean;
  readonly tally: PushTally;
  /** What scorecards are told; absent without defects. */
  readonly signals?: SignalReport;
  /** The newest change exactly as it is sent. */
  readonly example?: HistoryChange;
}

/** The document of `scan --push --format json`; documented in `docs/reference/cli.md`. Keys keep their meaning. */
export function pushDocument(report: PushReport) {
  const { repository, head, since, isDryRun, tally, example } = report;
  return {
    repository,
    head,
    since,
    isDryRun,
    ...tally,
    trust: tally.trust ?? null,
    signals: report.signals ?? null,
    example: isDryRun ? (example ?? null) : null,
  };
}

/** A push for people: what was read, what the portal made of it, and where to look. */
export function renderPush(
  report: PushReport & { readonly portalUrl?: string },
  terminal: Terminal,
): string {
  const { repository, since, isDryRun, tally, example, portalUrl } = report;
  const { changes, tooLarge, attribution } = tally;
  const page = startPage(terminal);
  page.fields(
    [
      ['repository', repository],
      ['since', since],
      ['changes', counted(changes)],
    ],
    '',
  );
  page.blank();
  if (changes === 0) {
    page.paragraph(
      'There are no changes to hand in; `--since` reaches further back.',
    );
    return page.toString();
  }
  page.paragraph(
    `At least ${counted(attribution.ai + attribution.mixed)} with AI, ${counted(attribution.human)} declared or measured to be without, ${counted(attribution.unknown)} unknown.`,
  );
  if (tooLarge > 0)
    page.paragraph(
      `${counted(tooLarge)} were left out: the portal takes at most 10,000 files and 1,000 commits of one change.`,
    );
  if (report.signals) page.paragraph(signalWords(report.signals));
  if (isDryRun) {
    page.paragraph('Nothing was sent. The newest change would go as:');
    renderJson(example)
      .trimEnd()
      .split('\n')
      .forEach(line => page.raw(`  ${line}`));
    return page.toString();
  }
  const { added, replaced, unchanged, decided, wouldBe, trust } = tally;
  page.paragraph(
    `Taken in: ${counted(added)} new, ${counted(replaced)} in the place of an older scan. Left as they are: ${counted(unchanged)} known, ${counted(decided)} that the portal decided on itself.`,
  );
  if (added + replaced > 0)
    page.paragraph(
      `With every rule of the policy in force enforced, ${counted(wouldBe.deny)} of them would be denied, ${counted(wouldBe.hold)} held and ${counted(wouldBe.pass)} pass. What nobody recorded, such as reviews, counts as missing.`,
    );
  if (trust === 'asserted')
    page.paragraph(
      'They stand on your word. For history that raises alerts, use the token of a machine that `aiGovernance.attestors` names.',
    );
  if (portalUrl)
    page.paragraph(`Where AI is used: ${portalUrl}/ai-governance/overview/use`);
  return page.toString();
}

function signalWords({
  fixes,
  tooLarge,
  defects: { revert, hotfix, szz },
  cancelled,
  signals,
  stored,
  repeated = 0,
  refused = 0,
  notTaken,
}: SignalReport): string {
  if (signals === 0 && notTaken !== undefined)
    return `Scorecards are told nothing: ${notTaken}.`;
  const found = `Defects: ${counted(revert)} by reverts, ${counted(szz)} by the lines of ${counted(fixes)} fixes, ${counted(hotfix)} of them mended in a hurry.`;
  const beside = [
    ...(cancelled > 0
      ? [`${counted(cancelled)} reverts were taken back.`]
      : []),
    ...(tooLarge > 0
      ? [`${counted(tooLarge)} fixes touch too much to be traced.`]
      : []),
  ];
  const fate =
    stored === undefined
      ? `${counted(signals)} signals for scorecards.`
      : `${counted(signals)} signals for scorecards: ${counted(stored)} taken in, ${counted(repeated)} known already, ${counted(refused)} refused.`;
  return [
    found,
    ...beside,
    fate,
    ...(notTaken === undefined
      ? []
      : [`They were not handed in: ${notTaken}.`]),
  ].join(' ');
}
