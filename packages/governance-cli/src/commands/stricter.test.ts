import { runAgainst, strengthening } from '../__testUtils__/exceptionPortal';

const SAID = ['--reason', 'two incidents this week'];
const STARTED = [
  ...['stricter', 'start', '--reviews', '2', '--until', '2026-03-31'],
  ...['--repository', 'github.com/acme/checkout'],
  ...SAID,
];

describe('R29b stricter', () => {
  it('start sends what is asked for with the person’s token, once, and tells what acts', async () => {
    const { exitCode, out, asked } = await runAgainst(
      { body: strengthening(), status: 201 },
      [
        ...STARTED,
        ...['--by', 'group:default/security', '--changes', 'assisted'],
        ...['--path', 'src/auth/**', '--domain', 'domain:default/retail'],
        ...['--ticket', 'INC-77', '--origin', 'signal:drift:7'],
      ],
    );
    expect(exitCode).toBe(0);
    expect(asked).toEqual([
      {
        method: 'POST',
        path: '/policy/strengthenings',
        authorization: 'Bearer the-token',
        body: {
          scope: {
            repository: 'github.com/acme/checkout',
            domain: 'domain:default/retail',
            paths: ['src/auth/**'],
          },
          reviews: 2,
          by: ['group:default/security'],
          changes: 'assisted',
          reason: 'two incidents this week',
          ticket: 'INC-77',
          origin: { kind: 'signal', reference: 'drift:7' },
          expiresAt: '2026-03-31',
        },
      },
    ]);
    expect(out.split('\n')).toEqual([
      'active  strengthening `s-1`',
      '',
      '  asks     Review is stricter here.',
      '  where    github.com/acme/checkout',
      '  until    2026-04-01T00:00:00.000Z',
      '  started  by user:default/ada at 2026-03-01T10:00:00.000Z: two incidents this week',
      '',
      'It acts until its end; `ai-governance stricter end` ends it before.',
      '',
    ]);
  });

  it.each([
    [
      'extend',
      ['--until', '2026-03-31'],
      'extension',
      { expiresAt: '2026-03-31' },
    ],
    ['end', [], 'end', {}],
  ])('%s goes to its route, once', async (name, more, route, body) => {
    const word = { by: 'user:default/ben', at: '2026-03-02', reason: 'agreed' };
    const { exitCode, out, asked } = await runAgainst(
      {
        body: strengthening({ status: 'ended', extension: word, ending: word }),
      },
      ['stricter', name, 's-1', ...SAID, ...more],
    );
    expect(exitCode).toBe(0);
    expect(asked).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: `/policy/strengthenings/s-1/${route}`,
        body: { reason: 'two incidents this week', ...body },
      }),
    ]);
    expect(out).toContain('ended  strengthening `s-1`');
    expect(out).toContain('put off  by user:default/ben at 2026-03-02: agreed');
  });

  it('list tells one a line, that there are more, and of nothing', async () => {
    const one = strengthening({
      by: ['group:default/security'],
      scope: { group: 'group:default/shop', paths: ['a/', 'b/'] },
    });
    const { out, asked } = await runAgainst(
      { body: { items: [one], nextCursor: 'x' } },
      [
        'stricter',
        'list',
        '--status',
        'active',
        '--group',
        'group:default/shop',
      ],
    );
    expect(asked[0]?.path).toBe(
      '/policy/strengthenings?status=active&groupRef=group%3Adefault%2Fshop&limit=25',
    );
    expect(out).toContain('2 by group:default/security');
    expect(out).toContain('group:default/shop, changes to a/, b/');
    expect(out).toContain('There are more');
    const none = await runAgainst({ body: { items: [] } }, [
      'stricter',
      'list',
    ]);
    expect(none.out).toContain('review is as the policy says');
  });

  it('is one JSON document on request', async () => {
    const one = await runAgainst({ body: strengthening() }, [
      ...['stricter', 'show', 's-1', '--format', 'json'],
    ]);
    expect(JSON.parse(one.out)).toEqual({
      schema: 'ai-governance/strengthening@1',
      strengthening: strengthening(),
    });
    const list = await runAgainst({ body: { items: [strengthening()] } }, [
      ...['stricter', 'list', '--format', 'json'],
    ]);
    expect(JSON.parse(list.out)).toMatchObject({
      schema: 'ai-governance/strengthenings@1',
      hasMore: false,
    });
  });

  it.each([
    [
      'without an end',
      STARTED.filter(arg => !/until|2026/.test(arg)),
      '--until',
    ],
    ['with six reviews', [...STARTED, '--reviews', '6'], '--reviews'],
    [
      'with an origin of no kind',
      [...STARTED, '--origin', 'rumour:x'],
      'incident',
    ],
  ])('start %s is a mistake', async (_, args, text) => {
    const { exitCode, err, asked } = await runAgainst({ body: {} }, args);
    expect([exitCode, asked]).toEqual([2, []]);
    expect(err).toContain(text);
  });
});
