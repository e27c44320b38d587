import type { CompiledPolicy } from '../compile';
import { strengtheningRule } from '../strengtheningWords';
import { IMPLICIT_RULES } from '../types';
import type { CaseGiven } from './caseGiven';
import { bundleAgeMs } from './caseOutage';
import { givenStrengthenings } from './caseStrengthenings';
import type { CaseProblems } from './caseWords';
import type { CaseExpectation } from './expectSchema';
import { partOf, ruleOf } from './obligationName';

const STATUS_LISTS = ['fulfilled', 'unfulfilled', 'unknown', 'waived'] as const;

/** Reports expectations about what is neither in the policy nor in the case: those would pass or fail for nothing. */
export function checkExpectation(
  expect: CaseExpectation,
  context: {
    readonly compiled: CompiledPolicy;
    readonly given: CaseGiven;
    readonly problems: CaseProblems;
  },
): void {
  const { compiled, given, problems } = context;
  const { rules, tiers, waivers } = compiled.policy;
  const requiring = rules
    .filter(({ effect }) => effect === 'require')
    .map(({ id }) => id);
  const strengthenings = (givenStrengthenings(given, '') ?? []).map(({ id }) =>
    strengtheningRule(id),
  );
  const obligations = [
    ...STATUS_LISTS.flatMap(list => expect[list] ?? []),
    ...Object.keys(expect.obligations ?? {}),
  ];
  obligations.forEach(name =>
    problems.check(
      ruleOf(name),
      [...requiring, ...strengthenings],
      'the rule with an obligation',
    ),
  );
  obligations.forEach(name => checkPart(name, context));
  const answering = [
    ...rules.filter(({ effect }) => effect !== 'require').map(({ id }) => id),
    ...Object.values(IMPLICIT_RULES),
  ];
  [...(expect.reasons ?? []), ...(expect.notReasons ?? [])].forEach(rule =>
    problems.check(rule, answering, 'the permit or forbid'),
  );
  Object.keys(expect.unmatched ?? {}).forEach(rule =>
    problems.check(
      rule,
      rules.map(({ id }) => id),
      'the rule',
    ),
  );
  if (expect.tier !== undefined)
    problems.check(
      expect.tier,
      tiers.map(({ id }) => id),
      'the tier',
    );
  const isAnyWaived =
    (expect.waived ?? []).length > 0 ||
    Object.values(expect.obligations ?? {}).includes('waived');
  const exceptions = [given.waivers, given.breakGlass, waivers];
  if (isAnyWaived && exceptions.every(list => !list?.length))
    problems.add(
      '`waived` is expected, and neither the case nor the policy has a waiver, nor was the glass broken',
    );
  if (expect.withoutPortal !== undefined && bundleAgeMs(given) === undefined)
    problems.add(
      '`withoutPortal` is expected, and the portal is there; write `outage: portal`',
    );
}

function checkPart(
  name: string,
  {
    compiled,
    problems,
  }: { readonly compiled: CompiledPolicy; readonly problems: CaseProblems },
): void {
  const part = partOf(name);
  const obligation = compiled.policy.rules.find(
    ({ id }) => id === ruleOf(name),
  )?.obligation;
  if (part === undefined || !obligation) return;
  const { areas, dataClasses } = compiled.policy;
  const parts = {
    scan: obligation.kind === 'scan' ? obligation.kinds : [],
    check: obligation.kind === 'check' ? obligation.names : [],
    review:
      obligation.kind === 'review' && obligation.by === 'areaOwners'
        ? Object.keys(areas)
        : [],
    data:
      obligation.kind === 'data'
        ? (obligation.classes ?? dataClasses.neverShare)
        : [],
    declaration: [],
    approval: [],
    protection: [],
    certificate: [],
  };
  problems.check(
    part,
    parts[obligation.kind],
    `the part of \`${ruleOf(name)}\``,
  );
}
