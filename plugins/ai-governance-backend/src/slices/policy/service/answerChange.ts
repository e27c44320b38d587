import type { FactProvider } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  changeSubject,
  type ChangeSubject,
  type Decision,
  evaluate,
  type Facts,
  pathsOfAreas,
  peopleOf,
  type PersonFact,
  type Trust,
} from '@ai-enablement/governance-core';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Ambient } from '../../../shared/clock';
import { CodedError } from '../../../shared/codedError';
import type { StoredApproval } from '../model';
import type { ApprovalViews, DecisionViews, SnapshotViews } from '../views';
import { approvalFacts, approversOf } from './approvalFacts';
import { exceptionFacts } from './exceptionFacts';
import { gatherFacts, joinFacts } from './gatherFacts';
import type { PolicyBook } from './policyBook';
import {
  catalogFacts,
  identityFacts,
  scanFacts,
  submittedFacts,
} from './knownFacts';
import { resolvePeople, withAuthor } from './resolvePeople';
import { findScans } from './scans';
import type { Snapshot } from './snapshot';
import type { SnapshotReader } from './snapshotReader';
import { type Change, normaliseChange } from './submission';

/** What answering works with. */
export interface AnswerDeps {
  readonly policies: PolicyBook;
  readonly views: DecisionViews;
  readonly people: Pick<SnapshotViews, 'peopleByIdentity'>;
  readonly approvalViews: Pick<ApprovalViews, 'approvalsOf' | 'peopleById'>;
  readonly snapshots: SnapshotReader;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  readonly factTimeoutMs: number;
  /** Providers of modules, asked for every decision. */
  readonly providers: readonly FactProvider[];
}

/** A question about a change, with whose it is. */
export interface ChangeQuestion {
  readonly change: Change;
  readonly trust: Trust;
  /** Instant of the change when earlier than now, UTC, ISO 8601; the policy answers as of then. */
  readonly occurredAt?: string;
  /** What others reported on the same head commit. */
  readonly reported?: Pick<Facts, 'data'>;
  /** Who stands behind commits that name nobody. */
  readonly author?: PersonFact;
  readonly signal?: AbortSignal;
}

/** An answer with everything it rests on. */
export interface ChangeAnswer {
  readonly subject: ChangeSubject;
  readonly facts: Facts;
  readonly decision: Decision;
  readonly occurredAt: string;
  /** What people had said in the portal when it was answered. */
  readonly approvals: readonly StoredApproval[];
}

/** Gathers the facts about a change and answers; stores nothing. */
export async function answerChange(
  deps: AnswerDeps,
  question: ChangeQuestion,
): Promise<ChangeAnswer> {
  const change = normaliseChange(question.change);
  const snapshot = await deps.snapshots.current();
  const stranger = findStranger(change, snapshot);
  // An entity of another repository makes it a trial, whoever asks.
  const trust = stranger ? 'asserted' : question.trust;
  const host = change.repository.split('/')[0] ?? '';
  const named = await resolvePeople(deps.people, {
    people: peopleOf(change),
    host,
    trust,
    snapshot,
  });
  const people = withAuthor(named, question.author);
  const subject = changeSubject(change, { trust, idOf: people.idOf });
  const reports = await findScans(deps.views, change);
  const inCatalog = catalogFacts(snapshot, change.repository, stranger);
  const known = await gatherFacts(
    [
      inCatalog,
      identityFacts(people),
      scanFacts(reports),
      submittedFacts(change, { people, trust }),
      question.reported ?? {},
    ],
    {
      subject,
      areasOf: async paths => {
        const { compiled } = await deps.policies.current(deps.ambient.now());
        return pathsOfAreas(compiled, inCatalog.entities ?? [], paths);
      },
      signal: question.signal,
    },
    {
      providers: deps.providers,
      timeoutMs: deps.factTimeoutMs,
      logger: deps.logger,
    },
  );
  // Who has gone gets no answer: what providers could not say meanwhile must not be held against the change.
  question.signal?.throwIfAborted();
  // The clock is read once; a change of the past is judged as of then, by the policy in force now.
  const clock = deps.ambient.now();
  const now = question.occurredAt ?? clock;
  const { compiled } = await deps.policies.current(clock);
  const excepted = joinFacts(known, exceptionFacts(snapshot, change, now));
  // Read after the clock: what is missed here is said later than `now`, and decided on anew by whoever says it.
  const approvals = await deps.approvalViews.approvalsOf([change]);
  const said = approvalFacts(approvals, {
    known: excepted,
    people: await deps.approvalViews.peopleById(approversOf(approvals)),
    snapshot,
  });
  const facts = joinFacts(excepted, said);
  const decision = evaluate(compiled, { subject, facts, now });
  return { subject, facts, decision, occurredAt: now, approvals };
}

function findStranger(change: Change, snapshot: Snapshot) {
  if (change.entityRef === undefined) return undefined;
  const entity = snapshot.entities.get(change.entityRef);
  if (!entity) {
    throw new CodedError(
      'policy.entityNotFound',
      `there is no entity \`${change.entityRef}\`; leave \`entityRef\` out to ask about the repository`,
    );
  }
  const isOfRepository = entity.fact.repository === change.repository;
  return isOfRepository ? undefined : entity.fact;
}
