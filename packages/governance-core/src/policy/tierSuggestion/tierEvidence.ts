import type { TierId } from '../types';

/** How much a piece of evidence says: what this very place once had or holds, what others like it are, or little. */
export type EvidenceStrength = 'strong' | 'medium' | 'weak';

/** Classified others that an entity is compared with: the tier of each. */
export type Neighbours = readonly TierId[];

/** What is known of an entity that nobody has classified; absent means that nobody knows. */
export interface TierEvidence {
  /** Strictest tier that its place ever had. */
  readonly once?: TierId;
  /** Tiers of other entities in its repository. */
  readonly repository: Neighbours;
  /** Tiers of other entities in its System, or of the parts of a System or Domain. */
  readonly system: Neighbours;
  /** Tiers of other entities of its owner. */
  readonly owner: Neighbours;
  /** Ids of the classes of data found in changes, whoever looked; absent when nobody looked. */
  readonly dataClasses?: readonly string[];
  /** Ids of the areas that changes touched; absent when no change is known. */
  readonly areas?: readonly string[];
}

/** One line of evidence with the tier that it speaks for. */
export interface EvidenceLine {
  readonly kind: 'once' | 'repository' | 'system' | 'owner' | 'data' | 'area';
  readonly strength: EvidenceStrength;
  readonly tier: TierId;
  /** How many others agree with this tier or a stricter one, of how many; for neighbours. */
  readonly count?: number;
  readonly of?: number;
  /** Id of the class of data or of the area. */
  readonly id?: string;
}

/** What nobody knows of an entity, so that it could not be weighed. */
export type MissingEvidence = 'neighbours' | 'changes' | 'dataReport';

/** A tier that evidence speaks for. It is never applied by itself. */
export interface TierSuggestion {
  /** Absent when nothing speaks for any. */
  readonly tier?: TierId;
  /** Of the evidence that decided. */
  readonly strength?: EvidenceStrength;
  /** Strongest first. */
  readonly evidence: readonly EvidenceLine[];
  readonly missing: readonly MissingEvidence[];
}
