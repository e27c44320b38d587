import type { OpenReview } from '../../../policy/facade';
import { setScene } from '../scene';
import type { SourceDeps } from '../source';
import { openReviews } from './openReviews';

const NOW = '2026-11-06T09:00:00.000Z';
const TEAM = 'group:default/pay';
const review = (given: Partial<OpenReview> = {}): OpenReview => ({
  breakGlassId: 'b1',
  repository: 'github.com/acme/pay',
  headSha: 'a1b2c3d4e5'.repeat(4),
  usedBy: 'user:default/ada',
  usedAt: '2026-11-02T09:00:00.000Z',
  urgency: 'due',
  dueAt: '2026-11-04T09:00:00.000Z',
  owners: [TEAM],
  about: ['component:default/pay'],
  ...given,
});
const attention = {
  fleet: async () => ({ entities: [], strengthenings: [] }),
  ruleOwners: async () => ['group:default/security'],
};
const mattersOf = async (...reviews: readonly OpenReview[]) => {
  const deps = { attention, openReviews: async () => reviews };
  const scene = await setScene(attention, { now: NOW });
  return openReviews(deps as unknown as SourceDeps).matters(scene);
};

describe('R22 reviews of break-glass that are open', () => {
  it.each`
    urgency        | escalatedTo    | because
    ${'due'}       | ${undefined}   | ${'`user:default/ada` let it pass at once; a second person reviews that'}
    ${'overdue'}   | ${undefined}   | ${'the review is overdue: `user:default/ada` let it pass at once; a second person reviews that'}
    ${'escalated'} | ${'group:a/b'} | ${'the review is overdue, and `group:a/b` was told: `user:default/ada` let it pass at once; a second person reviews that'}
  `('say when they are $urgency', async ({ because, ...given }) => {
    const [matter] = await mattersOf(review(given));
    expect(matter).toMatchObject({
      kind: 'breakGlass',
      because,
      due: '2026-11-04T09:00:00.000Z',
      urgency: given.urgency,
      audience: [TEAM],
      entitled: { right: 'reviewBreakGlass', except: 'user:default/ada' },
      told: [TEAM, 'group:default/security'],
      about: ['component:default/pay'],
    });
  });

  it('are for whoever may review where nobody owns the repository', async () => {
    const [matter] = await mattersOf(review({ owners: [], about: [] }));
    expect(matter).toMatchObject({ audience: [], link: expect.any(String) });
  });
});
