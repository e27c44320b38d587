import type { HostHealth } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { failingWork, hostHealth, queue } from '../../__testUtils__/fixtures';
import { fixOf, presentFailing } from './failing';
import { hostName, presentHost } from './health';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const before = (minutes: number) =>
  new Date(NOW.getTime() - minutes * 60_000).toISOString();

describe('R33 how a host fares', () => {
  it.each<[string, Partial<HostHealth>, string, readonly object[]]>([
    ['is well', {}, 'success', []],
    [
      'cannot be shown anything',
      { publications: queue({ failing: 3 }) },
      'danger',
      [{ kind: 'unshown', count: 3 }],
    ],
    [
      'cannot be read',
      { subjects: queue({ failing: 1 }) },
      'danger',
      [{ kind: 'unread', count: 1 }],
    ],
    [
      'asks to wait',
      { pausedUntil: before(-5) },
      'warning',
      [{ kind: 'paused' }],
    ],
    ['asked to wait', { pausedUntil: before(5) }, 'success', []],
    [
      'could not be looked through',
      { catchUpError: 'Error, status 502' },
      'warning',
      [{ kind: 'catchUp' }],
    ],
    [
      'lacks something',
      { warnings: ['no app is named'] },
      'warning',
      [{ kind: 'configuration' }],
    ],
    [
      'is behind',
      { subjects: queue({ waiting: 2, oldestAt: before(16) }) },
      'warning',
      [{ kind: 'late' }],
    ],
    [
      'is at work',
      { subjects: queue({ waiting: 2, oldestAt: before(14) }) },
      'success',
      [],
    ],
    [
      'is behind because it asked',
      {
        subjects: queue({ waiting: 2, oldestAt: before(60) }),
        pausedUntil: before(-1),
      },
      'warning',
      [{ kind: 'paused' }],
    ],
  ])('%s', (_, over, tone, problems) => {
    const view = presentHost(hostHealth(over), NOW);
    expect(view.tone).toBe(tone);
    expect(view.problems).toEqual(problems);
  });

  it.each([
    ['github', 'GitHub'],
    ['gitlab', 'GitLab'],
    ['github-ghe-acme-example', 'GitHub (ghe-acme-example)'],
    ['demo', 'demo'],
  ])('%s is called %s', (id, name) => {
    expect(hostName(id)).toBe(name);
  });

  it('counts events by name and what became of them', () => {
    const at = (hour: number) => `2026-11-20T0${hour}:00:00.000Z`;
    const { deliveries } = presentHost(
      hostHealth({
        deliveries: [
          { event: 'push', outcome: 'marked', count: 4, lastAt: at(2) },
          { event: 'push', outcome: 'duplicate', count: 1, lastAt: at(3) },
          { event: 'star', outcome: 'unknown', count: 9, lastAt: at(1) },
        ],
      }),
      NOW,
    );
    expect(deliveries).toEqual([
      {
        event: 'push',
        counts: { marked: 4, ignored: 0, unknown: 0, duplicate: 1 },
        lastAt: at(3),
      },
      {
        event: 'star',
        counts: { marked: 0, ignored: 0, unknown: 9, duplicate: 0 },
        lastAt: at(1),
      },
    ]);
  });
});

describe('R33 what fails at a host', () => {
  it.each([
    ['RequestError, status 401', 'credentials'],
    ['RequestError, status 403', 'permissions'],
    ['HttpError, status 404', 'missing'],
    ['it is no longer at the host', 'missing'],
    ['the host asks to wait', 'busy'],
    ['Error, status 502', 'hostDown'],
    ['credentials, status 401, `GET /user`: correct the token', 'credentials'],
    ['credentials: correct the token or app', 'credentials'],
    ['hidden, status 403, `GET /user`: give the app', 'permissions'],
    ['refused, status 503, `GET /user`: it is tried again', 'hostDown'],
    ['refused, status 422, `GET /user`: it is tried again', 'other'],
    ['unreachable, code ETIMEDOUT: check the address', 'unreachable'],
    ['strange, `GET /user`: check the address', 'unreachable'],
    ['TypeError, code ECONNREFUSED', 'unreachable'],
    ['`policy.notReady`', 'notReady'],
    ['TypeError', 'other'],
    ['', 'other'],
  ])('%s is mended by %s', (error, fix) => {
    expect(fixOf(error)).toBe(fix);
  });

  it('is told in words, most tries first', () => {
    const views = presentFailing(
      [
        failingWork({ what: 'change 7', attempts: 2 }),
        failingWork({ what: 'protection default', attempts: 1 }),
        failingWork({ what: `mergeGroup ${'b'.repeat(40)}`, attempts: 4 }),
        failingWork({ what: 'something new', attempts: 1 }),
      ],
      [failingWork({ what: 'a'.repeat(40), attempts: 9 })],
    );
    expect(views.map(({ what }) => what)).toEqual([
      { kind: 'publication', commit: 'aaaaaaaa' },
      { kind: 'mergeGroup', commit: 'bbbbbbbb' },
      { kind: 'change', number: '7' },
      { kind: 'protection' },
      { text: 'something new' },
    ]);
  });
});
