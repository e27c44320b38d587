import type { Matter } from '../../model';
import { newsOf, newsOfPolicy } from './newsOf';
import { noticeText } from './noticeText';
import { isDigestDue, isUrgentDue } from './windows';

const NOW = '2026-11-02T08:30:00.000Z';
const matter = (given: Partial<Matter>): Matter => ({
  id: `drift-${'1'.repeat(32)}`,
  kind: 'drift',
  title: '`AGENTS.md` of `github.com/acme/pay` drifted from the policy',
  because: 'it is outdated',
  link: '/catalog/default/component/pay/ai-policy',
  audience: [],
  told: ['group:default/pay'],
  about: [],
  ...given,
});
const config = (given: object = {}) => ({
  isEnabled: true,
  everyHours: 24,
  urgentKinds: [],
  ...given,
});

describe('R52 what is told of', () => {
  it.each([
    ['drift', {}, ['']],
    [
      'a change that is held, which its check shows',
      { kind: 'heldChange' },
      [],
    ],
    ['an unclassified entity', { kind: 'unclassified' }, []],
    [
      'a waiver that ends in 13 days',
      { kind: 'waiverExpiring', due: '2026-11-15T08:30:00.000Z' },
      ['@14'],
    ],
    [
      'a waiver that ends in 3 days',
      { kind: 'waiverExpiring', due: '2026-11-05T08:30:00.000Z' },
      ['@3'],
    ],
    ['a review that is due', { kind: 'breakGlass', urgency: 'due' }, ['']],
    [
      'a review that is overdue',
      { kind: 'breakGlass', urgency: 'overdue' },
      ['@overdue'],
    ],
    [
      'a review that was escalated, once as overdue',
      { kind: 'breakGlass', urgency: 'escalated' },
      ['@overdue'],
    ],
  ] as const)('%s', (_, given, expected) => {
    const news = newsOf([matter(given)], NOW);
    expect(news.map(({ itemId }) => itemId.replace(/^[^@]*/, ''))).toEqual(
      expected,
    );
  });

  it('of a policy: how many entities of the owner, and the first of them', () => {
    const changes = ['a', 'b', 'c', 'd'].map(name => ({
      entityRef: `component:default/${name}`,
      before: 'allowed' as const,
      after: 'notApproved' as const,
    }));
    const { title, link } = newsOfPolicy({
      versionId: 'v 2',
      recipient: 'group:default/pay',
      title: 'AI at Acme',
      changes,
      madeAt: NOW,
    });
    expect(title).toBe(
      'a new version of AI at Acme changes 4 of your entities: component:default/a from allowed to not approved, component:default/b from allowed to not approved, component:default/c from allowed to not approved, and 1 more',
    );
    expect(link).toBe('/ai-governance/policy/versions/v%202');
  });
});

describe('R52 what a notification says', () => {
  const news = (given: object = {}) => ({
    recipient: 'group:default/pay',
    itemId: 'i1',
    kind: 'drift' as const,
    title: '`AGENTS.md` drifted',
    link: '/there',
    ...given,
  });

  it('of one thing: that, and where it is done', () => {
    expect(noticeText([news()], 'digest')).toEqual({
      title: 'AGENTS.md drifted',
      description: 'AGENTS.md drifted',
      link: '/there',
    });
  });

  it('of several: how many of each kind, and the first three', () => {
    const many = [1, 2, 3, 4, 5].map(number =>
      news({ itemId: `i${number}`, title: `file ${number} drifted` }),
    );
    const text = noticeText(
      [...many, news({ kind: 'approval', title: 'change #7 waits' })],
      'digest',
    );
    expect(text).toEqual({
      title: '6 things need you',
      description:
        '5 drifts from the policy were found: file 1 drifted; file 2 drifted; file 3 drifted; and 2 more. 1 approval waits: change #7 waits.',
      link: '/ai-governance/needs-you',
    });
    expect(noticeText(many, 'urgent').link).toBe(
      '/ai-governance/needs-you?kind=drift',
    );
  });

  it('names three of many alerts, and leads to where they stand', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      news({
        itemId: `a${index}`,
        kind: 'aiUse',
        title: `cursor was used in ${index}`,
      }),
    );
    expect(noticeText(many, 'digest')).toEqual({
      title: '300 things need you',
      description:
        '300 uses of AI where it should not be: cursor was used in 0; cursor was used in 1; cursor was used in 2; and 297 more.',
      link: '/ai-governance/overview/use?alerts=mine',
    });
  });

  it('holds nothing that could be read as markup or reorder the line', () => {
    const { title } = noticeText(
      [news({ title: '<img src=x onerror=alert(1)>\u202e\nfile' })],
      'digest',
    );
    expect(title).toBe('‹img src=x onerror=alert(1)› file');
  });
});

describe('R52 when people are written to', () => {
  it.each([
    ['never before', {}, {}, true],
    ['23 hours ago', {}, { digestAt: '2026-11-01T09:30:00.000Z' }, false],
    ['24 hours ago', {}, { digestAt: '2026-11-01T08:30:00.000Z' }, true],
    [
      'in its hour',
      { atHour: 8 },
      { digestAt: '2026-11-01T08:50:00.000Z' },
      true,
    ],
    [
      'in its hour, again',
      { atHour: 8 },
      { digestAt: '2026-11-02T08:10:00.000Z' },
      false,
    ],
    ['outside of its hour', { atHour: 7 }, {}, false],
  ])('a digest: %s %j', (_, given, last, expected) => {
    expect(isDigestDue(config(given), last, NOW)).toBe(expected);
  });

  it.each([
    ['never before', {}, true],
    ['59 minutes ago', { urgentAt: '2026-11-02T07:31:00.000Z' }, false],
    ['an hour ago', { urgentAt: '2026-11-02T07:30:00.000Z' }, true],
  ])('of what is urgent: %s', (_, last, expected) => {
    expect(isUrgentDue(last, NOW)).toBe(expected);
  });
});
