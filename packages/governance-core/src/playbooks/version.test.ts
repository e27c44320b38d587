import {
  compareVersions,
  formatVersion,
  nextVersion,
  readVersion,
  type ContentVersion,
} from './version';

describe('R26 a version of a playbook says whether readers do something differently', () => {
  it.each<[string, ContentVersion | undefined]>([
    ['1.0', { major: 1, minor: 0 }],
    ['0.0', { major: 0, minor: 0 }],
    ['12.345', { major: 12, minor: 345 }],
    ['999999.999999', { major: 999_999, minor: 999_999 }],
    ['1000000.0', undefined],
    ['01.4', undefined],
    ['1.04', undefined],
    ['1', undefined],
    ['1.0.0', undefined],
    ['1.0\n', undefined],
    [' 1.0', undefined],
    ['-1.0', undefined],
    ['1.x', undefined],
    ['١.٠', undefined],
    ['', undefined],
    ['1'.repeat(200_000), undefined],
  ])('%j is read as %j', (text, version) => {
    expect(readVersion(text)).toEqual(version);
  });

  it.each(['1.0', '0.9', '10.12'])('%s is written as it was read', text => {
    const version = readVersion(text);
    expect(version && formatVersion(version)).toBe(text);
  });

  it.each<[string | undefined, 'major' | 'minor', string]>([
    [undefined, 'minor', '1.0'],
    [undefined, 'major', '1.0'],
    ['1.0', 'minor', '1.1'],
    ['1.9', 'minor', '1.10'],
    ['1.9', 'major', '2.0'],
  ])('after %s a %s step leads to %s', (last, step, next) => {
    const read = last === undefined ? undefined : readVersion(last);
    expect(formatVersion(nextVersion(read, step))).toBe(next);
  });

  it('orders by numbers, not by letters', () => {
    const texts = ['1.10', '10.0', '1.9', '2.0'];
    const sorted = texts
      .flatMap(text => readVersion(text) ?? [])
      .sort(compareVersions)
      .map(formatVersion);
    expect(sorted).toEqual(['1.9', '1.10', '2.0', '10.0']);
  });
});
