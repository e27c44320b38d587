import { commitCommand, releaseCommand, type Asked } from './command';

const URL_ = 'https://portal.example.com';
const BASE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const range = { baseSha: BASE, headSha: HEAD } as const;

describe('R33 the command that asks about a release', () => {
  it.each<[string, Asked, string]>([
    ['anything since the last one', {}, '--release'],
    [
      'an environment',
      { environment: 'production' },
      '--release --environment production',
    ],
    [
      'an environment with blanks',
      { environment: 'EU west 1' },
      '--release --environment "EU west 1"',
    ],
    [
      'the same range',
      { ...range, start: 'release' },
      `--release ${'a'.repeat(12)}..${'b'.repeat(12)}`,
    ],
    [
      'the whole of what was left out in part',
      { ...range, start: 'gap', expectedBase: 'c'.repeat(40) },
      `--release ${'c'.repeat(12)}..${'b'.repeat(12)}`,
    ],
    [
      'what has no beginning, to be named',
      { ...range, start: 'gap' },
      `--release ..${'b'.repeat(12)}`,
    ],
  ])('%s', (_, asked, expected) => {
    expect(releaseCommand(URL_, asked)).toBe(
      `ai-governance check ${expected} --url ${URL_}`,
    );
  });

  it('and the one that has a commit decided on', () => {
    expect(commitCommand(URL_, HEAD)).toBe(
      `ai-governance check --base ${'b'.repeat(12)}^ --head ${'b'.repeat(12)} --url ${URL_}`,
    );
  });
});
