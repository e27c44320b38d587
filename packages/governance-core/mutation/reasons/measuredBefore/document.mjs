import { measuredBefore } from './measuredBefore.mjs';

/** Rows were added for these since they were measured. */
export const documentMeasuredBefore = [
  ...measuredBefore(
    'policy/document/YamlConverter.ts',
    ["'policy.documentTooLarge'", '""'],
    ['`the document expands to more than ${MAX_VALUES} values`', '``'],
    ['key.source ?? String(key.value)', 'key.source && String(key.value)'],
    ['this.#aliases <= MAX_ALIASES', 'this.#aliases < MAX_ALIASES'],
    ['this.#aliases === MAX_ALIASES + 1', 'true'],
    ['this.#aliases === MAX_ALIASES + 1', 'this.#aliases !== MAX_ALIASES + 1'],
    [
      'offset !== undefined && !this.offsets.has(formatPath(path))',
      'offset !== undefined || !this.offsets.has(formatPath(path))',
    ],
    ['this.#values++', 'this.#values--'],
    ['this.#values === MAX_VALUES', 'false'],
    ['path.length > MAX_DEPTH', 'path.length >= MAX_DEPTH'],
    ['name !== undefined', 'true'],
    ['offset !== undefined && !value?.range', 'false'],
    ['offset !== undefined', 'offset === undefined'],
    ['value?.range', 'value.range'],
  ),
  ...measuredBefore(
    'policy/document/documentIssues.ts',
    [
      'translated\n      .filter(({ code }) => code === UNKNOWN_KEY)',
      'translated',
    ],
    ['code === UNKNOWN_KEY', 'true'],
    ["', '", '""'],
    ["'policy.invalidValue'", '""'],
    ['true', 'false'],
    ['[]', '["Stryker was here"]'],
    ["isRecord(item) && typeof item.id === 'string'", 'true'],
    [
      "isRecord(item) && typeof item.id === 'string'",
      "isRecord(item) || typeof item.id === 'string'",
    ],
    ["typeof item.id === 'string'", 'true'],
  ),
  ...measuredBefore(
    'policy/document/parsePolicy.ts',
    ["''", '"Stryker was here!"', "path: '',"],
    ['more <= 0', 'more < 0'],
    [
      "''",
      '"Stryker was here!"',
      "return [...issues, { code: 'policy.moreFaults', message, path: '' }];",
    ],
  ),
  ...measuredBefore(
    'policy/document/readYaml.ts',
    ['message.charAt(0)', 'message'],
    ['message.slice(1)', 'message'],
    ['/\\.$/', '/\\./'],
    ["''", '"Stryker was here!"'],
  ),
  ...measuredBefore('policy/document/salvage.ts', ['-1', '+1']),
];
