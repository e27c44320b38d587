import { aiChange } from '../../__testUtils__/changes';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';

describe('R41 reading the ledger', () => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeAll(async () => {
    api = await startGovernance();
    await api.ready();
  });

  it('begins with the policy that came into force', async () => {
    await eventually(
      async () => (await api.machine.get('/audit/head')).body.size > 0,
    );
    const { body } = await api.machine.get(
      '/audit/entries?type=policy.activated',
    );
    expect(body.items).toEqual([
      expect.objectContaining({
        actor: 'plugin:ai-governance',
        payload: {
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          number: 1,
          source: 'file',
          previousDigest: null,
        },
      }),
    ]);
  });

  it('sequences a decision soon after it was made', async () => {
    const { body } = await api.machine.post('/policy/decisions', aiChange());
    const stateOf = async () => {
      const entry = await api.machine.get(
        `/audit/entries/${body.ledger.entryId}`,
      );
      return entry.body.ledger.state;
    };
    await eventually(async () => (await stateOf()) === 'sequenced');
    expect(await stateOf()).toBe('sequenced');
  });

  it('finds entries by what they are about', async () => {
    const { body } = await api.machine.post('/policy/decisions', aiChange());
    for (const subject of [
      body.decisionId,
      'github.com/acme/checkout',
      'component:default/checkout',
    ]) {
      const page = await api.machine.get(
        `/audit/entries?type=policy.decisionMade&limit=1&subject=${subject}`,
      );
      expect(page.body.items).toEqual([
        expect.objectContaining({
          payload: expect.objectContaining({ decisionId: body.decisionId }),
        }),
      ]);
    }
  });

  it('does not find an entry that is not there', async () => {
    const { status, body } = await api.machine.get('/audit/entries/none');
    expect([status, body.error.code]).toEqual([404, 'audit.entryNotFound']);
  });
});
