import { measuredBefore } from './measuredBefore.mjs';

/** Rows were added for these since they were measured. */
export const lintMeasuredBefore = [
  ...measuredBefore('policy/document/lint/lintRules.ts', [
    'sections.rules.length === 0',
    'false',
  ]),
  ...measuredBefore('policy/document/lint/lintRules.ts', [
    '[]',
    '["Stryker was here"]',
    'value.vendor',
  ]),
  ...measuredBefore(
    'policy/document/lint/lintConditions.ts',
    ['[]', '["Stryker was here"]'],
    [
      'from !== undefined &&\n    atMost !== undefined &&\n    tiers.indexOf(atMost) >= 0',
      'from !== undefined && atMost !== undefined || tiers.indexOf(atMost) >= 0',
    ],
    [
      'from !== undefined &&\n    atMost !== undefined',
      'from !== undefined || atMost !== undefined',
    ],
    ['tiers.indexOf(atMost) >= 0', 'true'],
    ['from === undefined', 'false'],
  ),
  ...measuredBefore(
    'policy/document/lint/lintContent.ts',
    [
      'sections.assistants.some(({ value }) => value.approved)',
      'sections.assistants.every(({\n  value\n}) => value.approved)',
    ],
    ['sections.sources?.value', 'sections.sources.value'],
    [
      'value.shareable.filter(each => value.neverShare.includes(each))',
      'value.shareable',
    ],
  ),
  ...measuredBefore(
    'policy/document/lint/lintNames.ts',
    ["'rule'", '""'],
    [
      '[]',
      '["Stryker was here"]',
      "id === undefined ? [] : [{ name: id, path: [...path, 'id'] }],",
    ],
    ["'tier'", '""'],
    ['name === undefined', 'false'],
    ['id === undefined', 'false'],
    [
      '[]',
      '["Stryker was here"]',
      '(value.aliases ?? []).map((alias, index) => ({',
    ],
  ),
  ...measuredBefore('policy/document/lint/lintObligation.ts', [
    "'trailer'",
    '""',
  ]),
  ...measuredBefore(
    'policy/document/lint/lintRepositories.ts',
    ["'tier'", '""'],
    ['excluded !== undefined', 'true'],
    ["'/*'", '""'],
  ),
  ...measuredBefore(
    'policy/document/lint/lintRules.ts',
    [
      '[\n    ...new Set(sections.assistants.flatMap(({ value }) => value.vendor ?? [])),\n  ]',
      '[]',
    ],
    ['value.vendor ?? []', 'value.vendor && []'],
  ),
  ...measuredBefore('policy/document/lint/lintWaivers.ts', [
    "''",
    '"Stryker was here!"',
  ]),
  ...measuredBefore(
    'policy/document/lint/lintCases.ts',
    ['[]', '["Stryker was here"]'],
    ["'base'", '""', 'checkName'],
    [
      'next !== undefined && steps <= bases.length',
      'next !== undefined || steps <= bases.length',
    ],
    ['steps <= bases.length', 'true'],
    ['steps++', 'steps--'],
    ['named.get(next)?.base', 'named.get(next).base'],
  ),
];
