import {
  EQUAL_EITHER_WAY,
  FALLBACK,
  FAST_PATH,
  inFile,
  LIMIT,
  NO_VALUE,
} from './words.mjs';

const ONE_SIDE =
  'the order of two words shows from either side of the comparison';
const TOLD_APART = 'only tells keys apart; nothing is called so';
const ASSISTANTS = 'a list of reasons always has a first one here';

/** The rules themselves. */
export const policyRulesReasons = [
  ...inFile(
    'policy/areaPaths.ts',
    ['text.length > MAX_AREA_PATHS_LENGTH', undefined, LIMIT],
    ['policy.areas[area]?.ignoreCase', undefined, NO_VALUE],
    ['patterns.length === 0', undefined, FAST_PATH],
    ['areaPaths[area] ?? []', '["Stryker was here"]', NO_VALUE],
  ),
  ...inFile(
    'policy/assistantAnswers.ts',
    [
      "questionOf({ assistant: 'none' })",
      undefined,
      'scopes do not depend on the assistant',
    ],
    ['decisive?.', undefined, ASSISTANTS],
    [
      '?.given ??',
      undefined,
      'an assistant without any surface is not read from a document',
    ],
  ),
  ...inFile('policy/assistantUse.ts', [
    'model',
    "model.toLowerCase().replace(/\\([^()]*\\)|\\[[^[\\]]*\\]/g, ' ')",
    'blanks become dashes, which are taken off the ends below',
  ]),
  ...inFile('policy/assistantUse.ts', [
    'replace(/^-+|-+$/g',
    undefined,
    'several dashes have become one above',
  ]),
  ...inFile('policy/atoms.ts', [
    'scope.waivedTier === scope.tier.effective',
    'false',
    FAST_PATH,
  ]),
  ...inFile(
    'policy/authorCondition.ts',
    [
      'person.stage !== undefined',
      undefined,
      'an unknown stage has been told above',
    ],
    [
      'stage !== undefined &&',
      undefined,
      'an unknown stage has been told above',
    ],
    ["'yes'", '""', 'what is neither `no` nor `unknown` counts as yes'],
  ),
  ...inFile('policy/bundle.ts', [
    "code: 'custom'",
    undefined,
    'only the message and the path are read',
  ]),
  ...inFile(
    'policy/collectObligations.ts',
    ['byAtom[0]?.compiledRule', undefined, NO_VALUE],
    ['compiledRule?.rule', undefined, NO_VALUE],
    ["?? ''", '"Stryker was here!"', FALLBACK],
    [
      'finding.part !== undefined',
      'true',
      'a member without a value is written nowhere',
    ],
    [
      'fix !== undefined',
      'true',
      'a member without a value is written nowhere',
    ],
    ['MODES.indexOf(mode) >', undefined, EQUAL_EITHER_WAY],
    ["'observe',", undefined, 'what is weaker than all gives way to any'],
  ),
  ...inFile(
    'policy/compile.ts',
    ['a.id < b.id', 'a.id <= b.id', 'no two rules have the same id'],
    ['assistant.aliases ?? []', undefined, 'no assistant is called so'],
    ['surface !== undefined ||', 'true', FAST_PATH],
  ),
  ...inFile('policy/compiledRule.ts', [
    "remembered('',",
    undefined,
    'no condition has such a path',
  ]),
  ...inFile(
    'policy/conditionAspects.ts',
    [
      'from === undefined',
      'false',
      'a tier that is not there stands below all others',
    ],
    ['{ ignoreCase: false }', '{}', 'case counts unless it is said otherwise'],
  ),
  ...inFile('policy/conditions.ts', [
    'tests.length === 1 && only',
    'false',
    FAST_PATH,
  ]),
  ...inFile(
    'policy/describeFailure.ts',
    ["condition = ''", undefined, 'a condition that failed has its path'],
    [
      'part === undefined || key === undefined',
      undefined,
      'a path that failed leads to a part that can be described',
    ],
    ['.exec(step) ?? []', undefined, 'a path has steps of this form only'],
    ['?.[name]', undefined, NO_VALUE],
    ['| undefined)?.[Number(index)]', undefined, NO_VALUE],
  ),
  ...inFile(
    'policy/exceptions.ts',
    [
      'breakGlass = []',
      undefined,
      'a text is no use of break-glass of any repository',
    ],
    ["subject.kind !== 'change'", undefined, FAST_PATH],
  ),
  ...inFile(
    'policy/explain.ts',
    ['first?.', undefined, NO_VALUE],
    ["part ?? ''", '"Stryker was here!"', TOLD_APART],
    ['?.example', undefined, NO_VALUE],
  ),
  ...inFile(
    'policy/fixes.ts',
    ['aspect === undefined', 'false', 'there is no fix under that name'],
    ['scope.entity?.owner', undefined, NO_VALUE],
  ),
  ...inFile('policy/implicitReasons.ts', ['match?.rule', undefined, NO_VALUE]),
  ...inFile(
    'policy/obligations/approval.ts',
    [
      'counting.length - refused',
      undefined,
      'is read only when nobody refused',
    ],
    ["=== 'refused')", undefined, ONE_SIDE],
  ),
  ...inFile(
    'policy/obligations/check.ts',
    ['context.facts.checks ?? []', undefined, 'a text is no check of any name'],
    ["=== 'success')", undefined, ONE_SIDE],
  ),
  ...inFile('policy/obligationException.ts', [
    "finding.part ?? ''",
    '"Stryker was here!"',
    'no area is called so',
  ]),
  ...inFile('policy/obligationException.ts', [
    "finding.part ?? ''",
    '["Stryker was here"]',
    'no file is called so',
  ]),
  ...inFile('policy/obligations/data.ts', [
    'judged[0]?.refusal',
    undefined,
    NO_VALUE,
  ]),
  ...inFile('policy/obligations/finding.ts', [
    'fact.at === undefined',
    'false',
    'a member without a value is written nowhere',
  ]),
  ...inFile(
    'policy/obligations/review.ts',
    ['owners = []', undefined, NO_VALUE],
    ['patterns = []', undefined, NO_VALUE],
    ["!== 'approved')", undefined, ONE_SIDE],
  ),
  ...inFile(
    'policy/obligations/scan.ts',
    [
      'scanners[kind] ?? []',
      undefined,
      'the lint wants a scanner for each kind',
    ],
    ['judged[judged.length - 1]?.refusal', undefined, NO_VALUE],
    ['tool.toLowerCase()', undefined, 'capitals make no difference either way'],
  ),
  ...inFile(
    'policy/reasons.ts',
    ["entityRef = ''", undefined, TOLD_APART],
    ["assistant = ''", undefined, TOLD_APART],
    ['!rule.fix && !exception', 'false', FAST_PATH],
  ),
  ...inFile(
    'policy/sarif.ts',
    [
      "automationDetails?.id ?? ''",
      undefined,
      'a text without a slash has no category',
    ],
    [
      'index === undefined || index < 0',
      undefined,
      'there is no rule at such a place',
    ],
    [
      "kind = 'fail'",
      undefined,
      'neither is one of the kinds that say that all is well',
    ],
  ),
  ...inFile(
    'policy/scopes.ts',
    [
      'previousPath === path',
      'false',
      'the same path twice touches nothing more',
    ],
    [
      "entity?.ref ?? ''",
      '"Stryker was here!"',
      'the part of no entity comes first among refs either way',
    ],
    ['matcher?.matches', undefined, NO_VALUE],
    ['facts, subject.repository).filter', undefined, FAST_PATH],
    ['areaPaths !== undefined', undefined, FAST_PATH],
    ['adding.length === 0', undefined, FAST_PATH],
    ['waiver.lowersTierTo !== undefined', 'true', NO_VALUE],
    [
      'tierRank(compiled.policy, waiver.lowersTierTo) <',
      undefined,
      EQUAL_EITHER_WAY,
    ],
  ),
  ...inFile('policy/tierOrder.ts', [
    "?.id ?? ''",
    undefined,
    'a policy has tiers',
  ]),
  ...inFile('policy/tiers.ts', ['highest !== undefined', 'true', NO_VALUE]),
  ...inFile(
    'policy/unmatchedRules.ts',
    [
      "check.verdict === 'failed'",
      undefined,
      'a rule that errs names no condition, and every other that failed does',
    ],
    ['if (!aspect)', 'true', FAST_PATH],
  ),
  ...inFile(
    'policy/waiverRequest.ts',
    ['read?.value', undefined, NO_VALUE],
    [
      'expiresAt === undefined',
      undefined,
      'no end is neither past nor too late',
    ],
    ['until !== undefined', undefined, 'no end is neither past nor too late'],
  ),
  ...inFile(
    'policy/waivers.ts',
    ['granted.length === 0', 'false', FAST_PATH],
    [
      "subject.kind === 'change' &&",
      'true',
      'the use of an assistant has no head commit',
    ],
    [
      "subject.kind !== 'change'",
      'false',
      'the use of an assistant touches no files',
    ],
  ),
];
