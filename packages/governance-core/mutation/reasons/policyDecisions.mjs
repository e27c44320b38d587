import { inFile, NO_VALUE } from './words.mjs';

const ALL_VALUES =
  'the property of `areaPaths.test.ts` notices it when it tries all its values (see README.md)';
const NO_MEMBERS = 'a word has no such members';

/** How a question is decided and explained. */
export const policyDecisionsReasons = [
  ...inFile('policy/assistantAnswers.ts', [
    "effect === 'permit' || waivedUntil",
    'true',
    'what is allowed has no other reasons than permits and what a waiver lifted',
  ]),
  ...inFile('policy/atoms.ts', [
    "effect === 'permit' ? pair.permitting",
    undefined,
    ALL_VALUES,
  ]),
  ...inFile('policy/conditions.ts', [
    'isNegated: !place.isNegated',
    undefined,
    ALL_VALUES,
  ]),
  ...inFile('policy/compile.ts', [
    '.some(mentionsSurface)',
    undefined,
    'asking surface by surface answers the same as asking once',
  ]),
  ...inFile(
    'policy/compiledRule.ts',
    [
      '} catch (error) {',
      '{}',
      'the schema has checked what conditions are prepared from, so that preparing never throws',
    ],
    [
      'return () => failure(error)',
      undefined,
      'the schema has checked what conditions are prepared from, so that preparing never throws',
    ],
  ),
  ...inFile(
    'policy/conditionAspects.ts',
    ["case 'any'", undefined, NO_MEMBERS],
    [
      "subject.kind !== 'use'",
      undefined,
      'a change names neither servers nor extensions, and nothing is listed',
    ],
  ),
  ...inFile(
    'policy/explain.ts',
    [
      ".join('\\n')",
      undefined,
      'shows only where the ids of different rules, run together, read the same',
    ],
    [
      'const areas = sortedUnique(',
      undefined,
      'the lint refuses a rule that names an area that is not there',
    ],
    [
      "part ?? ''",
      "part && ''",
      'what a rule requires everywhere has the same parts in every area',
    ],
  ),
  ...inFile('policy/obligations/check.ts', [
    "b.at ?? ''",
    undefined,
    'runs come in the order of their bytes, those without an instant last; among these success stays first',
  ]),
  ...inFile(
    'policy/reasons.ts',
    [
      'keyed[i + 1]',
      undefined,
      'reasons with the same key are equal, so that either may go',
    ],
    ["'no message'", undefined, NO_VALUE],
  ),
  ...inFile('policy/repositoryIndex.ts', [
    "repository.endsWith('/*') ? []",
    undefined,
    'no entry of a list is called so',
  ]),
  ...inFile(
    'policy/sarif.ts',
    [
      '/^\\uFEFF/',
      undefined,
      'no name or address that is read has such a mark',
    ],
    ['versionControlProvenance ?? []', undefined, 'a text names no revision'],
    [
      'invocations ?? []',
      undefined,
      'a text tells no success, which is what no invocation tells',
    ],
    ['?.rules ?? []', undefined, 'a text is a rule without id and score'],
    ['tool.extensions ?? []', undefined, 'a text has no rules'],
    ['part.rules ?? []', undefined, 'a text has no id'],
  ),
  ...inFile('policy/scopes.ts', [
    "coveringEntities('', entities)",
    undefined,
    'no folder is called so',
  ]),
];
