import type { Decision, Obligation } from '../decision';
import type { TierId } from '../types';
import type { CaseExpectation } from './expectSchema';
import { isNamed, nameOf } from './obligationName';

/** One expectation that did not come true. */
export interface CaseDifference {
  /** Key of `expect`. */
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

const STATUS_LISTS = ['fulfilled', 'unfulfilled', 'unknown', 'waived'] as const;

/** What came out otherwise than expected; empty when all is as it should be. `tiers` are the policy's, weakest first. */
export function compareDecision(
  expect: CaseExpectation,
  decision: Decision,
  tiers: readonly TierId[],
): readonly CaseDifference[] {
  return [
    ...compareWords(expect, decision, tiers),
    ...STATUS_LISTS.flatMap(status => compareStatus(status, expect, decision)),
    ...compareObligations(expect, decision),
    ...compareReasons(expect, decision),
    ...compareUnmatched(expect, decision),
  ];
}

function compareWords(
  expect: CaseExpectation,
  decision: Decision,
  tiers: readonly TierId[],
): readonly CaseDifference[] {
  const {
    scopes,
    effect,
    outcome,
    wouldBe,
    attribution,
    isPreview,
    assistants,
  } = decision;
  const seen = scopes.map(({ tier }) => tiers.indexOf(tier.effective));
  const got = {
    effect,
    outcome,
    wouldBe,
    attribution,
    preview: isPreview,
    tier: tiers[Math.max(...seen)],
    classified: scopes.every(({ tier }) => tier.isClassified),
    critical: scopes.some(({ isCritical }) => isCritical),
    assistants: listed(assistants),
  };
  const wanted = {
    ...expect,
    assistants: expect.assistants && listed([...expect.assistants].sort()),
  };
  return (Object.keys(got) as (keyof typeof got)[])
    .filter(
      field => wanted[field] !== undefined && wanted[field] !== got[field],
    )
    .map(field => ({
      field,
      expected: String(wanted[field]),
      got: String(got[field]),
    }));
}

/** All obligations in one state: none missing, none more. */
function compareStatus(
  status: (typeof STATUS_LISTS)[number],
  { [status]: wanted }: CaseExpectation,
  { obligations }: Decision,
): readonly CaseDifference[] {
  if (wanted === undefined) return [];
  const actual = obligations.filter(obligation => obligation.status === status);
  const meant = wanted.map(name =>
    obligations.filter(obligation => isNamed(name, obligation)),
  );
  const elsewhere = meant
    .flat()
    .filter(obligation => obligation.status !== status);
  const isComplete = actual.every(obligation =>
    wanted.some(name => isNamed(name, obligation)),
  );
  if (
    isComplete &&
    elsewhere.length === 0 &&
    meant.every(named => named.length > 0)
  )
    return [];
  const got = [listed(actual.map(nameOf)), ...elsewhere.map(describe)].join(
    '; ',
  );
  return [{ field: status, expected: listed(wanted), got }];
}

function compareObligations(
  { obligations: wanted = {} }: CaseExpectation,
  { obligations }: Decision,
): readonly CaseDifference[] {
  return Object.entries(wanted).flatMap(([name, status]) => {
    const named = obligations.filter(obligation => isNamed(name, obligation));
    const isThere =
      named.length > 0 &&
      named.every(obligation => obligation.status === status);
    if (status === 'absent' ? named.length === 0 : isThere) return [];
    return [
      {
        field: `obligations.${name}`,
        expected: status,
        got: named.map(describe).join('; ') || 'absent',
      },
    ];
  });
}

const describe = (obligation: Obligation): string =>
  `${nameOf(obligation)} is ${obligation.status}: ${obligation.found}`;

/** A waived reason does not count: it is told and lifted. */
function compareReasons(
  { reasons: wanted = [], notReasons: unwanted = [] }: CaseExpectation,
  { reasons }: Decision,
): readonly CaseDifference[] {
  const standing = new Set(
    reasons
      .filter(({ waivedUntil }) => waivedUntil === undefined)
      .map(({ rule }) => rule),
  );
  const got =
    reasons
      .map(
        ({ rule, text, waivedUntil }) =>
          `${rule}${waivedUntil === undefined ? '' : ` (waived until ${waivedUntil})`}: ${text}`,
      )
      .join('; ') || 'none';
  const missing = wanted.filter(rule => !standing.has(rule));
  const present = unwanted.filter(rule => standing.has(rule));
  return [
    ...(missing.length > 0
      ? [{ field: 'reasons', expected: listed(wanted), got }]
      : []),
    ...(present.length > 0
      ? [{ field: 'notReasons', expected: `none of ${listed(unwanted)}`, got }]
      : []),
  ];
}

function compareUnmatched(
  { unmatched: wanted = {} }: CaseExpectation,
  { unmatched }: Decision,
): readonly CaseDifference[] {
  const isThere = ([rule, condition]: readonly [string, string | undefined]) =>
    unmatched.some(
      each =>
        each.rule === rule &&
        (condition === undefined || each.condition === condition),
    );
  if (Object.entries(wanted).every(isThere)) return [];
  const expected = listed(
    Object.entries(wanted).map(([rule, condition]) =>
      condition === undefined ? rule : `${rule} ${condition}`,
    ),
  );
  return [
    {
      field: 'unmatched',
      expected,
      got: listed(
        unmatched.map(({ rule, condition }) => `${rule} ${condition}`),
      ),
    },
  ];
}

const listed = (names: readonly string[]): string =>
  names.length === 0 ? 'none' : names.join(', ');
