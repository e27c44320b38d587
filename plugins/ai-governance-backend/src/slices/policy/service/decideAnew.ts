import {
  type ChangeMarks,
  type CompiledPolicy,
  evaluate,
  type Facts,
  type Subject,
} from '@ai-enablement/governance-core';
import type { NewDecision, StoredApproval } from '../model';
import { approvalFacts } from './approvalFacts';
import { digestDecision } from './decisionDigest';
import { exceptionFacts, isOfPortal } from './exceptionFacts';
import { catalogFacts } from './knownFacts';
import { asOfToday, type PeopleById } from './portalPeople';
import { PORTAL_CALLER, PORTAL_SOURCE } from './portalSource';
import type { Snapshot } from './snapshot';

/** What is decided on anew: a decision with what it was made from. */
export interface Decided {
  readonly before: Pick<
    NewDecision,
    'requestDigest' | 'repository' | 'baseSha' | 'headSha' | 'pullRequest'
  >;
  readonly subject: Subject;
  readonly facts: Facts;
  /** A release recognises the change by the same marks. */
  readonly marks?: ChangeMarks;
}

/** What the portal knows when it decides anew. */
export interface AnewContext {
  readonly compiled: CompiledPolicy;
  readonly snapshot: Snapshot;
  readonly people: PeopleById;
  readonly approvals: readonly StoredApproval[];
  readonly now: string;
  readonly decisionId: string;
}

/**
 * Decides again on the change that a decision was about: the same subject and the same reports, with what the portal itself knows as
 * of now. Providers are not asked again: a problem that one had stays one, on which the decision fails closed.
 */
export function decideAnew(
  base: Decided,
  context: AnewContext,
): Omit<NewDecision, 'ledgerEntryId'> {
  const { before, subject, marks } = base;
  const { compiled, now, decisionId } = context;
  const facts = factsOfToday(base, context);
  const decision = evaluate(compiled, { subject, facts, now });
  return {
    decisionId,
    caller: PORTAL_CALLER,
    requestDigest: before.requestDigest,
    repository: before.repository,
    baseSha: before.baseSha,
    headSha: before.headSha,
    pullRequest: before.pullRequest,
    occurredAt: now,
    recordedAt: now,
    digest: digestDecision(decision),
    subject,
    facts,
    decision,
    ...(marks ? { marks } : {}),
  };
}

function factsOfToday(
  { before: { repository, headSha }, facts }: Decided,
  { snapshot, people, approvals, now }: AnewContext,
): Facts {
  const known = facts.people.map(person => asOfToday(person, people, snapshot));
  const given = approvalFacts(approvals, {
    known: { people: known },
    people,
    snapshot,
  });
  const reported = (facts.approvals ?? []).filter(
    ({ source }) => source !== PORTAL_SOURCE,
  );
  const excepted = exceptionFacts(snapshot, { repository, headSha }, now);
  const { breakGlass: _ended, strengthenings: _over, ...rest } = facts;
  return {
    ...rest,
    entities: [
      ...facts.entities.filter(({ source }) => source !== 'catalog'),
      ...(catalogFacts(snapshot, repository).entities ?? []),
    ],
    people: [...known, ...given.people],
    approvals: [...reported, ...(given.approvals ?? [])],
    waivers: [
      ...facts.waivers.filter(waiver => !isOfPortal(waiver)),
      ...excepted.waivers,
    ],
    ...(excepted.breakGlass ? { breakGlass: excepted.breakGlass } : {}),
    ...(excepted.strengthenings
      ? { strengthenings: excepted.strengthenings }
      : {}),
  };
}

/** The clock, or just after what is there: the newest decision is the latest, whichever replica's clock is slow. */
export const laterThan = (instant: string, clock: string): string =>
  clock > instant ? clock : new Date(Date.parse(instant) + 1).toISOString();
