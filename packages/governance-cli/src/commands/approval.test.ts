import { approval, runAgainst } from '../__testUtils__/exceptionPortal';

const REASON = 'read line by line';
const SAID = ['--reason', REASON];
const approved = approval({
  decisionId: 'd-2',
  state: 'approved',
  given: [
    {
      approvalId: 'a-1',
      state: 'approved',
      reason: REASON,
      by: 'user:default/sana',
      at: '2026-03-02T11:00:00.000Z',
      isLatest: true,
      ledger: { entryId: 'e-1', state: 'staged' },
    },
  ],
});

describe('R23 approval', () => {
  it.each([
    ['approve', 'approved'],
    ['refuse', 'refused'],
  ])('%s says so of the head commit, once', async (name, state) => {
    const { exitCode, out, asked } = await runAgainst(
      { body: approved, status: 201 },
      ['approval', name, 'd-1', ...SAID],
    );
    expect(exitCode).toBe(0);
    expect(asked).toEqual([
      {
        method: 'POST',
        path: '/policy/decisions/d-1/approvals',
        authorization: 'Bearer the-token',
        body: { state, reason: REASON },
      },
    ]);
    expect(out.split('\n')).toEqual([
      'approved  github.com/acme/checkout #42, commit aaaaaaaa',
      '',
      '  outcome    hold',
      '  decision   d-2',
      `  commit     ${'a'.repeat(40)}`,
      '  written    ai, copilot',
      '  files      src/pay.ts, in all 7',
      '  asks       The change needs an approval. (0 of 1)',
      '  also open  It needs a review. (none)',
      '  approved   by user:default/sana at 2026-03-02T11:00:00.000Z: read line by line',
      '',
    ]);
  });

  it('changes nothing twice: a lost answer is not asked for again', async () => {
    const lost = {
      error: { name: 'ServiceUnavailableError', message: 'starting' },
      status: 503,
    };
    const once = await runAgainst(lost, [
      'approval',
      'approve',
      'd-1',
      ...SAID,
    ]);
    expect([once.exitCode, once.asked.length]).toEqual([3, 1]);
  });

  it('tells why the word does not count', async () => {
    const { exitCode, err } = await runAgainst(
      {
        error: {
          name: 'NotAllowedError',
          code: 'policy.notAnApprover',
          message: 'your word would not count: you took part in the change',
        } as never,
        status: 403,
      },
      ['approval', 'approve', 'd-1', ...SAID],
    );
    expect(exitCode).toBe(3);
    expect(err).toContain('you took part in the change');
  });

  it('list tells one a line, whether the reader may decide, and that there are more', async () => {
    const { out, asked } = await runAgainst(
      {
        body: {
          items: [
            approval(),
            approval({
              decisionId: 'd-3',
              pullRequest: undefined,
              state: 'refused',
              permits: {
                approve: { isPermitted: false, because: 'x' },
                refuse: { isPermitted: false, because: 'x' },
              },
            }),
          ],
          nextCursor: 'x',
        },
      },
      [
        ...['approval', 'list', '--state', 'open', '--mine'],
        ...['--entity', 'Component:default/Checkout'],
      ],
    );
    expect(asked[0]?.path).toBe(
      '/policy/approvals?state=open&mine=true&entityRef=component%3Adefault%2Fcheckout&limit=25',
    );
    expect(out).toMatch(
      /d-1\s+waiting\s+github.com\/acme\/checkout #42, commit aaaaaaaa .*yes\n/,
    );
    expect(out).toMatch(
      /d-3\s+refused\s+github.com\/acme\/checkout commit aaaaaaaa .*Z\n/,
    );
    expect(out).toContain('There are more');
  });

  it('list of nothing says when a change comes there', async () => {
    const { out } = await runAgainst({ body: { items: [] } }, [
      'approval',
      'list',
    ]);
    expect(out).toContain('once it is checked');
  });

  it('is one JSON document on request', async () => {
    const one = await runAgainst({ body: approved }, [
      ...['approval', 'approve', 'd-1', ...SAID, '--format', 'json'],
    ]);
    expect(JSON.parse(one.out)).toEqual({
      schema: 'ai-governance/approval@1',
      approval: approved,
    });
    const list = await runAgainst({ body: { items: [approved] } }, [
      ...['approval', 'list', '--format', 'json'],
    ]);
    expect(JSON.parse(list.out)).toEqual({
      schema: 'ai-governance/approvals@1',
      approvals: [approved],
      hasMore: false,
    });
  });
});
