import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { repositoryScorecard } from '../../__testUtils__/fixtures';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { entityPolicyContent } from '../../plugin';

const TITLE = 'Scorecard of the repository';
const block = () => screen.findByRole('region', { name: TITLE });
const failing = (status: number | undefined, code: string) => ({
  getRepositoryScorecard: jest.fn(async () => {
    throw new GovernanceApiError({ status, code, message: 'said why' });
  }),
});

describe('R09 R10 the scorecard of a repository on its component', () => {
  it('has the KPIs about its changes, with their trend', async () => {
    const getRepositoryScorecard = jest.fn(async () => repositoryScorecard());
    renderScreen(entityPolicyContent, { client: { getRepositoryScorecard } });
    const ready = await within(await block()).findByRole('article', {
      name: 'Ready to merged',
    });
    expect(ready).toHaveTextContent('median9 h7.5 to 11 · n 96');
    expect(await block()).toHaveTextContent(
      'Changes merged into github.com/acme/checkout in October 2026.',
    );
    expect(
      within(await block()).queryByRole('article', {
        name: 'Developer satisfaction index',
      }),
    ).toBeNull();
    await userEvent.click(
      within(ready).getByRole('button', { name: /^Trend and limits/ }),
    );
    expect(
      await within(ready).findByRole('img', {
        name: /^Trend of Ready to merged, median\. 8 h in August 2026/,
      }),
    ).toBeVisible();
    expect(getRepositoryScorecard).toHaveBeenCalledTimes(1);
  });

  it('says what is missing where nothing is known', async () => {
    renderScreen(entityPolicyContent);
    expect(await block()).toHaveTextContent(
      'No closed period of this repository has observations yet.',
    );
  });

  it('says that it could not be read, and tries again', async () => {
    const client = failing(undefined, 'client.unreachable');
    renderScreen(entityPolicyContent, { client });
    const failed = await block();
    await waitFor(() =>
      expect(failed).toHaveTextContent(
        'The scorecard could not be read: said why',
      ),
    );
    await userEvent.click(
      within(failed).getByRole('button', { name: 'Try again' }),
    );
    await waitFor(() =>
      expect(client.getRepositoryScorecard).toHaveBeenCalledTimes(2),
    );
  });

  it('is not there for who may not read scorecards', async () => {
    const client = failing(403, 'shared.notAllowed');
    renderScreen(entityPolicyContent, { client });
    await screen.findByRole('region', { name: 'Recent decisions' });
    await waitFor(() =>
      expect(client.getRepositoryScorecard).toHaveBeenCalled(),
    );
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: TITLE })).toBeNull(),
    );
  });
});
