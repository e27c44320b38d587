import {
  type EntityFact,
  type Policy,
  resolveTier,
} from '@ai-enablement/governance-core';
import type { KnownEntity } from './snapshot';
import { isCriticalAsSet } from './standIn';

/** What would hold of an entity after a confirmation. */
export interface ProposedTier {
  /** Absent when no valid tier is set; then nothing can be confirmed. */
  readonly tier?: string;
  readonly isCritical: boolean;
}

/** The high-water mark of an entity, while it holds more than is set. */
export interface HighWaterView {
  readonly tier?: string;
  readonly isCritical: boolean;
  readonly since: string;
  readonly proposed: ProposedTier;
}

/** What is set on an entity, whatever holds it. */
export function proposedTier(policy: Policy, fact: EntityFact): ProposedTier {
  const { isClassified, effective } = resolveTier(policy, {
    ...fact,
    tier: { ...fact.tier, highWater: undefined },
  });
  return {
    ...(isClassified ? { tier: effective } : {}),
    isCritical: isCriticalAsSet(fact),
  };
}

/** What holds an entity, and what it could come down to; `undefined` when nothing holds it. */
export function highWaterView(
  policy: Policy,
  { fact, held }: KnownEntity,
): HighWaterView | undefined {
  if (!held) return undefined;
  const { over: _, ...shown } = held;
  return { ...shown, proposed: proposedTier(policy, fact) };
}

/** Whether a lower tier, or that the entity is no longer critical, waits for an entitled person's confirmation. */
export const awaitsConfirmation = (
  policy: Policy,
  { fact, held }: KnownEntity,
): boolean =>
  held !== undefined && proposedTier(policy, fact).tier !== undefined;
