import {
  type CompiledPolicy,
  type EntityStatus,
  entityStatus,
} from '@ai-enablement/governance-core';
import type { KnownEntity } from './snapshot';
import { entityQuestion } from './entityQuestion';

/** The status of an entity without what only its own page shows. */
export type ShortStatus = Omit<EntityStatus, 'assistants'>;

/**
 * Statuses by entity, computed once for as long as nothing changes that they depend on: the policy, what is known of the
 * entity, which waivers are active, be they of the document or approved in the portal, and what makes review stricter.
 */
export class StatusBook {
  private readonly statuses = new Map<
    string,
    { readonly key: string; readonly status: ShortStatus }
  >();
  private readonly boundaries: readonly number[];

  constructor(private readonly compiled: CompiledPolicy) {
    this.boundaries = compiled.policy.waivers.flatMap(
      ({ activeFrom, expiresAt }) =>
        [activeFrom, expiresAt].flatMap(instant =>
          instant === undefined ? [] : [Date.parse(instant)],
        ),
    );
  }

  /** Number of instants passed at which a waiver of the document began or ended: its statuses of one epoch are equal. */
  epochAt(now: string): number {
    const instant = Date.parse(now);
    return this.boundaries.filter(boundary => boundary <= instant).length;
  }

  /** The entity's status at the given instant (UTC, ISO 8601). */
  statusOf(known: KnownEntity, now: string): ShortStatus {
    const { fact, factDigest } = known;
    const question = entityQuestion(known, now);
    const { waivers, strengthenings = [] } = question;
    const granted = [...waivers, ...strengthenings]
      .map(({ id }) => id)
      .join(' ');
    const key = `${this.epochAt(now)} ${factDigest} ${granted}`;
    const kept = this.statuses.get(fact.ref);
    if (kept?.key === key) return kept.status;
    const { assistants: _, ...status } = entityStatus(this.compiled, question);
    this.statuses.set(fact.ref, { key, status });
    return status;
  }
}
