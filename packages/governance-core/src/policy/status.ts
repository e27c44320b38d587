import { code, joinWords, plural, shortRef } from '../shared/sentence';
import {
  answerAssistants,
  type AssistantAnswer,
  type EntityQuestion,
} from './assistantAnswers';
import { areaPathProblems } from './areaPaths';
import type { CompiledPolicy } from './compile';
import type { ResolvedTier } from './decision';
import { resolveCritical, resolveTier, tierTitle } from './tiers';
import type { Stage, TierId } from './types';

export type { AssistantAnswer, EntityQuestion } from './assistantAnswers';

/** AI-policy status of an entity, strictest first. */
export const POLICY_STATUSES = [
  'unclassified',
  'prohibited',
  'notApproved',
  'allowedWithConditions',
  'allowed',
] as const;

/** What a developer may do with AI in an entity, in one word. */
export type PolicyStatus = (typeof POLICY_STATUSES)[number];

/** What the developer reads first. */
export interface EntityStatus {
  readonly status: PolicyStatus;
  /** Plain sentence. */
  readonly because: string;
  /** What would change it, where anything simple would. */
  readonly nextStep?: string;
  readonly tier: ResolvedTier;
  readonly tierId: TierId;
  readonly tierTitle: string;
  readonly isCritical: boolean;
  readonly criticalBecause?: string;
  readonly stage: Stage;
  /** What is wrong with the entity's annotations, as plain sentences. */
  readonly problems: readonly string[];
  readonly assistants: readonly AssistantAnswer[];
}

/**
 * The status of an entity without a change: what the policy demands of a hypothetical AI change by each approved assistant.
 * An entity without a valid tier is always `unclassified`.
 */
export function entityStatus(
  compiled: CompiledPolicy,
  question: EntityQuestion,
): EntityStatus {
  const { entity } = question;
  const { policy } = compiled;
  const tier = resolveTier(policy, entity);
  const critical = resolveCritical(entity);
  const assistants = answerAssistants(compiled, question);
  const isInvalid = tier.sources.some(({ isValid }) => !isValid);
  return {
    ...judge({ compiled, tier, assistants }),
    tier,
    tierId: tier.effective,
    tierTitle: tierTitle(policy, tier.effective),
    isCritical: critical.isCritical,
    ...(critical.because === undefined
      ? {}
      : { criticalBecause: critical.because }),
    stage: entity.stage,
    problems: [
      ...(isInvalid ? [tier.because] : []),
      ...critical.problems,
      ...areaPathProblems(policy, entity),
    ],
    assistants,
  };
}

type Judgement = Pick<EntityStatus, 'status' | 'because' | 'nextStep'>;

interface StatusInput {
  readonly compiled: CompiledPolicy;
  readonly tier: ResolvedTier;
  readonly assistants: readonly AssistantAnswer[];
}

function judge({ compiled, tier, assistants }: StatusInput): Judgement {
  if (!tier.isClassified) {
    const tiers = joinWords(
      compiled.policy.tiers.map(({ id }) => code(id)),
      'or',
    );
    const isMarkUnknown = tier.sources.some(
      ({ kind, isValid }) => kind === 'highWater' && !isValid,
    );
    return {
      status: 'unclassified',
      because: tier.because,
      nextStep: isMarkUnknown
        ? 'Ask somebody who may assign tiers to confirm the one that is set.'
        : `Set ${code('ai-governance/sensitivity-tier')} to ${tiers} in ${code('catalog-info.yaml')}, or ask to have a tier assigned.`,
    };
  }
  const allowed = assistants.filter(({ isAllowed }) => isAllowed);
  if (allowed.length === 0) return judgeDenied(compiled, assistants);
  const conditions = new Set(
    allowed.flatMap(({ obligations }) => obligations.map(({ rule }) => rule)),
  ).size;
  const isRestricted = assistants.some(
    ({ isAllowed, isUnrestricted }) => !isAllowed || !isUnrestricted,
  );
  if (conditions === 0 && !isRestricted)
    return {
      status: 'allowed',
      because: 'every approved assistant may be used, without conditions',
    };
  const names = joinWords(allowed.map(({ title }) => title));
  return {
    status: 'allowedWithConditions',
    because: `${names} may be used${conditions === 0 ? '' : ` under ${plural(conditions, 'condition')}`}`,
  };
}

function judgeDenied(
  { policy }: CompiledPolicy,
  assistants: readonly AssistantAnswer[],
): Judgement {
  const [first] = assistants;
  if (!first)
    return {
      status: 'notApproved',
      because: 'the policy approves no assistant',
      nextStep: `Ask ${shortRef(policy.owner)} to approve one.`,
    };
  const isForbidden = (assistant: AssistantAnswer): boolean =>
    assistant.reasons.some(({ code: reason }) => reason !== 'policy.noPermit');
  const isProhibited = assistants.every(isForbidden);
  // What stands between the entity and any use at all is told, not what forbids the assistant that happens to be first.
  const shown = isProhibited
    ? first
    : (assistants.find(assistant => !isForbidden(assistant)) ?? first);
  return {
    status: isProhibited ? 'prohibited' : 'notApproved',
    because: shown.because,
    ...(shown.fix ? { nextStep: shown.fix } : {}),
  };
}
