import {
  type CompiledPolicy,
  type EntityQuestion,
  entityStatus,
  type EntityStatus,
  evaluate,
  explain,
  isOpen,
  NO_FACTS,
  type Obligation,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { StoredDecision } from '../model';
import type { DecisionViews } from '../views';
import {
  type AttributionSummary,
  summariseAttribution,
  windowStart,
} from './attribution';
import type { Compliance, EntityPage, StatusLine } from './entityPage';
import { highWaterView } from './proposedTier';
import { toRuleView } from './ruleView';
import type { KnownEntity, Snapshot } from './snapshot';
import type { ShortStatus } from './statusBook';
import { entityQuestion } from './entityQuestion';

/** The entity of the snapshot. Fails with `policy.entityNotFound`. */
export function requireKnownEntity(
  snapshot: Snapshot,
  entityRef: string,
): KnownEntity {
  const entity = snapshot.entities.get(entityRef);
  if (entity) return entity;
  throw new CodedError(
    'policy.entityNotFound',
    `there is no entity \`${entityRef}\`; one that was just added is known within a minute`,
  );
}

/** Puts a status into a line of a list. */
export const toStatusLine = (
  { fact, problems }: KnownEntity,
  status: ShortStatus,
): StatusLine => ({
  entityRef: fact.ref,
  tier: status.tierId,
  tierTitle: status.tierTitle,
  isClassified: status.tier.isClassified,
  isCritical: status.isCritical,
  stage: status.stage,
  status: status.status,
  because: status.because,
  ...(status.nextStep ? { nextStep: status.nextStep } : {}),
  ...(fact.repository ? { repository: fact.repository } : {}),
  ...(status.problems.length + problems.length > 0
    ? { problems: [...status.problems, ...problems] }
    : {}),
});

/** What may be done with AI on an entity, and what was last observed of its obligations. */
export function answerEntity(
  compiled: CompiledPolicy,
  {
    entity,
    latest,
    now,
  }: {
    readonly entity: KnownEntity;
    /** The latest decision that rests on more than the caller's word. */
    readonly latest?: StoredDecision;
    readonly now: string;
  },
): EntityPage {
  const { fact } = entity;
  const question = entityQuestion(entity, now);
  const status = entityStatus(compiled, question);
  const highWater = highWaterView(compiled.policy, entity);
  const sentences = explain(compiled, question, status);
  const obligations =
    latest?.decision.obligations ??
    expectedObligations(compiled, question, status);
  const named = [
    ...sentences.flatMap(({ rules }) => rules),
    ...obligations.map(({ rule }) => rule),
    ...status.assistants.flatMap(({ reasons }) =>
      reasons.map(({ rule }) => rule),
    ),
  ];
  return {
    entityRef: fact.ref,
    ...(fact.repository ? { repository: fact.repository } : {}),
    status: toStatusLine(entity, status),
    compliance: complianceOf(latest?.decision.obligations),
    tier: status.tier,
    tierTitle: status.tierTitle,
    ...(highWater ? { highWater } : {}),
    policy: { title: compiled.policy.title, digest: compiled.digest },
    sentences,
    assistants: status.assistants.map(
      ({ id, title, isExternal, isAllowed, surfaces, because }) => ({
        id,
        title,
        isExternal,
        isAllowed,
        surfaces,
        because,
      }),
    ),
    obligations,
    ...(latest
      ? { observedAt: latest.occurredAt, observedIn: latest.decisionId }
      : {}),
    rules: compiled.rules
      .filter(({ id }) => named.includes(id))
      .map(rule => toRuleView(rule, compiled.policy)),
  };
}

/** Obligations of a change as it may be made here, of which nothing is known yet. */
function expectedObligations(
  compiled: CompiledPolicy,
  { entity, waivers, strengthenings, now }: EntityQuestion,
  { assistants }: EntityStatus,
): readonly Obligation[] {
  const assistant = assistants.find(({ isAllowed }) => isAllowed)?.id ?? 'none';
  const { obligations } = evaluate(compiled, {
    subject: { kind: 'use', entityRef: entity.ref, assistant },
    facts: { ...NO_FACTS, entities: [entity], waivers, strengthenings },
    now,
  });
  return obligations;
}

/** State of what blocks among the observed obligations; rules that are only observed have no say. Nothing observed: not reported. */
export function complianceOf(
  observed: readonly Pick<Obligation, 'status' | 'mode'>[] | undefined,
): Compliance {
  if (!observed) return 'notReported';
  const obligations = observed.filter(({ mode }) => mode === 'enforce');
  if (obligations.length === 0) return 'notApplicable';
  if (obligations.some(({ status }) => status === 'unfulfilled')) {
    return 'notMet';
  }
  if (obligations.some(isOpen)) return 'notReported';
  return obligations.some(({ status }) => status === 'waived')
    ? 'waived'
    : 'met';
}

/** Attribution of the entity's changes; the newest 5,000 decisions are counted. */
export async function readAttribution(
  views: DecisionViews,
  entityRef: string,
  now: string,
): Promise<AttributionSummary> {
  const decisions = await views.attributed(entityRef, {
    since: windowStart(now),
    limit: 5_000,
  });
  return summariseAttribution(decisions, now);
}
