import {
  teamVerdictInTurn,
  verdictWindows,
} from '@ai-enablement/governance-core';
import { inTurn } from '../../../shared/inTurn';
import type { Transaction } from '../../../database/unitOfWork';
import type { DirtyMark, JudgedDrift } from '../model';
import type { InsightsDeps } from './deps';
import { judgeDrift, WATCHED } from './judgeDrift';
import { observeTeam } from './observeTeam';
import { rememberRaised } from './raisedDrift';
import type { Identities } from './readDirectory';

const MONTH_LENGTH = 7;
const AT_ONCE = 50;
/** Later than any mark. */
const ALWAYS = '9999';
const VERDICT = 'verdict:';

/** What a team is marked with whose cells were swapped, so that it is judged even when whoever swapped them does not come to it. */
export const verdictOf = (team: string) => ({
  subject: `${VERDICT}${team}`,
  month: 'newest',
});

const monthOf = (at: number): string =>
  new Date(at).toISOString().slice(0, MONTH_LENGTH);

/** Judges every team whose cells changed. */
export async function judgeTeams(
  deps: InsightsDeps,
  identities: Identities,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const marks = await deps.work.dirty(AT_ONCE, ALWAYS, 'verdicts');
    if (marks.length === 0) return;
    for (const mark of marks) {
      if (signal.aborted) return;
      await judgeTeam(deps, identities, mark);
    }
  }
}

/**
 * Judges a team: whether the tools deliver, and whether something drifts. A signal that was not seen before is recorded in the ledger, in
 * the transaction that keeps the judgement.
 */
async function judgeTeam(
  deps: InsightsDeps,
  identities: Identities,
  mark: DirtyMark,
): Promise<void> {
  const team = mark.subject.slice(VERDICT.length);
  const now = deps.ambient.now();
  const at = Date.parse(now);
  const { driftLimit } = await deps.work.state();
  const { before, after } = verdictWindows(at);
  const observations = await observeTeam(deps, identities, {
    team,
    months: { from: monthOf(before.from), to: monthOf(after.to - 1) },
  });
  const verdict = await inTurn(
    teamVerdictInTurn(observations, {
      now: at,
      seed: `verdict ${team}`,
      minimumPeople: deps.config.minimumPeople,
    }),
  );
  const weeks = await deps.cellViews.tallies(team);
  const charts = WATCHED.map(watched =>
    judgeDrift(weeks, watched, { now: at, limit: driftLimit }),
  );
  await deps.unitOfWork.run(async transaction => {
    // INVARIANT: settling comes first. It makes another replica wait, so that a signal is news to one of them only.
    if (!(await deps.dirty.settle(transaction, [mark]))) return;
    const last = await deps.judgements.driftOf(transaction, team);
    const { drift, news } = rememberRaised(charts, last, now);
    await deps.judgements.judge(transaction, {
      team,
      computedAt: now,
      verdict,
      drift,
      signals: drift
        .filter(({ signalPeriod }) => signalPeriod !== undefined)
        .map(({ kpi }) => kpi),
    });
    for (const chart of news) await record(deps, transaction, { team, chart });
  });
}

const record = (
  { audit }: Pick<InsightsDeps, 'audit'>,
  transaction: Transaction,
  { team, chart }: { readonly team: string; readonly chart: JudgedDrift },
) =>
  audit.stage(transaction, {
    type: 'insights.driftRaised',
    actor: 'plugin:ai-governance',
    subjectIds: [team],
    payload: {
      team,
      kpi: chart.kpi,
      kind: chart.state,
      period: chart.raised?.period ?? null,
      since: chart.raised?.since ?? null,
    },
  });
