import { breakGlass, runAgainst } from '../__testUtils__/exceptionPortal';

const SHA = 'a'.repeat(40);
const USED = [
  ...['break-glass', 'use', '--commit', SHA],
  ...['--repository', 'git@github.com:Acme/Checkout.git'],
  ...['--reason', 'checkout is down'],
];
const reviewed = breakGlass({
  isActive: false,
  reviewState: 'done',
  review: {
    verdict: 'notJustified',
    by: 'user:default/ben',
    at: '2026-03-02T11:00:00.000Z',
    note: 'a review was at hand',
  },
});

describe('R31 break-glass', () => {
  it('use names the repository in the one way, and tells what comes next', async () => {
    const { exitCode, out, asked } = await runAgainst(
      { body: breakGlass(), status: 201 },
      [...USED, '--pull-request', '42', '--ticket', 'INC-77'],
    );
    expect(exitCode).toBe(0);
    expect(asked).toEqual([
      {
        method: 'POST',
        path: '/policy/break-glass',
        authorization: 'Bearer the-token',
        body: {
          repository: 'github.com/acme/checkout',
          headSha: SHA,
          pullRequest: 42,
          reason: 'checkout is down',
          ticket: 'INC-77',
        },
      },
    ]);
    expect(out.split('\n')).toEqual([
      'active  break-glass `b-1`',
      '',
      `  change  ${SHA} (#42)`,
      '  where   github.com/acme/checkout',
      '  holds   from 2026-03-02T10:00:00.000Z until 2026-03-03T10:00:00.000Z',
      '  used    by user:default/ada: checkout is down',
      '  ticket  INC-77',
      '  review  open',
      '',
      'Ask for the decision again: it passes whatever a waiver could lift. Another entitled person reviews',
      'this use with `ai-governance break-glass review`.',
      '',
    ]);
  });

  it('review says what was found', async () => {
    const { exitCode, out, asked } = await runAgainst({ body: reviewed }, [
      ...['break-glass', 'review', 'b-1', '--verdict', 'not-justified'],
      ...['--note', 'a review was at hand'],
    ]);
    expect(exitCode).toBe(0);
    expect(asked).toMatchObject([
      {
        path: '/policy/break-glass/b-1/review',
        body: { verdict: 'notJustified', note: 'a review was at hand' },
      },
    ]);
    expect(out).toContain('ended  break-glass `b-1`');
    expect(out).toContain('not justified, by user:default/ben');
    expect(out).toContain('It lifts nothing any more.');
  });

  it('list tells what waits for a review', async () => {
    const { out, asked } = await runAgainst(
      { body: { items: [breakGlass(), reviewed] } },
      ['break-glass', 'list', '--review', 'open'],
    );
    expect(asked[0]?.path).toBe('/policy/break-glass?review=open&limit=25');
    expect(out).toMatch(/^b-1 +active +open +github\.com\/acme\/checkout/m);
    expect(out).toMatch(/^b-1 +ended +not justified/m);
    const none = await runAgainst({ body: { items: [] } }, [
      'break-glass',
      'list',
    ]);
    expect(none.out).toContain('no such use');
  });

  it('is one JSON document on request', async () => {
    const one = await runAgainst({ body: breakGlass() }, [
      ...USED,
      '--format',
      'json',
    ]);
    expect(JSON.parse(one.out)).toEqual({
      schema: 'ai-governance/break-glass@1',
      breakGlass: breakGlass(),
    });
    const list = await runAgainst({ body: { items: [], nextCursor: 'x' } }, [
      ...['break-glass', 'list', '--format', 'json'],
    ]);
    expect(JSON.parse(list.out)).toEqual({
      schema: 'ai-governance/break-glass-list@1',
      breakGlass: [],
      hasMore: true,
    });
  });

  it.each([
    ['a short commit', [...USED, '--commit', 'abc'], 'full id of a commit'],
    ['no repository', [...USED, '--repository', 'checkout'], 'repository'],
    ['no reason', USED.slice(0, -2), '--reason'],
    [
      'another verdict',
      [
        'break-glass',
        'review',
        'b-1',
        '--verdict',
        'fine',
        '--note',
        'it was right',
      ],
      'justified',
    ],
  ])('is not asked for with %s', async (_, args, text) => {
    const { exitCode, err, asked } = await runAgainst({ body: {} }, args);
    expect([exitCode, asked]).toEqual([2, []]);
    expect(err).toContain(text);
  });

  it('tells a machine that a person is needed', async () => {
    const { exitCode, err } = await runAgainst(
      {
        error: {
          name: 'NotAllowedError',
          message: 'a machine cannot ask for an exception',
          code: 'policy.secondPersonRequired',
        },
        status: 403,
      },
      USED,
    );
    expect(exitCode).toBe(3);
    expect(err).toContain('cannot use break-glass: a machine cannot ask');
    expect(err).toContain('AI_GOVERNANCE_TOKEN');
  });
});
