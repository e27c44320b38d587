import { aiChange } from './__testUtils__/changes';
import { eventually, startGovernance } from './__testUtils__/startGovernance';

describe('R07 a decision from question to evidence', () => {
  it('is made, found again and proven by the ledger', async () => {
    const { machine, ready } = await startGovernance();
    await ready();

    const made = await machine.post('/policy/decisions', aiChange());
    expect(made.body).toMatchObject({
      repository: 'github.com/acme/checkout',
      entityRefs: ['component:default/checkout'],
      decision: {
        effect: 'allow_with_obligations',
        outcome: 'hold',
        isPreview: false,
        attribution: 'ai',
        assistants: ['copilot'],
      },
    });
    expect(made.status).toBe(201);

    const { decisionId, ledger } = made.body;
    await eventually(async () => {
      const found = await machine.get(`/policy/decisions/${decisionId}`);
      return found.body.ledger?.state === 'sequenced';
    });
    const found = await machine.get(`/policy/decisions/${decisionId}`);
    expect(found.body.decision).toEqual(made.body.decision);

    const entry = await machine.get(`/audit/entries/${ledger.entryId}`);
    expect(entry.body).toMatchObject({
      type: 'policy.decisionMade',
      actor: 'external:test-service',
      payload: { decisionId, outcome: 'hold' },
    });
    const head = await machine.get('/audit/head');
    expect(head.body.root).toBe(entry.body.ledger.root);
  });
});
