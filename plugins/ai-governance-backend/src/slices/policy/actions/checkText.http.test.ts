import { type Mcp, startMcp } from './__testUtils__/startMcp';

// Nobody's, and in pieces, so that this file passes the same look.
const CANARY = ['ghp', '9Z8y7X6w5V4u3T2s1R0q9P8o7N6m5L4k3J2h'].join('_');

describe('R08 a text, before an agent passes it on', () => {
  let mcp: Mcp;
  beforeAll(async () => {
    mcp = await startMcp();
  }, 60_000);
  afterAll(() => mcp.stop());

  it('passes when nothing is found in it', async () => {
    const { answer } = await mcp.ada.call('check-text', { text: 'hello\n' });
    expect(answer).toMatchObject({ mayBeShared: true, findings: [] });
    expect(answer?.answer).toMatch(/^Yes: nothing was found/);
  });

  it('does not with data in it, which is told to nobody', async () => {
    const text = `log in with ${CANARY}\n`;
    const found = await mcp.ada.call('check-text', { text });
    expect(found.answer).toMatchObject({
      mayBeShared: false,
      findings: [{ class: 'credentials', line: 1, column: 13 }],
      redacted: 'log in with [redacted: credentials]\n',
    });
    expect(found.answer?.answer).toMatch(/^No: do not share this text/);
    const misled = [
      await mcp.ada.call('check-text', { prompt: CANARY }),
      await mcp.ada.call('check-text', { text: 'x', user: CANARY }),
      await mcp.kim.call('check-text', { text }),
    ];
    for (const { failure } of misled) expect(failure).toMatch(/^\w+Error: /);
    expect(JSON.stringify([found, misled])).not.toContain(CANARY);
    expect(mcp.logged.length).toBeGreaterThan(0);
    expect(mcp.logged.filter(line => line.includes(CANARY))).toEqual([]);
    const entries = await mcp.knex('audit_entries').select('*');
    expect(JSON.stringify(entries)).not.toContain(CANARY);
  });
});
