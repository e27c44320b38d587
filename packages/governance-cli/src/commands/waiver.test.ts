import { runAgainst, waiver } from '../__testUtils__/exceptionPortal';

const SAID = ['--reason', 'the only reviewer is away'];
const ASKED = [
  ...['waiver', 'request', '--rule', 'human-review'],
  ...['--repository', 'github.com/acme/checkout', '--until', '2026-03-31'],
  ...SAID,
];
const approved = waiver({
  status: 'active',
  activeFrom: '2026-03-02T10:00:00.000Z',
  decision: {
    verdict: 'approved',
    by: 'user:default/ben',
    at: '2026-03-02T10:00:00.000Z',
    reason: 'agreed',
  },
});

describe('R31 waiver', () => {
  it('request sends what is asked for with the person’s token, and tells what comes next', async () => {
    const { exitCode, out, asked } = await runAgainst(
      { body: waiver(), status: 201 },
      [
        ...ASKED,
        ...['--ticket', 'SEC-1234', '--owner', 'group:default/checkout'],
        ...['--path', 'src/', 'README.md', '--change', 'a'.repeat(40)],
        ...['--from', '2026-03-05', '--entity', 'Component:Default/Checkout'],
      ],
    );
    expect(exitCode).toBe(0);
    expect(asked).toEqual([
      {
        method: 'POST',
        path: '/policy/waivers',
        authorization: 'Bearer the-token',
        body: {
          rule: 'human-review',
          scope: {
            entity: 'component:default/checkout',
            repository: 'github.com/acme/checkout',
            paths: ['src/', 'README.md'],
            change: 'a'.repeat(40),
          },
          reason: 'the only reviewer is away',
          ticket: 'SEC-1234',
          owner: 'group:default/checkout',
          activeFrom: '2026-03-05',
          expiresAt: '2026-03-31',
        },
      },
    ]);
    expect(out.split('\n')).toEqual([
      'requested  waiver `w-1`',
      '',
      '  lifts   the rule `human-review`',
      '  where   github.com/acme/checkout',
      '  holds   from its approval until 2026-04-01T00:00:00.000Z',
      '  asked   by user:default/ada at 2026-03-01T10:00:00.000Z: the only reviewer is away',
      '  ticket  SEC-1234',
      '  owner   group:default/checkout',
      '',
      'It lifts nothing yet: another entitled person approves it with `ai-governance waiver approve`.',
      '',
    ]);
  });

  it.each([
    [
      'approve',
      ['--until', '2026-03-10'],
      'approval',
      { expiresAt: '2026-03-10' },
    ],
    ['refuse', [], 'refusal', {}],
    ['revoke', [], 'revocation', {}],
  ])('%s goes to its route, once', async (name, more, route, body) => {
    const { exitCode, out, asked } = await runAgainst({ body: approved }, [
      ...['waiver', name, 'w-1', ...SAID],
      ...more,
    ]);
    expect(exitCode).toBe(0);
    expect(asked).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: `/policy/waivers/w-1/${route}`,
        body: { reason: 'the only reviewer is away', ...body },
      }),
    ]);
    expect(out).toContain('active  waiver `w-1`');
    expect(out).toContain(
      'approved  by user:default/ben at 2026-03-02T10:00:00.000Z: agreed',
    );
  });

  it('changes nothing twice: a lost answer is not asked for again', async () => {
    const lost = {
      error: { name: 'ServiceUnavailableError', message: 'starting' },
      status: 503,
    };
    expect((await runAgainst(lost, ASKED)).asked).toHaveLength(1);
    const list = await runAgainst(lost, ['waiver', 'list']);
    expect(list.asked).toHaveLength(4);
  });

  it('list tells one a line, and that there are more', async () => {
    const tier = waiver({
      waiverId: 'w-2',
      rule: undefined,
      lowersTierTo: 'internal',
      scope: {
        entity: 'component:default/shop',
        paths: ['a/', 'b/'],
        change: 'c'.repeat(40),
      },
    });
    const { out, asked } = await runAgainst(
      { body: { items: [approved, tier], nextCursor: 'x' } },
      ['waiver', 'list', '--status', 'active', '--rule', 'human-review'],
    );
    expect(asked[0]?.path).toBe(
      '/policy/waivers?status=active&rule=human-review&limit=25',
    );
    expect(out).toContain('w-1     active');
    expect(out).toContain(
      'tier to internal  component:default/shop, files a/, b/, commit cccccccc',
    );
    expect(out).toContain('There are more');
  });

  it('list of nothing says where else waivers stand', async () => {
    const { out } = await runAgainst({ body: { items: [] } }, [
      'waiver',
      'list',
    ]);
    expect(out).toContain('those of the policy document stand in the policy');
  });

  it('is one JSON document on request', async () => {
    const one = await runAgainst({ body: approved }, [
      ...['waiver', 'show', 'w-1', '--format', 'json'],
    ]);
    expect(JSON.parse(one.out)).toEqual({
      schema: 'ai-governance/waiver@1',
      waiver: approved,
    });
    const list = await runAgainst({ body: { items: [approved] } }, [
      ...['waiver', 'list', '--format', 'json'],
    ]);
    expect(JSON.parse(list.out)).toEqual({
      schema: 'ai-governance/waivers@1',
      waivers: [approved],
      hasMore: false,
    });
  });

  it('shows foreign text harmlessly', async () => {
    const { out } = await runAgainst(
      { body: waiver({ reason: 'x\u001b[2J\n::error::y' }) },
      ['waiver', 'show', 'w-1'],
    );
    expect(out).not.toContain('\u001b');
    expect(out).not.toMatch(/^::error/m);
  });

  it.each([
    [
      'a machine that asks',
      403,
      'policy.secondPersonRequired',
      'a machine cannot ask',
      3,
      'the token of a machine',
    ],
    [
      'a missing right',
      403,
      'shared.notAllowed',
      'this needs a permission',
      3,
      'a person who holds the permission `ai-governance.waiver.request`',
    ],
    [
      'a faulty request',
      400,
      'policy.invalidWaiver',
      'no scope',
      2,
      'no scope',
    ],
    [
      'a state that does not fit',
      409,
      'policy.waiverState',
      'it was approved before',
      3,
      '`ai-governance waiver list` shows how things stand now',
    ],
  ])('tells of %s', async (_, status, code, message, exitCode, text) => {
    const refused = { error: { name: 'Error', message, code }, status };
    const answer = await runAgainst(refused, [...ASKED, '--format', 'json']);
    expect(answer.exitCode).toBe(exitCode);
    expect(answer.err).toContain(text);
    expect(JSON.parse(answer.out).error.code).toBe(code);
  });

  it.each([
    ['without an end', ASKED.filter(arg => !/until|2026/.test(arg)), '--until'],
    ['without a reason', ASKED.slice(0, -2), '--reason'],
    [
      'with a reason that says nothing',
      [...ASKED, '--reason', ' a '],
      '5 to 500',
    ],
    [
      'with two targets',
      [...ASKED, '--lowers-tier-to', 'public'],
      '--lowers-tier-to',
    ],
  ])('is not asked for %s', async (_, args, text) => {
    const { exitCode, err, asked } = await runAgainst({ body: waiver() }, args);
    expect([exitCode, asked]).toEqual([2, []]);
    expect(err).toContain(text);
  });

  it('refuses an answer that lacks what is read of it', async () => {
    const { exitCode, err } = await runAgainst({ body: { items: [{}] } }, [
      'waiver',
      'list',
    ]);
    expect(exitCode).toBe(3);
    expect(err).toContain('cannot list waivers');
  });
});
