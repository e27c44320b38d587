import {
  change,
  compiled,
  facts,
  HEAD,
  NOW,
  OTHER,
  permitAll,
  require,
  use,
} from '../__fixtures__/smallPolicy';
import { evaluate } from '../evaluate';
import type { DataFact, DataFinding } from '../facts';
import type { ObligationSpec, Subject } from '../types';

const credential = (given: Partial<DataFinding> = {}): DataFinding => ({
  rule: 'secretlint/aws',
  class: 'credentials',
  path: 'src/cart.ts',
  line: 3,
  state: 'open',
  ...given,
});

const report = (given: Partial<DataFact> = {}): DataFact => ({
  trust: 'attested',
  source: 'submission',
  sha: HEAD,
  detectors: 'governance-detectors 1',
  classes: ['credentials', 'customerData'],
  findings: [],
  incomplete: [],
  ...given,
});

const SPEC: ObligationSpec = {
  kind: 'data',
  classes: ['credentials'],
  trust: 'attested',
};

const check = (
  data: readonly DataFact[] | undefined,
  {
    spec = SPEC,
    subject = change(),
  }: { readonly spec?: ObligationSpec; readonly subject?: Subject } = {},
) =>
  evaluate(compiled([permitAll, require('it', spec, {})]), {
    subject,
    facts: facts({ data }),
    now: NOW,
  }).obligations;

describe('R08 R42 data that must not be shared', () => {
  it.each<[string, readonly DataFact[] | undefined, string, string]>([
    ['none', [report()], 'fulfilled', 'nothing found'],
    [
      'a finding',
      [report({ findings: [credential()] })],
      'unfulfilled',
      '1 finding: `src/cart.ts:3`',
    ],
    [
      'a finding without a line',
      [report({ findings: [credential({ line: undefined })] })],
      'unfulfilled',
      '1 finding: `src/cart.ts`',
    ],
    [
      'one that the change itself allows',
      [report({ findings: [credential({ state: 'newlyAllowed' })] })],
      'unfulfilled',
      '1 finding that the change itself allows, which needs a waiver: `src/cart.ts:3`',
    ],
    [
      'both',
      [
        report({
          findings: [
            credential(),
            credential({ line: 9, state: 'newlyAllowed' }),
          ],
        }),
      ],
      'unfulfilled',
      '1 finding and 1 finding that the change itself allows, which needs a waiver: `src/cart.ts:3` and `src/cart.ts:9`',
    ],
    [
      'more than anybody reads',
      [
        report({
          findings: Array.from({ length: 7 }, (_, i) =>
            credential({ line: i + 1 }),
          ),
        }),
      ],
      'unfulfilled',
      '7 findings: `src/cart.ts:1`, `src/cart.ts:2`, `src/cart.ts:3`, `src/cart.ts:4`, `src/cart.ts:5` and 2 more',
    ],
    [
      'a finding of another class',
      [report({ findings: [credential({ class: 'customerData' })] })],
      'fulfilled',
      'nothing found',
    ],
    [
      'a clean report beside one that is not',
      [report(), report({ findings: [credential()] })],
      'unfulfilled',
      '1 finding: `src/cart.ts:3`',
    ],
    [
      'a file that was not read to the end',
      [report({ incomplete: ['dump.sql'] })],
      'unknown',
      '1 file could not be read to the end: `dump.sql`',
    ],
    [
      'a finding weighs more than an unread file',
      [report({ findings: [credential()], incomplete: ['dump.sql'] })],
      'unfulfilled',
      '1 finding: `src/cart.ts:3`',
    ],
    [
      'no report',
      undefined,
      'unknown',
      'nobody looked for it in this change; `ai-governance check` does',
    ],
    [
      'an empty list of reports',
      [],
      'unknown',
      'nobody looked for it in this change; `ai-governance check` does',
    ],
    [
      'a report on another commit',
      [report({ sha: OTHER })],
      'unknown',
      'no report counts: it is for another commit than aaaaaaa',
    ],
    [
      'the caller’s word',
      [report({ trust: 'asserted' })],
      'unknown',
      'no report counts: rests on the caller’s word; an entitled machine is needed',
    ],
    [
      'a report that did not look for it',
      [report({ classes: ['customerData'] })],
      'unknown',
      'no report counts: it did not look for credentials',
    ],
    [
      'the caller’s word that there is nothing, beside a report that found something',
      [report({ trust: 'asserted' }), report({ findings: [credential()] })],
      'unfulfilled',
      '1 finding: `src/cart.ts:3`',
    ],
  ])('%s', (_name, data, status, found) => {
    expect(check(data)).toMatchObject([
      {
        status,
        found,
        phase: 'commit',
        part: 'credentials',
        text: 'No change may bring in credentials.',
      },
    ]);
  });

  it('is unknown without a change', () => {
    expect(check([report()], { subject: use() })).toMatchObject([
      { status: 'unknown', found: 'no change at hand yet' },
    ]);
  });

  it('asks for every class that must never be shared, unless some are named', () => {
    const { classes: _, ...all } = SPEC;
    expect(check([report()], { spec: all }).map(({ part }) => part)).toEqual([
      'credentials',
      'customerData',
    ]);
  });

  it('belongs to nobody’s files, and says what to do', () => {
    expect(check([report()])[0]).toMatchObject({
      owners: [],
      paths: [],
      fix: 'Take them out of every commit of the change. `ai-governance pre-commit` finds them before they are committed.',
    });
  });

  it('names the files, so that a waiver for other files does not lift it', () => {
    const [obligation] = check([report({ findings: [credential()] })]);
    expect(obligation?.paths).toEqual(['src/cart.ts']);
  });

  it('shows every report, and which counts', () => {
    const [obligation] = check([report(), report({ sha: OTHER })]);
    expect(obligation?.evidence).toMatchObject([
      {
        text: 'governance-detectors 1 on aaaaaaa: nothing found',
        counts: true,
      },
      { text: expect.stringContaining('another commit'), counts: false },
    ]);
  });
});
