import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSarif } from './sarif';

const driver = (rules: unknown = []) => ({ driver: { name: 'CodeQL', rules } });
const report = (...runs: unknown[]) =>
  JSON.stringify({ version: '2.1.0', runs });
const scored = (score: unknown) => ({
  id: 'r',
  properties: { 'security-severity': score },
});

describe('R06 reading scanner reports', () => {
  it.each([
    ['score 9.1 is critical', [scored('9.1')], { ruleIndex: 0 }, 'critical'],
    ['score 7.0 is high', [scored('7.0')], { ruleId: 'r' }, 'high'],
    ['a score given as a number', [scored(4)], { ruleId: 'r' }, 'medium'],
    [
      'a grave score given as a number',
      [scored(9)],
      { ruleId: 'r' },
      'critical',
    ],
    [
      'an extension that is not there',
      [scored('9.1')],
      { ruleId: 'x', rule: { index: 0, toolComponent: { index: 0 } } },
      'medium',
    ],
    ['score 3.9 is low', [scored('3.9')], { ruleId: 'r' }, 'low'],
    ['score 9 is critical', [scored('9')], { ruleId: 'r' }, 'critical'],
    ['score 6.9 is medium', [scored('6.9')], { ruleId: 'r' }, 'medium'],
    ['a blank score is ignored', [scored(' ')], { ruleId: 'r' }, 'medium'],
    ['an empty score is ignored', [scored('')], { ruleId: 'r' }, 'medium'],
    [
      'a flag for a score is ignored',
      [scored(true)],
      { ruleId: 'r' },
      'medium',
    ],
    [
      'a list for a score is ignored',
      [scored(['9'])],
      { ruleId: 'r' },
      'medium',
    ],
    [
      'an index before the first rule is none',
      [scored('9.1')],
      { ruleIndex: -1, ruleId: 'x' },
      'medium',
    ],
    [
      'a rule without an id is nobody’s',
      [{ properties: { 'security-severity': '9.1' } }],
      { ruleId: 'undefined/1' },
      'medium',
    ],
    [
      'an id that only begins like a rule’s',
      [scored('9.1')],
      { ruleId: 'rule' },
      'medium',
    ],
    ['a result without an id', [scored('9.1')], {}, 'medium'],
    [
      'the result’s own score before the rule’s',
      [scored('2.0')],
      { ruleId: 'r', properties: { 'security-severity': '9.8' } },
      'critical',
    ],
    [
      'a score that is no number is ignored',
      [{ ...scored('high'), defaultConfiguration: { level: 'note' } }],
      { ruleId: 'r' },
      'low',
    ],
    ['level error is high', [], { ruleId: 'x', level: 'error' }, 'high'],
    ['level none is a note', [], { ruleId: 'x', level: 'none' }, 'note'],
    [
      'the rule’s default level',
      [{ id: 'r', defaultConfiguration: { level: 'error' } }],
      { ruleId: 'r' },
      'high',
    ],
    [
      'a hierarchical id uses its rule',
      [{ id: 'r', defaultConfiguration: { level: 'error' } }],
      { ruleId: 'r/1' },
      'high',
    ],
    ['a level in other letters', [], { ruleId: 'x', level: 'Error' }, 'high'],
    ['a level that is none', [], { ruleId: 'x', level: '__proto__' }, 'high'],
    [
      'a kind that is none',
      [],
      { ruleId: 'x', kind: 'FAIL', level: 'error' },
      'high',
    ],
    ['no level at all is medium', [], { ruleId: 'x' }, 'medium'],
    [
      'rules that are a number are ignored',
      7,
      { ruleId: 'x', level: 'error' },
      'high',
    ],
  ])('%s', (_name, rules, result, severity) => {
    const read = readSarif(report({ tool: driver(rules), results: [result] }));
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          tool: 'CodeQL',
          findings: { [severity]: 1 },
          details: [{ severity }],
        },
      ],
    });
  });

  it.each([
    [
      'an accepted suppression',
      { suppressions: [{ status: 'accepted' }] },
      0,
      1,
    ],
    ['a suppression without status', { suppressions: [{}] }, 0, 1],
    [
      'a rejected suppression',
      { suppressions: [{ status: 'rejected' }] },
      1,
      0,
    ],
    [
      'a suppression under review',
      { suppressions: [{ status: 'underReview' }] },
      1,
      0,
    ],
    ['no suppression', { suppressions: [] }, 1, 0],
    ['a result that passes', { kind: 'pass' }, 0, 0],
    ['a result that is gone', { baselineState: 'absent' }, 0, 0],
    ['a result that does not apply', { kind: 'notApplicable' }, 0, 0],
    ['a result that informs', { kind: 'informational' }, 0, 0],
    ['a result that fails', { kind: 'fail' }, 1, 0],
    ['a result under review', { kind: 'review' }, 1, 0],
    [
      'one suppression accepted, another rejected',
      { suppressions: [{ status: 'accepted' }, { status: 'rejected' }] },
      1,
      0,
    ],
  ])('%s', (_name, result, open, suppressed) => {
    const read = readSarif(
      report({ tool: driver(), results: [{ ruleId: 'x', ...result }] }),
    );
    expect(read).toMatchObject({
      ok: true,
      value: [{ findings: { medium: open }, suppressed }],
    });
  });

  it.each([
    [
      'all invocations succeeded',
      {
        results: [],
        invocations: [
          { executionSuccessful: true },
          { executionSuccessful: true },
        ],
      },
      true,
    ],
    [
      'one invocation failed',
      {
        results: [],
        invocations: [
          { executionSuccessful: true },
          { executionSuccessful: false },
        ],
      },
      false,
    ],
    [
      'one invocation does not say',
      { results: [], invocations: [{ executionSuccessful: true }, {}] },
      undefined,
    ],
    ['no invocation', { results: [] }, undefined],
    [
      'no results: nothing was scanned',
      { invocations: [{ executionSuccessful: true }] },
      false,
    ],
    ['results null: nothing was scanned', { results: null }, false],
    [
      'success told as text is not success',
      { results: [], invocations: [{ executionSuccessful: 'false' }] },
      false,
    ],
    [
      'an invocation that cannot be read',
      { results: [], invocations: [{ executionSuccessful: true }, null] },
      false,
    ],
    ['invocations that are no list', { results: [], invocations: 7 }, false],
  ])('%s', (_name, run, expected) => {
    const read = readSarif(report({ tool: driver(), ...run }));
    expect(read.ok && read.value[0]?.executionSuccessful).toBe(expected);
  });

  it('reads every run, its revision and its version', () => {
    const read = readSarif(
      report(
        {
          tool: { driver: { name: 'Trivy', version: '0.60' } },
          results: [],
          versionControlProvenance: [{ revisionId: 'ABCDEF' }],
        },
        {
          tool: { driver: { name: 'Semgrep OSS', semanticVersion: '1.2.3' } },
          results: [],
        },
      ),
    );
    expect(read).toMatchObject({
      ok: true,
      value: [
        { tool: 'Trivy', toolVersion: '0.60', revisionIds: ['abcdef'] },
        { tool: 'Semgrep OSS', toolVersion: '1.2.3', revisionIds: [] },
      ],
    });
  });

  it.each([
    ['its category', { automationDetails: { id: 'java/2026-03-01' } }, 'java'],
    ['no category', { automationDetails: { id: 'run-1' } }, undefined],
    ['none at all', {}, undefined],
  ])('reads %s', (_name, run, category) => {
    const read = readSarif(report({ tool: driver(), results: [], ...run }));
    expect(read.ok && read.value[0]?.category).toBe(category);
  });

  it('keeps the revisions it can read beside those it cannot', () => {
    const versionControlProvenance = [{ revisionId: 'abc' }, 5];
    const read = readSarif(
      report({ tool: driver(), results: [], versionControlProvenance }),
    );
    expect(read).toMatchObject({ ok: true, value: [{ revisionIds: ['abc'] }] });
  });

  it.each([
    [
      'a tool with a lone surrogate in its name',
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a\\ud800"}},"results":[]}]}',
      'readable text',
    ],
    ['no JSON', '<html>', 'not JSON'],
    ['an empty file', '', 'not JSON'],
    ['another version', '{"version":"1.0.0","runs":[]}', 'version'],
    ['no runs', '{"version":"2.1.0","runs":[]}', 'runs'],
    [
      'a run without a tool',
      '{"version":"2.1.0","runs":[{"results":[]}]}',
      'tool',
    ],
    [
      'a tool without a name',
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":""}},"results":[]}]}',
      'name',
    ],
    [
      'results that are no list',
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":5}]}',
      'results',
    ],
  ])('refuses %s', (_name, text, message) => {
    const read = readSarif(text);
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).toContain(message);
  });

  it.each<[string, object, object]>([
    ['its own id', { ruleId: 'a', rule: { id: 'b' } }, { ruleId: 'a' }],
    ['the id of its rule', { rule: { id: 'b' } }, { ruleId: 'b' }],
    ['the id of the rule at its index', { ruleIndex: 0 }, { ruleId: 'r' }],
    ['no id at all', {}, { ruleId: 'unknown' }],
    [
      'an extension’s rule',
      { rule: { index: 0, toolComponent: { index: 0 } } },
      { ruleId: 'e' },
    ],
    [
      'an extension that is not there',
      { ruleId: 'a', rule: { index: 0, toolComponent: { index: 7 } } },
      { ruleId: 'a' },
    ],
    ['an extension’s rule by its id', { ruleId: 'e/1' }, { ruleId: 'e/1' }],
    ['no place', { ruleId: 'a', locations: [] }, { ruleId: 'a' }],
    [
      'a place without a file',
      { ruleId: 'a', locations: [{ physicalLocation: {} }] },
      { ruleId: 'a' },
    ],
    [
      'a place without a line',
      {
        ruleId: 'a',
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'a.ts' } } },
        ],
      },
      { ruleId: 'a', uri: 'a.ts' },
    ],
    [
      'a place without a name',
      {
        ruleId: 'a',
        locations: [
          {
            physicalLocation: {
              artifactLocation: {},
              region: { startLine: 3 },
            },
          },
        ],
      },
      { ruleId: 'a', startLine: 3 },
    ],
    ['a place that is none', { ruleId: 'a', locations: [{}] }, { ruleId: 'a' }],
  ])('names a finding by %s', (_name, result, expected) => {
    const tool = {
      driver: { name: 'CodeQL', rules: [{ id: 'r' }] },
      extensions: [{ name: 'pack', rules: [{ id: 'e' }] }, { name: 'empty' }],
    };
    const read = readSarif(report({ tool, results: [result] }));
    expect(read.ok && read.value[0]?.details[0]).toStrictEqual({
      severity: 'medium',
      isSuppressed: false,
      ...expected,
    });
  });

  it('reads a run that says nothing', () => {
    const read = readSarif(report({ tool: driver() }));
    expect(read).toStrictEqual({
      ok: true,
      value: [
        {
          tool: 'CodeQL',
          revisionIds: [],
          executionSuccessful: false,
          findings: { note: 0, low: 0, medium: 0, high: 0, critical: 0 },
          suppressed: 0,
          details: [],
        },
      ],
    });
  });

  it('does not claim a success that nobody told', () => {
    const read = readSarif(report({ tool: driver(), results: [] }));
    expect(read.ok && read.value[0]).not.toHaveProperty('executionSuccessful');
  });

  it('reads a text that begins with a byte order mark', () => {
    const text = report({ tool: driver(), results: [] });
    expect(readSarif(`\uFEFF${text}`).ok).toBe(true);
  });

  it.each([
    [
      '{"version":"2.1.0","runs":[{"tool":{"driver":{}}}]}',
      '`runs.0.tool.driver.name` is not valid SARIF 2.1.0: ',
    ],
    ['7', 'the report is not valid SARIF 2.1.0: '],
  ])('says where it is wrong: %s', (text, start) => {
    const read = readSarif(text);
    expect(read.ok ? '' : read.issues[0]?.message.slice(0, start.length)).toBe(
      start,
    );
  });

  it('keeps no snippet and no message', () => {
    const secret = 'AKIA-CANARY';
    const read = readSarif(
      report({
        tool: driver(),
        results: [
          {
            ruleId: 'x',
            message: { text: secret },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a.ts' },
                  region: { startLine: 3, snippet: { text: secret } },
                },
              },
            ],
          },
        ],
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      value: [{ details: [{ uri: 'a.ts', startLine: 3 }] }],
    });
    expect(JSON.stringify(read)).not.toContain(secret);
  });

  const samples = join(
    __dirname,
    '../../../../../shared/samples/quality/sarif',
  );
  const files = existsSync(samples) ? readdirSync(samples) : [];
  it.each(['(none at hand)', ...files].slice(files.length > 0 ? 1 : 0))(
    'reads the published sample %s',
    file => {
      if (files.length === 0) return;
      const read = readSarif(readFileSync(join(samples, file), 'utf8'));
      expect(read).toMatchObject({ ok: true });
    },
  );
});
