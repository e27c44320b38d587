import { pullRequestIn } from './pastChanges';

describe('R51 the pull request that a message names', () => {
  it.each([
    ['Merge pull request #12 from acme/feature\n\nfeat: x', 12],
    ['feat: pay (#7)\n\nbody', 7],
    [
      "Merge branch 'x' into 'main'\n\nfeat: x\n\nSee merge request acme/shop!31",
      31,
    ],
    ['feat: pay, see (#7) for more', undefined],
    ['feat: pay\n\nfixes (#7)', undefined],
    ['feat: pay (#0)', undefined],
    ['feat: pay (#99999999999)', undefined],
    ['', undefined],
  ])('%j → %s', (message, expected) => {
    expect(pullRequestIn(message)).toBe(expected);
  });
});
