import type { Attribution } from '../../attribution';
import type { CompiledPolicy } from '../compile';
import type { ObligationEvidence, ObligationStatus } from '../decision';
import type { Facts, Provenance } from '../facts';
import {
  TRUSTS,
  type ChangeSubject,
  type ObligationKind,
  type ObligationSpec,
  type Subject,
  type Trust,
} from '../types';

/** The specification of one kind of obligation. */
export type SpecOf<K extends ObligationKind> = Extract<
  ObligationSpec,
  { readonly kind: K }
>;

/** What an obligation is checked against. */
export interface ObligationContext {
  readonly compiled: CompiledPolicy;
  readonly subject: Subject;
  readonly facts: Facts;
  readonly now: string;
  readonly attribution: Attribution;
  /** Areas that gave rise to it, with the paths that touch them. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
}

/** What is required and what was found; one of several when a rule asks for several things. */
export interface ObligationFinding {
  readonly part?: string;
  readonly status: Exclude<ObligationStatus, 'waived'>;
  readonly text: string;
  readonly found: string;
  readonly evidence: readonly ObligationEvidence[];
  readonly owners: readonly string[];
  readonly paths: readonly string[];
  /** What to do, when the rule itself does not say. */
  readonly fix?: string;
}

/** Checks one kind of obligation. Pure: the same context gives the same findings. */
export type ObligationCheck<K extends ObligationKind> = (
  spec: SpecOf<K>,
  context: ObligationContext,
) => readonly ObligationFinding[];

const rank = (trust: Trust): number => TRUSTS.indexOf(trust);

/** Whether a fact can be relied on as far as is needed. */
export const isTrusted = (
  { trust }: Pick<Provenance, 'trust'>,
  needed: Trust,
): boolean => rank(trust) >= rank(needed);

const TRUST_WORDS: Readonly<Record<Trust, string>> = {
  asserted: 'the caller’s word',
  attested: 'an entitled machine',
  observed: 'our own reading',
};

/** Why a fact does not count, in words. */
export const lacksTrust = (
  { trust }: Pick<Provenance, 'trust'>,
  needed: Trust,
): string => `rests on ${TRUST_WORDS[trust]}; ${TRUST_WORDS[needed]} is needed`;

/** What is required, before anything is looked at: it depends on the specification alone. */
export type Requirement = Pick<
  ObligationFinding,
  'part' | 'text' | 'owners' | 'paths' | 'fix'
>;

/** Makes something of a specification once and keeps it as long as the specification. */
export function oncePerSpec<S extends ObligationSpec, T>(
  make: (spec: S) => T,
): (spec: S) => T {
  const made = new WeakMap<S, { readonly value: T }>();
  return spec => {
    const known = made.get(spec) ?? { value: make(spec) };
    made.set(spec, known);
    return known.value;
  };
}

/** Evidence of a fact; `counts` tells whether it bears on the status. */
export const evidenceOf = (
  fact: Provenance,
  text: string,
  counts: boolean,
): ObligationEvidence => ({
  text,
  trust: fact.trust,
  source: fact.source,
  ...(fact.at === undefined ? {} : { at: fact.at }),
  counts,
});

/** What is common to findings without a change or without any report. */
export const notReported = (
  found: string,
): Pick<ObligationFinding, 'status' | 'found' | 'evidence'> => ({
  status: 'unknown',
  found,
  evidence: [],
});

export const NO_CHANGE = 'no change at hand yet';

/** The change of a context, or nothing for a hypothetical use. */
export const changeOf = ({
  subject,
}: ObligationContext): ChangeSubject | undefined =>
  subject.kind === 'change' ? subject : undefined;

/** The first seven characters of a commit id, as people quote it. */
export const shortSha = (sha: string): string => sha.slice(0, 7);
