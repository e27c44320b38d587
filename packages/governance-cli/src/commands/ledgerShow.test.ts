import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { standIn, type StandInOptions } from '../__testUtils__/standIn';
import { testIo } from '../__testUtils__/testIo';
import { run } from '../run';

const entry: LedgerEntry = {
  ledger: {
    entryId: 'e-2',
    state: 'sequenced',
    index: 41,
    treeSize: 42,
    root: 'ab',
  },
  type: 'policy.decisionMade',
  at: '2026-03-02T10:00:00.000Z',
  actor: 'plugin:ci',
  subjectIds: [
    'component:default/checkout',
    'github.com/acme/checkout',
    'decision-1',
  ],
  payloadDigest: 'c'.repeat(64),
  payload: {},
};

async function show(options: StandInOptions = {}, ...args: readonly string[]) {
  const portal = standIn(options);
  const asked: string[] = [];
  const io = testIo({
    env: { AI_GOVERNANCE_URL: 'https://portal.example.com' },
    fetch: request => {
      asked.push(request.url);
      return portal.fetch(request);
    },
  });
  const exitCode = await run(['ledger', 'show', ...args], io);
  return { exitCode, out: io.out(), err: io.err(), asked };
}

describe('E: ledger show tells what was recorded', () => {
  it('newest entries with position, instant, kind, actor and subjects', async () => {
    const staged = {
      ...entry,
      ledger: { entryId: 'e-3', state: 'staged' as const },
    };
    const { exitCode, out } = await show({ ledger: [staged, entry] });
    expect(exitCode).toBe(0);
    expect(out.split('\n')).toEqual([
      '2 entries in the ledger  root e3b0c442',
      '',
      'entry   recorded (UTC)            what                 by         about',
      'staged  2026-03-02T10:00:00.000Z  policy.decisionMade  plugin:ci  component:default/checkout, github.com/acme/checkout and 1 more',
      '41      2026-03-02T10:00:00.000Z  policy.decisionMade  plugin:ci  component:default/checkout, github.com/acme/checkout and 1 more',
      '',
    ]);
  });

  it.each([
    ['everything, by default the newest 25', [], 'limit=25'],
    [
      'one entity',
      ['--entity', 'Component:Default/Checkout'],
      `subject=${encodeURIComponent('component:default/checkout')}`,
    ],
    ['as many as wanted', ['--limit', '200'], 'limit=200'],
  ])('asks for %s', async (_, args, query) => {
    const { asked } = await show({}, ...args);
    expect(asked[1]).toContain(query);
  });

  it('says what an empty ledger means', async () => {
    const { out } = await show({}, '--entity', 'component:default/checkout');
    expect(out).toContain(
      'Nothing is recorded about `component:default/checkout` yet',
    );
  });

  it('is one JSON document on request', async () => {
    const { out } = await show({ ledger: [entry] }, '--format', 'json');
    expect(JSON.parse(out)).toEqual({
      schema: 'ai-governance/ledger@1',
      head: { size: 1, root: 'e3b0c442' },
      entries: [entry],
      hasMore: false,
    });
  });

  it('shows foreign text harmlessly', async () => {
    const { out } = await show({ ledger: [{ ...entry, actor: 'x\u001b[2J' }] });
    expect(out).not.toContain('\u001b');
  });

  it('needs the right to read it', async () => {
    const { exitCode, err } = await show({ token: 'other' });
    expect(exitCode).toBe(3);
    expect(err).toContain('cannot read the ledger');
  });
});
