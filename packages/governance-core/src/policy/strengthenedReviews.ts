import { compilePatterns, type PathMatcher } from '../shared/pathPattern';
import { sortedUnique } from '../shared/order';
import type { PolicyQuestion, TakenApart } from './atoms';
import type { CompiledPolicy } from './compile';
import type { Obligation } from './decision';
import { findBreakGlass } from './exceptions';
import { checkObligation, type ObligationFinding } from './obligations';
import type { ObligationSpec } from './obligationSpec';
import { waivedBy } from './reasonParts';
import { pathsOf, type Scope } from './scopes';
import { isStrengthened, type Strengthening } from './strengthening';
import { strengtheningRule, strengtheningWords } from './strengtheningWords';
import { PHASE_OF } from './types';
import { isActive } from './waivers';
import type { Place } from './waiverScope';

const MOST_PATHS = 20;

interface StrengtheningInput {
  readonly compiled: CompiledPolicy;
  readonly question: PolicyQuestion;
  readonly apart: TakenApart;
}

/**
 * The reviews that strengthenings ask for beside what the policy does: one enforced obligation each. They add obligations and
 * touch nothing else, so that no answer is ever milder for them. No waiver names them; break-glass lifts them as it lifts
 * enforced rules.
 */
export function strengthenedReviews(
  input: StrengtheningInput,
): readonly Obligation[] {
  const { facts, now } = input.question;
  return (facts.strengthenings ?? [])
    .filter(strengthening => isActive(strengthening, now))
    .filter(strengthening => isAbout(strengthening, input))
    .flatMap(strengthening => {
      const touched = touchedBy(strengthening, input);
      return touched ? toObligations(strengthening, touched, input) : [];
    });
}

const isAbout = (
  { changes }: Strengthening,
  { apart }: StrengtheningInput,
): boolean => changes === 'all' || apart.attribution !== 'human';

/** The touched files that give rise to it, none when all do; `undefined` when it is not about this question. */
function touchedBy(
  strengthening: Strengthening,
  { question, apart }: StrengtheningInput,
): readonly string[] | undefined {
  const scopes = apart.scopes.filter(scope =>
    placesOf(scope, question).some(place =>
      isStrengthened(strengthening, place),
    ),
  );
  if (scopes.length === 0) return undefined;
  const { paths } = strengthening;
  if (paths === undefined) return [];
  const matcher = matcherOf(paths);
  const touched = scopes
    .flatMap(({ files }) => files)
    .flatMap(pathsOf)
    .filter(path => matcher.matches(path));
  return touched.length === 0 ? undefined : sortedUnique(touched);
}

/** Files of no entity may be of any: they lie wherever an entity of their repository does. */
function placesOf(
  { entity, repository }: Scope,
  { facts }: PolicyQuestion,
): readonly Place[] {
  if (entity) return [{ entity, repository }];
  const neighbours = facts.entities.filter(
    each => repository !== undefined && each.repository === repository,
  );
  return [
    { repository },
    ...neighbours.map(each => ({ entity: each, repository })),
  ];
}

function toObligations(
  strengthening: Strengthening,
  paths: readonly string[],
  { compiled, question, apart }: StrengtheningInput,
): readonly Obligation[] {
  const { reviews, by } = strengthening;
  const spec: ObligationSpec = {
    kind: 'review',
    minimum: reviews,
    humansOnly: true,
    excludes: ['author', 'coAuthors', 'initiator'],
    ...(by ? { by } : {}),
    trust: 'attested',
  };
  const findings = checkObligation(spec, {
    compiled,
    ...question,
    attribution: apart.attribution,
    areas: new Map(),
  });
  return findings.map(finding =>
    toObligation(strengthening, { finding, paths, question }),
  );
}

function toObligation(
  strengthening: Strengthening,
  {
    finding,
    paths,
    question,
  }: {
    readonly finding: ObligationFinding;
    readonly paths: readonly string[];
    readonly question: PolicyQuestion;
  },
): Obligation {
  const { id } = strengthening;
  const exception = findBreakGlass(question);
  const isWaived = exception !== undefined && finding.status !== 'fulfilled';
  return {
    rule: strengtheningRule(id),
    strengthening: id,
    kind: 'review',
    phase: PHASE_OF.review,
    mode: 'enforce',
    status: isWaived ? 'waived' : finding.status,
    text: strengtheningWords(strengthening),
    found: finding.found,
    evidence: finding.evidence,
    sentences: [],
    owners: finding.owners,
    paths: paths.slice(0, MOST_PATHS),
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
    ...(isWaived ? waivedBy(exception) : {}),
  };
}

const matchers = new WeakMap<readonly string[], PathMatcher>();

/** Made once for each list of patterns. */
function matcherOf(paths: readonly string[]): PathMatcher {
  const known =
    matchers.get(paths) ?? compilePatterns(paths, { ignoreCase: false });
  matchers.set(paths, known);
  return known;
}
