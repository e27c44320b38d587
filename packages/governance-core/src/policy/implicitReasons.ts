import { code, joinWords } from '../shared/sentence';
import { modeAt, type Atom } from './atoms';
import type { Check } from './conditions';
import type { Reason } from './decision';
import { describeActual } from './describeFailure';
import { findException } from './exceptions';
import { fixFor } from './fixes';
import { takesEffect, type RuleMatch } from './matchRules';
import { usesAssistant, waivedBy, type ReasonInput } from './reasonParts';
import { findExclusion } from './repositoryApproval';
import { IMPLICIT_RULES } from './types';

/** Reasons from rules that hold without being written down: failing providers, exclusions, missing tiers, missing permits. */
export const implicitReasons = (input: ReasonInput): readonly Reason[] => [
  ...factProblems(input),
  ...input.apart.atoms.flatMap((atom, at) => [
    ...exclusion(atom, input),
    ...unclassified(atom, input),
    ...noPermit(atom, at, input),
  ]),
];

function factProblems({ compiled, question }: ReasonInput): readonly Reason[] {
  const mode =
    compiled.policy.defaults.onError === 'deny' ? 'enforce' : 'observe';
  return question.facts.problems.map(({ provider, message }) => ({
    code: 'policy.factUnavailable',
    rule: IMPLICIT_RULES.factUnavailable,
    effect: 'forbid',
    mode,
    text: `${provider} could not say what it knows: ${message}`,
    because: message,
    sentences: [],
    fix: 'Try again; if it stays, tell the people who run the portal.',
  }));
}

function exclusion(
  atom: Atom,
  { compiled, question }: ReasonInput,
): readonly Reason[] {
  const excluded = findExclusion(compiled, atom.scope.repository);
  if (!excluded || !usesAssistant(atom)) return [];
  const exception = excluded.nonNegotiable
    ? undefined
    : findException(
        compiled,
        { rule: IMPLICIT_RULES.excluded, mode: 'enforce' },
        { ...question, scope: atom.scope },
      );
  return [
    {
      code: 'policy.excluded',
      rule: IMPLICIT_RULES.excluded,
      effect: 'forbid',
      mode: 'enforce',
      text: `${code(excluded.repository)} is excluded from AI use: ${excluded.because}`,
      because: `${code(excluded.repository)} is excluded from AI use: ${excluded.because}`,
      sentences: [],
      ...atom.about,
      fix: 'Work without AI here.',
      ...waivedBy(exception),
    },
  ];
}

/** Until somebody classifies it, nothing that could be confidential leaves the organisation. */
function unclassified(
  atom: Atom,
  { compiled }: ReasonInput,
): readonly Reason[] {
  if (
    atom.scope.tier.isClassified ||
    !usesAssistant(atom) ||
    !atom.use.isExternal
  )
    return [];
  return [
    {
      code: 'policy.unclassified',
      rule: IMPLICIT_RULES.unclassified,
      effect: 'forbid',
      mode: 'enforce',
      text: `${atom.use.title} is external and may not be used before a tier is set: ${atom.scope.tier.because}`,
      because: 'no external assistant may be used before a tier is set',
      sentences: [],
      ...atom.about,
      fix: `Set ${code('ai-governance/sensitivity-tier')} to ${joinWords(
        compiled.policy.tiers.map(({ id }) => code(id)),
        'or',
      )} in ${code('catalog-info.yaml')}, or ask to have a tier assigned.`,
    },
  ];
}

function noPermit(
  atom: Atom,
  at: number,
  { compiled, question, matches }: ReasonInput,
): readonly Reason[] {
  if (matches.some(byAtom => isPermitInEffect(byAtom[at]))) return [];
  const nearest = nearestPermit(matches.map(byAtom => byAtom[at]));
  const because = nearest?.check.condition
    ? describeActual(nearest.check, nearest)
    : 'no rule of the policy permits it';
  const mode = modeAt(compiled.policy.defaults.noPermit.mode, atom.scope.stage);
  const exception = findException(
    compiled,
    { rule: IMPLICIT_RULES.noPermit, mode },
    { ...question, scope: atom.scope },
  );
  const fix = nearest?.check.condition
    ? fixFor(nearest.check.aspect, nearest.context)
    : undefined;
  return [
    {
      code: 'policy.noPermit',
      rule: IMPLICIT_RULES.noPermit,
      effect: 'forbid',
      mode,
      text: `nothing permits ${usesAssistant(atom) ? `the use of ${atom.use.title}` : 'this work'} here: ${because}`,
      because,
      sentences: nearest?.rule.implements ?? [],
      ...atom.about,
      ...(fix ? { fix } : {}),
      ...waivedBy(exception),
    },
  ];
}

const isPermitInEffect = (match: RuleMatch | undefined): boolean =>
  match?.rule.effect === 'permit' && takesEffect(match);

type CheckedPermit = RuleMatch & { readonly check: Check };

/** The permit that people could come to fulfil: one that fails on something else than what kind of change it is. */
function nearestPermit(
  matches: readonly (RuleMatch | undefined)[],
): CheckedPermit | undefined {
  const checked = matches.filter(
    (match): match is CheckedPermit =>
      match?.rule.effect === 'permit' && match.check.verdict !== 'failed',
  );
  return (
    checked.find(({ check }) => check.condition !== 'when.change') ?? checked[0]
  );
}
