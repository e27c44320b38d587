import {
  GovernanceApiError,
  type Simulation,
  type SimulatedChange,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { simulatedChange, simulation } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const PAGE = '/ai-governance/policy/simulations/sim-1';

const clientOf = (
  given: Partial<Simulation> = {},
  changes: readonly SimulatedChange[] = [simulatedChange()],
) => ({
  getPolicySimulation: jest.fn(async () => simulation(given)),
  listSimulatedChanges: jest.fn(async () => ({ items: changes })),
});
const region = (name: string) => screen.findByRole('region', { name });

describe('R16 the page of a replay', () => {
  it('says what would change, where and why', async () => {
    renderPage({ path: PAGE, client: clientOf() });
    expect(
      await screen.findByText(
        'Would hold 14 of 812 changes that passed; would pass 3 of 188 that were held; cannot tell for 40.',
      ),
    ).toBeVisible();
    const groups = await region('Where it would change');
    const byRule = within(groups).getByRole('table', { name: 'By rule' });
    expect(byRule).toHaveTextContent(/planted\s*14\s*0\s*0\s*0/);
    const list = await region('Changes that would fare otherwise');
    expect(
      await within(list).findByRole('link', {
        name: 'Open the decision on github.com/acme/checkout-service#7',
      }),
    ).toHaveAttribute('href', expect.stringContaining('?decision=dec-1'));
    expect(list).toHaveTextContent('Copilot may not be used here.');
  });

  it('counts decisions and history apart, and links no decision where nobody decided', async () => {
    renderPage({
      path: PAGE,
      client: clientOf({}, [
        simulatedChange({ decisionId: 'past-1', origin: 'history' }),
      ]),
    });
    expect(
      await screen.findByText('900: 741 passed, 149 held, 10 cannot tell'),
    ).toBeVisible();
    expect(
      screen.getByText('100: 20 passed, 10 held, 70 cannot tell'),
    ).toBeVisible();
    const list = await region('Changes that would fare otherwise');
    expect(
      await within(list).findByText('Merged before anybody asked'),
    ).toBeVisible();
    expect(
      within(list).queryByRole('link', { name: /^Open the decision/ }),
    ).not.toBeInTheDocument();
  });

  it('narrows the list from a table, and keeps that in the address', async () => {
    const client = clientOf();
    renderPage({ path: `${PAGE}?kind=newlyHeld`, client });
    const groups = await region('Where it would change');
    await userEvent.click(
      within(groups).getByRole('button', { name: 'Only changes of planted' }),
    );
    await waitFor(() =>
      expect(client.listSimulatedChanges).toHaveBeenLastCalledWith(
        'sim-1',
        { kind: 'newlyHeld', rule: 'planted', limit: 25, cursor: undefined },
        expect.anything(),
      ),
    );
  });

  it('shows progress with its rate, and can be cancelled', async () => {
    const cancelPolicySimulation = jest.fn(async () =>
      simulation({ state: 'cancelled' }),
    );
    renderPage({
      path: PAGE,
      client: {
        ...clientOf({
          state: 'running',
          startedAt: new Date(Date.now() - 10_000).toISOString(),
          progress: { done: 1_000, total: 4_000 },
        }),
        cancelPolicySimulation,
      },
    });
    expect(
      await screen.findByRole('progressbar', { name: 'Changes replayed' }),
    ).toHaveAttribute('aria-valuenow', '25');
    expect(
      screen.getByText(/1000 of 4000 changes · \d+ a second/),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Cancel the replay' }),
    );
    expect(cancelPolicySimulation).toHaveBeenCalledWith('sim-1');
  });

  it('lets people judge the sample, and tells the share with its interval', async () => {
    const labelSimulatedChange = jest.fn(async () =>
      simulatedChange({
        isSampled: true,
        label: 'falseAlarm',
        labelledBy: 'user:default/sana',
      }),
    );
    const client = clientOf({}, [simulatedChange({ isSampled: true })]);
    renderPage({ path: PAGE, client: { ...client, labelSimulatedChange } });
    const alarms = await region('False alarms');
    expect(alarms).toHaveTextContent(
      '25 % false alarms (95 % interval 5–70 %, 4 judged)',
    );
    await userEvent.click(
      within(alarms).getByRole('button', { name: 'Judge the sample' }),
    );
    await waitFor(() =>
      expect(client.listSimulatedChanges).toHaveBeenLastCalledWith(
        'sim-1',
        { isSampled: true, limit: 30, cursor: undefined },
        expect.anything(),
      ),
    );
    await userEvent.click(
      await screen.findByRole('radio', { name: 'False alarm' }),
    );
    expect(labelSimulatedChange).toHaveBeenCalledWith('sim-1', 'dec-1', {
      label: 'falseAlarm',
    });
    expect(await screen.findByText('Judged by sana')).toBeVisible();
  });

  it('hands the list out as CSV, all of it in its order', async () => {
    const listSimulatedChanges = jest.fn(async () => ({
      items: [simulatedChange()],
    }));
    URL.createObjectURL = jest.fn(() => 'blob:');
    URL.revokeObjectURL = jest.fn();
    renderPage({
      path: `${PAGE}?tier=internal`,
      client: { ...clientOf(), listSimulatedChanges },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Download the changes as CSV',
      }),
    );
    await waitFor(() => expect(URL.createObjectURL).toHaveBeenCalled());
    expect(listSimulatedChanges).toHaveBeenLastCalledWith(
      'sim-1',
      { tier: 'internal', limit: 200, cursor: undefined },
      expect.anything(),
    );
  });

  it('says that nothing was decided on, and what to do', async () => {
    renderPage({
      path: PAGE,
      client: clientOf({ progress: { done: 0, total: 0 } }, []),
    });
    expect(
      await screen.findByText('There is no change of this time to replay.'),
    ).toBeVisible();
    expect(screen.getByText('docs/guides/ci.md')).toBeVisible();
  });

  it.each`
    status       | code                           | title
    ${403}       | ${'shared.notAllowed'}         | ${'You may not see this'}
    ${404}       | ${'policy.simulationNotFound'} | ${'No such replay'}
    ${503}       | ${'shared.upstream'}           | ${/./}
    ${undefined} | ${'client.unexpectedAnswer'}   | ${/./}
  `('says why it cannot be shown: $status', async ({ status, code, title }) => {
    renderPage({
      path: PAGE,
      client: {
        getPolicySimulation: async () => {
          throw new GovernanceApiError({ status, code, message: 'said why' });
        },
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(title);
    expect(alert).toHaveTextContent('said why');
  });
});

describe('R16 the replay of a version', () => {
  const VERSION = '/ai-governance/policy/versions/ver-d';

  it('offers to start one where none ran, and shows it', async () => {
    const startPolicySimulation = jest.fn(async () =>
      simulation({ state: 'queued' }),
    );
    renderPage({ path: VERSION, client: { startPolicySimulation } });
    const block = await region('Replay on the last 90 days');
    await userEvent.click(
      await within(block).findByRole('button', { name: 'Start a replay' }),
    );
    expect(startPolicySimulation).toHaveBeenCalledWith({ versionId: 'ver-d' });
  });

  it('shows the newest, and says so when it is published', async () => {
    const listPolicySimulations = async () => ({ items: [simulation()] });
    renderPage({ path: VERSION, client: { listPolicySimulations } });
    const block = await region('Replay on the last 90 days');
    expect(
      await within(block).findByRole('link', { name: 'Show the changes' }),
    ).toHaveAttribute('href', PAGE);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Publish' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByRole('note')).toHaveTextContent(
      'Would hold 14 of 812 changes',
    );
  });

  it('says in the dialog that none ran', async () => {
    renderPage({ path: VERSION });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Publish' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByRole('note')).toHaveTextContent(
      'No replay of this document ran',
    );
  });

  it('says who may, to a reader who may not', async () => {
    renderPage({
      path: VERSION,
      isAllowed: false,
      client: {
        listPolicySimulations: async () => {
          throw new GovernanceApiError({
            status: 403,
            code: 'shared.notAllowed',
            message: 'no',
          });
        },
      },
    });
    const block = await region('Replay on the last 90 days');
    expect(
      await within(block).findByText(/Only people who may propose or publish/),
    ).toBeVisible();
    expect(within(block).queryByRole('button')).not.toBeInTheDocument();
  });
});
