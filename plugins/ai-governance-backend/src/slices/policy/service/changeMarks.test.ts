import type { Trust } from '@ai-enablement/governance-core';
import { changeMarks } from './changeMarks';
import type { Change } from './submission';

const commit = {
  attribution: 'unknown',
  uses: [],
  declaredBy: [],
  hasConflict: false,
  evidence: [],
  authors: [],
} as const;
const change: Change = {
  phase: 'merge',
  repository: 'github.com/acme/checkout',
  baseSha: 'b',
  headSha: 'd',
  files: [],
  commits: [
    { ...commit, sha: 'c' },
    { ...commit, sha: 'd' },
  ],
  patches: { whole: 'w', commits: [{ sha: 'c', patchDigest: 'pc' }] },
  mergedAs: 'm',
};
const commits = [{ sha: 'c', patchDigest: 'pc' }, { sha: 'd' }];

describe('R33 what a decided change is recognised by', () => {
  it.each<[Trust, 'commit' | 'merge' | 'release', object | undefined]>([
    ['observed', 'merge', { patchDigest: 'w', mergedAs: 'm', commits }],
    ['attested', 'merge', { patchDigest: 'w', commits }],
    ['attested', 'release', { patchDigest: 'w', commits }],
    ['attested', 'commit', undefined],
    ['asserted', 'merge', undefined],
  ])('%s at %s', (trust, phase, expected) => {
    expect(changeMarks(change, { trust, phase })).toEqual(expected);
  });

  it('by its commits alone, when nothing is said of what they change', () => {
    const { patches, mergedAs, ...bare } = change;
    expect(changeMarks(bare, { trust: 'observed', phase: 'merge' })).toEqual({
      commits: [{ sha: 'c' }, { sha: 'd' }],
    });
  });
});
