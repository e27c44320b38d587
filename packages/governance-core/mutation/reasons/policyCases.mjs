import { inFile, NO_VALUE } from './words.mjs';

const NOT_ASKED = 'told as a problem, so that the case is not asked';
const OWN_KIND = 'only the parts of the rule’s own kind are looked at';
const NOBODY = 'a text names nobody';

/** Cases of a policy, and what is handed in. */
export const policyCasesReasons = [
  ...inFile(
    'policy/cases/caseChange.ts',
    ["attribution ?? 'unknown'", undefined, NOT_ASKED],
    [
      "attribution === undefined || attribution === 'unknown'",
      undefined,
      NOT_ASKED,
    ],
  ),
  ...inFile('policy/cases/caseEntities.ts', [
    "typeof word === 'object' ? word",
    'true',
    'a word has no such members',
  ]),
  ...inFile(
    'policy/cases/caseFacts.ts',
    ['change.commits ?? []', undefined, NOBODY],
    ["data === 'clean'", undefined, 'a word has no such members'],
  ),
  ...inFile(
    'policy/cases/caseGiven.ts',
    [
      'path.at(-1)',
      undefined,
      'the path has two steps, so that the last is the second',
    ],
    ['base === undefined', undefined, 'no base is called so'],
    [
      'inherited.change && own.change',
      'inherited.change || own.change',
      'what one of them has is copied either way',
    ],
  ),
  ...inFile('policy/cases/caseQuestion.ts', [
    "'none' : toolOf",
    undefined,
    NOT_ASKED,
  ]),
  ...inFile('policy/cases/caseScans.ts', ['return [];', undefined, NOT_ASKED]),
  ...inFile(
    'policy/cases/checkExpectation.ts',
    ['obligation.kind ===', undefined, OWN_KIND],
    [': [],', undefined, OWN_KIND],
  ),
  ...inFile(
    'policy/cases/compareDecision.ts',
    ['notReasons: unwanted = []', undefined, 'no reason is called so'],
    [
      "|| 'none'",
      undefined,
      'every decision has a reason, if only the lack of a permit',
    ],
  ),
  ...inFile('policy/cases/parsePolicyCases.ts', [
    '?.path ?? []',
    undefined,
    NO_VALUE,
  ]),
];
