import {
  strengtheningStatus,
  strengtheningWords,
  type StrengtheningStatus,
} from '@ai-enablement/governance-core';
import type { AuditFacade } from '../../audit/facade';
import { lifeOfStrengthening, type StoredStrengthening } from '../model';
import { type Evidenced, withEvidence } from './evidenced';
import type { Snapshot } from './snapshot';
import { strengtheningFactOf } from './strengtheningFacts';
import {
  type StrengtheningAsking,
  type StrengtheningPermits,
  strengtheningPermits,
} from './strengtheningPermits';
import { aboutStrengthening } from './strengtheningPlace';

/** A strengthening as one caller sees it. */
export type StrengtheningView = Evidenced<StoredStrengthening> & {
  readonly status: StrengtheningStatus;
  /** What it asks for, as decisions say it. */
  readonly demand: string;
  readonly permits: StrengtheningPermits;
  /** Entities that the caller must be able to read; not shown. */
  readonly about: readonly string[];
};

/** With what strengthenings are seen. */
export interface StrengtheningSight {
  readonly audit: AuditFacade;
  readonly asking: StrengtheningAsking;
  readonly snapshot: Pick<Snapshot, 'byRepository'>;
  readonly now: string;
}

/** Strengthenings with where they stand and what the caller may do; two queries at most, none for none. */
export async function seeStrengthenings(
  { audit, asking, snapshot, now }: StrengtheningSight,
  strengthenings: readonly StoredStrengthening[],
): Promise<readonly StrengtheningView[]> {
  if (strengthenings.length === 0) return [];
  const seen = await withEvidence(audit, strengthenings);
  return seen.map(strengthening => ({
    ...strengthening,
    status: strengtheningStatus(lifeOfStrengthening(strengthening), now),
    demand: strengtheningWords(strengtheningFactOf(strengthening)),
    permits: strengtheningPermits(strengthening, asking, now),
    about: aboutStrengthening(snapshot, strengthening.scope),
  }));
}
