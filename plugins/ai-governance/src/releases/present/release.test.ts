import type { Release } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  passedRelease,
  release,
  releasedChange,
} from '../../__testUtils__/fixtures';
import { releasesCsv } from './csv';
import { presentRelease } from './release';

describe('R33 a release as screens show it', () => {
  it.each<[string, Partial<Release> & { readonly tag?: string }, object]>([
    [
      'is called by its commits',
      {},
      { title: '11111111..22222222', isPassed: false },
    ],
    ['is called by its tag', { tag: 'v1.4.0' }, { title: 'v1.4.0' }],
    [
      'is held',
      {},
      { outcome: { word: 'held', tone: 'warning', wouldBe: undefined } },
    ],
    [
      'is a preview with what it would be',
      { isPreview: true, outcome: 'pass' },
      { outcome: { word: 'preview', tone: 'neutral', wouldBe: 'passed' } },
    ],
    [
      'lists some of many commits',
      { undecided: Array.from({ length: 23 }, (_, n) => `${n}`) },
      { undecided: expect.objectContaining({ total: 23, more: 3 }) },
    ],
  ])('%s', (_, over, expected) => {
    expect(presentRelease(release(over))).toMatchObject(expected);
  });

  it('tells what holds it, strictest first, and what passes', () => {
    const denied = releasedChange({
      decisionId: 'dec-1',
      pullRequest: undefined,
      headSha: 'd'.repeat(40),
      outcome: 'deny',
      because: ['the policy forbids it'],
    });
    const { changes } = release();
    const view = presentRelease(release({ changes: [...changes, denied] }));
    expect(view.holding).toMatchObject([
      { title: 'dddddddd', because: ['The policy forbids it'], commits: 1 },
      { title: '#412', commits: 2 },
    ]);
    expect(view.passing).toMatchObject([{ title: '#409' }]);
  });

  it('is a line of CSV', () => {
    const [, held, passed] = releasesCsv(
      [release(), passedRelease({ environment: undefined })].map(
        presentRelease,
      ),
    ).split('\r\n');
    expect(held).toMatch(
      /^rel-7,,github\.com\/acme\/checkout-service,production,1+,2+,held,false,4,2,1,1,false,2026-11-20T10:00:00\.000Z,led-rel-7$/,
    );
    expect(passed).toContain('checkout-service,,1');
  });
});
