import { mockServices } from '@backstage/backend-test-utils';
import { aiChange } from '../__testUtils__/changes';
import { startGovernance } from '../__testUtils__/startGovernance';

describe('R51 the operator’s audit log', () => {
  it('hears of every request, its end and its failure', async () => {
    const success = jest.fn();
    const fail = jest.fn();
    const auditor = mockServices.auditor.mock({
      createEvent: async () => ({ success, fail }),
    });
    const api = await startGovernance({ features: [auditor.factory] });
    await api.ready();
    auditor.createEvent.mockClear();
    success.mockClear();

    await api.machine.post('/policy/decisions', aiChange());
    await api.machine.get('/policy/decisions/none');
    await api.person.put('/policy/groups/default/checkout/stage', {
      stage: 'pilot',
      reason: 'first team',
    });
    const events = auditor.createEvent.mock.calls.map(([event]) => [
      event.eventId,
      event.severityLevel,
    ]);
    expect(events).toEqual([
      ['create-decision', 'medium'],
      ['get-decision', 'low'],
      ['assign-stage', 'high'],
    ]);
    expect(success).toHaveBeenCalledTimes(2);
    expect(fail).toHaveBeenCalledTimes(1);
    expect(fail.mock.calls[0][0].error.message).toContain('`none`');
  });
});
