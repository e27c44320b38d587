import { FALLBACK, FAST_PATH, inFile } from './words.mjs';

const TWO_STEPS = 'the path has two steps, so that the last is the second';
const ABSENT_TIER =
  'a tier that is not there has the place -1, which lies behind none';
const NO_MEMBERS = 'a word has no such members';
const BESIDE_FAULT =
  'reached only beside a fault of the part, where what is no error is not told';
const NO_INSTANT = 'what is absent is no instant, and lies after none';

/** What a document is checked for beyond its schema. */
export const policyLintReasons = [
  ...inFile(
    'policy/document/lint/lintCases.ts',
    ['path.at(-1)', undefined, TWO_STEPS],
    [
      'steps <= bases.length',
      'steps < bases.length',
      'a circle has no more steps than there are bases, counted from 0',
    ],
  ),
  {
    files: ['policy/document/lint/lintCases.ts'],
    code: 'steps <= bases.length',
    from: 'next !== undefined',
    to: 'true',
    reason: 'without a next base no other is found; the count ends the search',
  },
  ...inFile(
    'policy/document/lint/lintConditions.ts',
    ['if (tier === undefined)', 'false', FAST_PATH],
    ['from !== undefined &&', 'true', ABSENT_TIER],
    ['atMost !== undefined &&', 'true', ABSENT_TIER],
    [
      "typeof tier === 'object' && !Array.isArray",
      'true',
      'a single tier has become a list of one when it was read',
    ],
    ["typeof assistant === 'string'", undefined, NO_MEMBERS],
  ),
  ...inFile(
    'policy/document/lint/lintContent.ts',
    ['if (!sections.dataClasses)', undefined, BESIDE_FAULT],
    ['value.implements ?? []', undefined, FALLBACK],
  ),
  ...inFile('policy/document/lint/lintFinding.ts', [
    "severity: 'warning'",
    undefined,
    'only whether it is an error is asked',
  ]),
  ...inFile('policy/document/lint/lintNames.ts', [
    'name === undefined ? []',
    '["Stryker was here"]',
    'a text has neither name nor place, and so repeats nothing',
  ]),
  ...inFile(
    'policy/document/lint/lintRepositories.ts',
    ['if (repository === undefined)', undefined, BESIDE_FAULT],
    [
      'isWholeHost =',
      undefined,
      'the schema lets a star stand at the end only',
    ],
    [
      "repository.endsWith('/*')",
      undefined,
      'a star at the end leaves as much over as the slash before it; equal patterns are compared first',
    ],
  ),
  ...inFile(
    'policy/document/lint/lintRules.ts',
    ['effect === undefined ||', undefined, BESIDE_FAULT],
    ['value.implements ?? []', undefined, FALLBACK],
  ),
  ...inFile(
    'policy/document/lint/lintWaivers.ts',
    ['paths = []', undefined, 'a file may be called so'],
    ['activeFrom === undefined ||', undefined, NO_INSTANT],
  ),
];
