import { createDetectors } from '../createDetectors';
import { DetectorSettingsError } from '../errors';
import { inBrief, settings } from '../__testUtils__/detectors';
import type { DataPattern } from '../types';

const falcon: DataPattern = {
  id: 'falcon',
  title: 'code name',
  class: 'codeNames',
  pattern: '(?i)\\bproject[ -]falcon\\b',
};

const detectorsWith = (
  changes: Partial<DataPattern>,
  others: Parameters<typeof settings>[0] = {},
) =>
  createDetectors(
    settings({
      neverShare: ['codeNames'],
      patterns: [{ ...falcon, ...changes }],
      ...others,
    }),
  );

const find = async (
  text: string,
  changes: Partial<DataPattern> = {},
  path = 'src/a.ts',
) => inBrief((await detectorsWith(changes).find({ path, text })).findings);

describe('R42 patterns of the organisation are found', () => {
  it.each([
    ['a code name', 'see Project Falcon', {}, ['falcon 1:5-1:19']],
    [
      'another way of writing it',
      'see project-falcon',
      {},
      ['falcon 1:5-1:19'],
    ],
    [
      'two on a line',
      'project-falcon project falcon',
      {},
      ['falcon 1:1-1:15', 'falcon 1:16-1:30'],
    ],
    ['on a later line', 'a\nb project falcon', {}, ['falcon 2:3-2:17']],
    ['in Windows lines', 'a\r\nproject falcon\r\n', {}, ['falcon 2:1-2:15']],
    [
      'behind a byte order mark',
      '\uFEFFproject falcon',
      {},
      ['falcon 1:1-1:15'],
    ],
    [
      'behind characters of two units',
      '𝔸𝔸 project falcon',
      {},
      ['falcon 1:6-1:20'],
    ],
    [
      'over lines',
      'a STRICTLY\n  CONFIDENTIAL b',
      { pattern: 'STRICTLY\\s+CONFIDENTIAL' },
      ['falcon 1:3-2:15'],
    ],
    [
      'a header',
      '# Classification: secret\n',
      { pattern: '(?im)^\\W*classification: *secret' },
      ['falcon 1:1-1:25'],
    ],
    [
      'in other scripts',
      '关于项目猎鹰的',
      { pattern: '项目猎鹰' },
      ['falcon 1:3-1:7'],
    ],
    [
      'without regard to case beyond ASCII',
      'STRASSE straße STRAßE',
      { pattern: '(?i)straße' },
      ['falcon 1:9-1:15', 'falcon 1:16-1:22'],
    ],
    [
      'without any literal',
      'id A1-B2',
      { pattern: '\\b[A-Z]\\d-[A-Z]\\d\\b' },
      ['falcon 1:4-1:9'],
    ],
    ['not a part of a word', 'project falconry', {}, []],
    ['not in other words', 'falcon project', {}, []],
    ['not in nothing', '', {}, []],
  ])('%s', async (_, text, changes, expected) => {
    expect(await find(text, changes)).toEqual(expected);
  });

  it.each([
    ['a file', ['src/a.ts'], []],
    ['a folder', ['src/'], []],
    ['an ending', ['*.ts'], []],
    ['another ending', ['*.md'], ['falcon 1:1-1:15']],
    ['taken back', ['src/*', '!src/a.ts'], ['falcon 1:1-1:15']],
  ])('ignored paths: %s', async (_, ignorePaths, expected) => {
    expect(await find('project falcon', { ignorePaths })).toEqual(expected);
  });

  it('says how to fix it, in the words of the policy', async () => {
    const { findings } = await detectorsWith({
      fix: 'write `P-7` instead',
    }).find({
      path: 'a',
      text: 'project falcon',
    });
    expect(findings[0]?.fix).toContain('write `P-7` instead; ');
  });

  it.each([
    ['its class may be shared', { neverShare: ['credentials'] }],
    ['it is switched off', { off: ['falcon'] }],
  ])('looks for nothing when %s', async (_, others) => {
    const { findings } = await detectorsWith({}, others).find({
      path: 'a',
      text: 'project falcon',
    });
    expect(findings).toEqual([]);
  });
});

describe('R42 patterns that cannot be used are refused', () => {
  const issuesOf = (patterns: readonly DataPattern[]) => {
    try {
      createDetectors(settings({ patterns }));
      return [];
    } catch (error) {
      return error instanceof DetectorSettingsError
        ? error.issues.map(({ path, message }) => `${path}: ${message}`)
        : [error];
    }
  };

  it.each([
    [
      'no RE2',
      { pattern: 'falcon(?=x)' },
      'patterns[0].pattern: is not an RE2 pattern',
    ],
    [
      'an open group',
      { pattern: '(falcon' },
      'patterns[0].pattern: is not an RE2 pattern',
    ],
    [
      'one that matches nothing at all',
      { pattern: '(falcon)?' },
      'patterns[0].pattern: matches the empty text',
    ],
    [
      'an id with a slash',
      { id: 'gitleaks/falcon' },
      'patterns[0].id: expected letters',
    ],
    ['an empty id', { id: '' }, 'patterns[0].id: expected letters'],
    [
      'the id of a detector',
      { id: 'iban' },
      'patterns[0].id: `iban` is a built-in detector',
    ],
    [
      'a path that matches nothing',
      { ignorePaths: ['src//a'] },
      'patterns[0].ignorePaths[0]: ',
    ],
  ])('%s', (_, changes, expected) => {
    const [issue, ...others] = issuesOf([{ ...falcon, ...changes }]);
    expect(others).toEqual([]);
    expect(issue).toContain(expected);
  });

  it('all faults at once, and none quotes a code name', () => {
    const issues = issuesOf([
      { ...falcon, pattern: '(falcon' },
      { ...falcon, ignorePaths: ['..'] },
    ]);
    expect(issues).toHaveLength(3);
    expect(issues.join('\n')).not.toContain('(falcon');
  });

  it('a number of addresses that makes no list', () => {
    const create = () => createDetectors(settings({ emailListAtLeast: 0 }));
    expect(create).toThrow(
      'emailListAtLeast: expected a whole number from 1 on, got `0`',
    );
  });
});
