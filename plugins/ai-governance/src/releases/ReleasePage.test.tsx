import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { passedRelease, release } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const PATH = '/ai-governance/releases/rel-7';

const showing = (over: Parameters<typeof release>[0] = {}) =>
  renderPage({
    path: PATH,
    client: { getRelease: jest.fn(async () => release(over)) },
  });
const region = (name: string) => screen.findByRole('region', { name });
const SHORT = (letter: string) => letter.repeat(12);

describe('R33 one release', () => {
  it('says what holds it, why, and leads to the decision', async () => {
    showing();
    const head = await region('11111111..22222222 to production');
    expect(head).toHaveTextContent(/Held.*github\.com\/acme\/checkout-service/);
    expect(
      within(head).getByRole('link', { name: 'entry in the ledger' }),
    ).toHaveAttribute('href', '/ai-governance/audit?entry=led-rel-7');
    const holding = await region('What holds it');
    expect(within(holding).getAllByRole('listitem')[0]).toHaveTextContent(
      /Change #412.*Held.*2 commits of the release.*0 of 1 review by security/,
    );
    expect(holding).not.toHaveTextContent('#409');
    expect(await region('Changes that pass')).toHaveTextContent('Change #409');
    await userEvent.click(
      within(holding).getByRole('button', { name: 'See the decision on #412' }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Decision on #412' }),
    ).toBeVisible();
  });

  it('says plainly where commits have no decision, and how to get one', async () => {
    showing();
    const without = await region('Commits without a decision');
    expect(without).toHaveTextContent('No decision is about this commit');
    expect(within(without).getByRole('list')).toHaveTextContent('9'.repeat(40));
    expect(without).toHaveTextContent(
      `ai-governance check --base ${SHORT('9')}^ --head ${SHORT('9')} --url http://localhost:7007`,
    );
  });

  it('says what to do next, in order, and how to ask again', async () => {
    showing({ start: 'gap', expectedBase: 'c'.repeat(40) });
    const next = await region('What to do next');
    const steps = within(next).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Begin at cccccccc/),
      expect.stringMatching(/^Meet what holds the changes below/),
      expect.stringMatching(/^Have the commits below decided on/),
    ]);
    expect(next).toHaveTextContent(
      `ai-governance check --release ${SHORT('c')}..${SHORT('2')} --environment production`,
    );
  });

  it('that may go on asks for nothing', async () => {
    renderPage({
      path: PATH,
      client: { getRelease: async () => passedRelease() },
    });
    expect(await region('What to do next')).toHaveTextContent('It may go on.');
    expect(screen.queryByRole('region', { name: 'What holds it' })).toBeNull();
    expect(
      screen.queryByRole('region', { name: 'Commits without a decision' }),
    ).toBeNull();
  });

  it('that is a preview says that it releases nothing', async () => {
    showing({ isPreview: true, outcome: 'pass' });
    expect(await region('11111111..22222222 to production')).toHaveTextContent(
      /Preview, would pass.*It releases nothing/,
    );
    expect(await region('What to do next')).toHaveTextContent(
      'As far as this preview tells, it may go on.',
    );
  });
});

describe('states of one release are told apart', () => {
  it('loading', async () => {
    renderPage({
      path: PATH,
      client: { getRelease: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading the release' }),
    ).toBeInTheDocument();
  });

  it.each([
    [403, 'shared.notAllowed', 'You may not see this'],
    [404, 'policy.releaseNotFound', 'No such release'],
    [undefined, 'client.unreachable', 'No answer right now'],
  ])('%s %s', async (status, code, title) => {
    const getRelease = async () => {
      throw new GovernanceApiError({ status, code, message: 'said why' });
    };
    renderPage({ path: PATH, client: { getRelease } });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading', { name: title })).toBeVisible();
  });
});
