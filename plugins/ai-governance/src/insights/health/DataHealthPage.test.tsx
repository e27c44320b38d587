import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  dataHealth,
  sourceHealth,
  unmappedIdentity,
} from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderScreen';

const PATH = '/ai-governance/scorecards/data-health';
const region = (name: string) => screen.findByRole('region', { name });
const show = (health = dataHealth()) => {
  const client = {
    listSources: jest.fn(async () => health),
    runSource: jest.fn(async () => sourceHealth({ id: 'copilot' })),
    listUnmappedIdentities: jest.fn(async () => ({
      items: [unmappedIdentity],
      unmapped: 60,
    })),
    mapIdentity: jest.fn(async (identity: string) => ({
      identity,
      as: 'user' as const,
    })),
  };
  return { ...renderPage({ path: PATH, client }), client };
};

describe('R34 data health', () => {
  it('says what waits and how many people count for no team', async () => {
    show();
    const totals = await region('In short');
    expect(totals).toHaveTextContent('Teams with numbers14');
    expect(totals).toHaveTextContent(/Months of teams.*3, oldest since/);
    expect(totals).toHaveTextContent('People without a catalog user60');
  });

  it('has the sources that need somebody first, with error and how to fix it', async () => {
    show();
    const copilot = await region('Copilot');
    const names = screen
      .getAllByRole('region')
      .map(each => within(each).queryAllByRole('heading')[0]?.textContent);
    expect(names.indexOf('Copilot')).toBeLessThan(names.indexOf('GitHub'));
    expect(copilot).toHaveTextContent('Failing');
    expect(copilot).toHaveTextContent(
      'Last errorthe token may not read /orgs/acme/copilot/metrics; grant it',
    );
    expect(copilot).toHaveTextContent('Failed turns in a row3');
    expect(copilot).toHaveTextContent(/How to fixPut right what the error/);
    expect(copilot).toHaveTextContent(
      'Refused2; the last one: line 7: date is no day',
    );
    expect(await region('GitHub')).toHaveTextContent(
      /Fresh.*Lag\d+ days.*every 30 minutes.*1,200 records, 3,400 observations/,
    );
  });

  it('names no settings and no file where the portal counts its own decisions', async () => {
    const own = { id: 'portal', title: 'Decisions', state: 'waiting' } as const;
    show(dataHealth({ sources: [sourceHealth(own)] }));
    const decisions = await region('Decisions');
    expect(decisions).toHaveTextContent(/How to fixIt counts by itself/);
    expect(decisions).not.toHaveTextContent(
      /aiGovernance\.sources|hand a file/,
    );
  });

  it.each([
    [30, 'every 30 minutes'],
    [60, 'every hour'],
    [90, 'every 90 minutes'],
    [1440, 'every 24 hours'],
  ])('tells %s minutes as %s', async (everyMinutes, text) => {
    show(dataHealth({ sources: [sourceHealth({ everyMinutes })] }));
    expect(await region('GitHub')).toHaveTextContent(`Collects${text}Kept`);
  });

  it('tells the fields that were left out, on demand', async () => {
    show();
    const copilot = await region('Copilot');
    await userEvent.click(
      within(copilot).getByRole('button', {
        name: 'Fields left out of Copilot: 1 field',
      }),
    );
    expect(
      within(
        within(copilot).getByRole('table', {
          name: 'Fields left out of Copilot',
        }),
      ).getByRole('row', { name: /chat\.prompt usage 40/ }),
    ).toBeVisible();
  });

  it.each([
    ['late', 'GitHub', /Nothing came for longer than three of its intervals/],
    ['waiting', 'GitHub', /aiGovernance\.sources\.github/],
    [
      'notConfigured',
      'Not configured',
      /GitHub.*aiGovernance\.insights\.sources\.github/,
    ],
  ] as const)('says how to fix one that is %s', async (state, where, text) => {
    show(dataHealth({ sources: [sourceHealth({ state })] }));
    expect(await region(where)).toHaveTextContent(text);
  });

  it('lets a source run now', async () => {
    const { client } = show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Run Copilot now' }),
    );
    expect(client.runSource).toHaveBeenCalledWith('copilot');
    expect(await screen.findByText('Copilot is due now')).toBeInTheDocument();
    await waitFor(() => expect(client.listSources).toHaveBeenCalledTimes(2));
  });

  it.each([
    [
      'is not configured',
      'Not configured',
      sourceHealth({ state: 'notConfigured' }),
    ],
    ['is only uploaded to', 'GitHub', sourceHealth({ collects: false })],
  ])('offers no run of one that %s', async (_, where, source) => {
    show(dataHealth({ sources: [source] }));
    await region(where);
    expect(screen.queryByRole('button', { name: 'Run GitHub now' })).toBeNull();
  });
});

describe('R07 people without a catalog user', () => {
  it('are pseudonyms that somebody says the user of', async () => {
    const { client } = show();
    const people = await region('People without a catalog user');
    expect(people).toHaveTextContent('1 of 60, those with most');
    await userEvent.click(
      await within(people).findByRole('button', {
        name: 'Say who ab12cd34ef is',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    const save = within(dialog).getByRole('button', { name: 'Save' });
    expect(save).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /User/ }),
      'user:default/elin.brookvale',
    );
    await userEvent.click(save);
    expect(client.mapIdentity).toHaveBeenCalledWith(unmappedIdentity.identity, {
      as: 'user',
      userRef: 'user:default/elin.brookvale',
    });
    await waitFor(() =>
      expect(client.listUnmappedIdentities).toHaveBeenCalledTimes(2),
    );
  });
});

describe('five states of the page are told apart', () => {
  const failing = (status: number | undefined, code: string) => ({
    listSources: async () => {
      throw new GovernanceApiError({ status, code, message: 'said why' });
    },
  });

  it('loading', async () => {
    renderPage({
      path: PATH,
      client: { listSources: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', {
        name: 'Reading how the sources fare',
      }),
    ).toBeInTheDocument();
  });

  it('empty, with how to connect one', async () => {
    show(dataHealth({ sources: [] }));
    expect(
      await screen.findByRole('heading', { name: 'No source is connected' }),
    ).toBeVisible();
    expect(screen.getByText('aiGovernance.insights.sources')).toBeVisible();
  });

  it.each([
    [
      'no permission',
      403,
      'shared.notAllowed',
      'You may not see where the numbers come from',
    ],
    ['unavailable', undefined, 'client.unreachable', 'No answer right now'],
    ['misconfigured', 404, 'client.notFoundError', 'Not set up'],
  ])('%s', async (_, status, code, title) => {
    renderPage({ path: PATH, client: failing(status, code) });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading', { name: title })).toBeVisible();
  });
});
