import { byCodeUnits, sortedUnique } from '../shared/order';
import { ruleModeAt, type PolicyQuestion, type TakenApart } from './atoms';
import type { CompiledPolicy } from './compile';
import type { CompiledRule } from './compiledRule';
import type { Obligation } from './decision';
import type { PolicyException } from './exceptions';
import { takesEffect, type RuleMatch } from './matchRules';
import { obligationException } from './obligationException';
import { checkObligation, type ObligationFinding } from './obligations';
import { waivedBy } from './reasonParts';
import type { Scope } from './scopes';
import { strengthenedReviews } from './strengthenedReviews';
import {
  MODES,
  PHASE_OF,
  PHASES,
  type Mode,
  type ObligationSpec,
  type Rule,
} from './types';

const MOST_PATHS = 20;

interface ObligationInput {
  readonly compiled: CompiledPolicy;
  readonly question: PolicyQuestion;
  readonly apart: TakenApart;
  /** By rule, then by atom. */
  readonly matches: readonly (readonly RuleMatch[])[];
}

/** The union of what all atoms require, and of what strengthenings add, each obligation once, by phase, rule and part. */
export function collectObligations(
  input: ObligationInput,
): readonly Obligation[] {
  const byRules = input.matches.flatMap(byAtom => {
    const compiledRule = byAtom[0]?.compiledRule;
    const spec = compiledRule?.rule.obligation;
    if (!spec || compiledRule.rule.effect !== 'require') return [];
    const scopes = requiringScopes(byAtom);
    return scopes.length === 0
      ? []
      : obligationsOf(compiledRule, { spec, scopes, input });
  });
  return [...byRules, ...strengthenedReviews(input)].sort(byPhaseRulePart);
}

const requiringScopes = (byAtom: readonly RuleMatch[]): readonly Scope[] => [
  ...new Set(byAtom.filter(takesEffect).map(({ atom }) => atom.scope)),
];

const byPhaseRulePart = (a: Obligation, b: Obligation): number =>
  PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) ||
  byCodeUnits(a.rule, b.rule) ||
  byCodeUnits(a.part ?? '', b.part ?? '');

interface RequiredBy {
  readonly spec: ObligationSpec;
  readonly scopes: readonly Scope[];
  readonly input: ObligationInput;
}

function obligationsOf(
  { rule, namedAreas }: CompiledRule,
  { spec, scopes, input }: RequiredBy,
): readonly Obligation[] {
  const { compiled, question, apart } = input;
  const areas = triggeringAreas(namedAreas, scopes);
  const findings = checkObligation(spec, {
    compiled,
    ...question,
    attribution: apart.attribution,
    areas,
  });
  const mode = strictestMode(
    scopes.map(({ stage }) => ruleModeAt(rule, stage)),
  );
  return findings.map(finding =>
    toObligation(finding, {
      rule,
      spec,
      mode,
      exception: obligationException({ rule, mode }, finding, {
        compiled,
        question,
        scopes,
      }),
    }),
  );
}

function toObligation(
  finding: ObligationFinding,
  {
    rule,
    spec,
    mode,
    exception,
  }: {
    rule: Rule;
    spec: ObligationSpec;
    mode: Mode;
    exception?: PolicyException;
  },
): Obligation {
  const isWaived = exception !== undefined && finding.status !== 'fulfilled';
  const fix = rule.fix ?? finding.fix;
  const obligation: Draft<Obligation> = {
    rule: rule.id,
    kind: spec.kind,
    phase: PHASE_OF[spec.kind],
    mode,
    status: isWaived ? 'waived' : finding.status,
    text: finding.text,
    found: finding.found,
    evidence: finding.evidence,
    sentences: rule.implements,
    owners: finding.owners,
    paths: finding.paths.slice(0, MOST_PATHS),
  };
  if (finding.part !== undefined) obligation.part = finding.part;
  if (fix !== undefined) obligation.fix = fix;
  return isWaived ? { ...obligation, ...waivedBy(exception) } : obligation;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** The touched areas that the rule's conditions name; all touched ones when they name none. */
function triggeringAreas(
  named: ReadonlySet<string>,
  scopes: readonly Scope[],
): ReadonlyMap<string, readonly string[]> {
  const areas = new Map<string, readonly string[]>();
  for (const scope of scopes) {
    for (const [area, paths] of scope.areas) {
      if (named.size === 0 || named.has(area))
        areas.set(area, sortedUnique([...(areas.get(area) ?? []), ...paths]));
    }
  }
  return areas;
}

const strictestMode = (modes: readonly Mode[]): Mode =>
  modes.reduce(
    (strictest, mode) =>
      MODES.indexOf(mode) > MODES.indexOf(strictest) ? mode : strictest,
    'observe',
  );
