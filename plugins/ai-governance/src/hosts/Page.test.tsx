import {
  GovernanceApiError,
  type HostHealth,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failingWork, hostHealth, queue } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const PATH = '/ai-governance/hosts';

const showing = (...items: readonly HostHealth[]) => ({
  getHostsHealth: jest.fn(async () => items),
});
const unwell = hostHealth({
  pausedUntil: '2999-01-01T00:00:00.000Z',
  catchUpError: 'RequestError, status 502',
  publications: queue({
    failing: 3,
    oldestAt: '2026-11-20T09:00:00.000Z',
    worst: [failingWork({ what: 'a'.repeat(40), attempts: 9 })],
  }),
});
const region = (name: string) => screen.findByRole('region', { name });

describe('R33 how code hosts fare', () => {
  it('tells of a host that is well', async () => {
    renderPage({ path: PATH, client: showing(hostHealth()) });
    const host = await region('GitHub');
    expect(host).toHaveTextContent('All is well');
    const events = within(host).getByRole('table', {
      name: 'Events that came',
    });
    expect(within(events).getAllByRole('row')[1]).toHaveAccessibleName(
      /^pull_request 12 0 0 0/,
    );
    expect(
      screen.queryByRole('region', { name: 'What fails' }),
    ).not.toBeInTheDocument();
  });

  it('tells what fails, with how to fix it', async () => {
    renderPage({ path: PATH, client: showing(unwell) });
    const host = await region('GitHub');
    expect(host).toHaveTextContent(
      '3 decisions cannot be shown, asks to wait, the last catch-up failed',
    );
    expect(host).toHaveTextContent(/Asks to wait until.*2999/);
    const [failure] = within(
      within(host).getByRole('list', { name: 'What fails' }),
    ).getAllByRole('listitem');
    expect(failure).toHaveTextContent(
      /github\.com\/acme\/checkout · decision on aaaaaaaa.*How to fix: The app lacks a permission.*status 403 · Tries: 9/,
    );
    const queues = within(host).getByRole('table', {
      name: 'What has to be done',
    });
    expect(within(queues).getAllByRole('row')[1]).toHaveAccessibleName(
      /^Decisions to be shown at the host 0 3 /,
    );
  });

  it('R14 tells what its configuration lacks', async () => {
    const warnings = ['no app is named; connect the portal as an app'];
    renderPage({ path: PATH, client: showing(hostHealth({ warnings })) });
    const host = await region('GitHub');
    expect(host).toHaveTextContent('Its configuration lacks something');
    expect(host).toHaveTextContent(
      /Lacks.*No app is named; connect the portal as an app/,
    );
  });

  it('is read again on demand, by keyboard', async () => {
    const client = showing(hostHealth());
    const { capturedEvents } = renderPage({ path: PATH, client });
    (await screen.findByRole('button', { name: 'Read again' })).focus();
    await userEvent.keyboard('{Enter}');
    expect(client.getHostsHealth).toHaveBeenCalledTimes(2);
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'refreshHosts' }),
    );
  });
});

describe('five states of the page are told apart', () => {
  const failing = (status: number | undefined, code: string) => ({
    getHostsHealth: async () => {
      throw new GovernanceApiError({ status, code, message: 'said why' });
    },
  });

  it('loading', async () => {
    renderPage({
      path: PATH,
      client: { getHostsHealth: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', {
        name: 'Reading how the code hosts fare',
      }),
    ).toBeInTheDocument();
  });

  it('empty, with what to do about it', async () => {
    renderPage({ path: PATH, client: showing() });
    expect(
      await screen.findByRole('heading', {
        name: 'No code host is connected',
      }),
    ).toBeVisible();
    expect(screen.getByText('aiGovernance.hosts')).toBeVisible();
    expect(screen.getByText('docs/guides/github.md')).toBeVisible();
  });

  it.each([
    [
      'no permission',
      403,
      'shared.notAllowed',
      'You may not see how code hosts fare',
    ],
    ['unavailable', undefined, 'client.unreachable', 'No answer right now'],
    ['misconfigured', 404, 'client.notFoundError', 'Not set up'],
  ])('%s', async (_, status, code, title) => {
    renderPage({ path: PATH, client: failing(status, code) });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading', { name: title })).toBeVisible();
    expect(within(alert).queryAllByRole('button')).toHaveLength(
      status === 403 ? 0 : 1,
    );
  });

  it('keeps what it knew when a later reading fails', async () => {
    const getHostsHealth = jest
      .fn()
      .mockResolvedValueOnce([hostHealth()])
      .mockRejectedValueOnce(
        new GovernanceApiError({ code: 'client.unreachable', message: 'gone' }),
      );
    renderPage({ path: PATH, client: { getHostsHealth } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read again' }),
    );
    expect(await screen.findByText(/what you see is older/)).toBeVisible();
    expect(await region('GitHub')).toBeVisible();
  });
});

describe('R33 the overview tells when a host needs attention', () => {
  const TITLE = 'A code host needs attention';

  it('with what, and leads there', async () => {
    renderPage({ client: showing(unwell) });
    expect(await screen.findByText(TITLE)).toBeVisible();
    expect(
      screen.getByText(/^GitHub: 3 decisions cannot be shown/),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See the code hosts' }),
    ).toHaveAttribute('href', PATH);
  });

  it('and nothing when all is well', async () => {
    const client = showing(hostHealth());
    renderPage({ client });
    await region('Catalog entities');
    expect(client.getHostsHealth).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(TITLE)).toBeNull();
  });
});
