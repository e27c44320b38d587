import { canonicalJson } from '@ai-enablement/governance-core';
import { writeInstantCursor } from '../../../shared/instantCursor';
import type { HistoryChange, NewDecision } from '../model';
import { nextPosition, readPosition } from '../questionPosition';
import {
  ORIGINS,
  type QuestionPage,
  type SimulatedQuestion,
  type SimulationQuestions,
  type SimulationRange,
} from '../simulationQuestions';
import type { FakeDecisionStore } from './FakeDecisionStore';
import type { FakeHistoryRows } from './FakeHistoryRows';

/** One stored row: where it stands, and the question that it gives when it counts. */
interface Row {
  readonly occurredAt: string;
  readonly cursor: string;
  readonly question: () => SimulatedQuestion | undefined;
}

/** What simulations ask about, in memory; kept like the tables by their shared contract. */
export class FakeSimulationQuestions implements SimulationQuestions {
  constructor(
    private readonly decisions: Pick<FakeDecisionStore, 'all'>,
    private readonly history: Pick<FakeHistoryRows, 'all' | 'isDecided'>,
  ) {}

  async count(range: SimulationRange) {
    const origins = range.origin ? [range.origin] : ORIGINS;
    return origins
      .flatMap(origin => this.rows(origin, range))
      .filter(row => isWithin(row, range) && row.question()).length;
  }

  async page(
    range: SimulationRange,
    request: { readonly after?: string; readonly limit: number },
  ): Promise<QuestionPage> {
    const { origin, after } = readPosition(range, request.after);
    const begin = after && writeInstantCursor(after);
    const piece = this.rows(origin, range)
      .filter(row => row.occurredAt < range.to)
      .filter(({ cursor }) => begin === undefined || cursor < begin)
      .slice(0, request.limit);
    const last = piece.at(-1);
    const isMore =
      piece.length === request.limit && last && isWithin(last, range);
    return {
      questions: piece.flatMap(row =>
        isWithin(row, range) ? (row.question() ?? []) : [],
      ),
      next: nextPosition(range, origin, isMore ? last.cursor : undefined),
    };
  }

  /** Newest first. */
  private rows(
    origin: SimulatedQuestion['origin'],
    range: SimulationRange,
  ): readonly Row[] {
    const rows =
      origin === 'decided' ? this.decided(range) : this.undecided(range);
    return rows.toSorted((a, b) => (a.cursor < b.cursor ? 1 : -1));
  }

  private decided({ to, recordedUntil }: SimulationRange): readonly Row[] {
    const all = this.decisions.all();
    const counting = all.filter(
      ({ decision, occurredAt, recordedAt }) =>
        !decision.isPreview && occurredAt < to && recordedAt <= recordedUntil,
    );
    const newest = new Map<string, NewDecision>();
    for (const each of counting) {
      const known = newest.get(changeOf(each));
      if (!known || cursorOf(known) < cursorOf(each)) {
        newest.set(changeOf(each), each);
      }
    }
    return all.map(each => ({
      occurredAt: each.occurredAt,
      cursor: cursorOf(each),
      question: () =>
        newest.get(changeOf(each)) === each ? ofDecision(each) : undefined,
    }));
  }

  private undecided({ recordedUntil }: SimulationRange): readonly Row[] {
    return this.history.all().map(past => ({
      occurredAt: past.occurredAt,
      cursor: writeInstantCursor({ at: past.occurredAt, id: past.historyId }),
      question: () =>
        past.recordedAt <= recordedUntil &&
        !this.history.isDecided(past, recordedUntil)
          ? ofPast(past)
          : undefined,
    }));
  }
}

const isWithin = (
  { occurredAt }: Row,
  { from, to }: SimulationRange,
): boolean => from <= occurredAt && occurredAt < to;

const changeOf = ({ repository, baseSha, headSha }: NewDecision): string =>
  [repository, baseSha, headSha].join('\n');

const cursorOf = ({ occurredAt, decisionId }: NewDecision): string =>
  writeInstantCursor({ at: occurredAt, id: decisionId });

const shared = (row: NewDecision | HistoryChange) => ({
  caller: row.caller,
  repository: row.repository,
  headSha: row.headSha,
  pullRequest: row.pullRequest,
  occurredAt: row.occurredAt,
  engineVersion: row.decision.engineVersion,
  subject: canonicalJson(row.subject),
  facts: canonicalJson(row.facts),
  digest: JSON.stringify(row.digest),
});

const ofDecision = (row: NewDecision): SimulatedQuestion => ({
  ...shared(row),
  decisionId: row.decisionId,
  origin: 'decided',
  outcome: row.decision.outcome,
  decision:
    row.decision.outcome === 'pass' ? undefined : canonicalJson(row.decision),
});

const ofPast = (row: HistoryChange): SimulatedQuestion => ({
  ...shared(row),
  decisionId: row.historyId,
  origin: 'history',
  outcome: 'pass',
});
