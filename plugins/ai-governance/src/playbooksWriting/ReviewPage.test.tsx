import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { playbookVersion } from '../__testUtils__/fixtures/playbookVersions';
import { renderPage } from '../__testUtils__/renderScreen';

const path = '/ai-governance/playbooks/review';

const rows = async () =>
  within(
    await screen.findByRole('table', {
      name: 'Versions of playbooks that wait for review, oldest first',
    }),
  )
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent);

describe('R16 what waits for review', () => {
  it('says what, which version, why, when and by whom, in the order given', async () => {
    renderPage({
      path,
      client: {
        listPlaybookProposals: async () => ({
          items: [
            playbookVersion(),
            playbookVersion({
              versionId: 'pv-9',
              title: 'Review a change',
              kind: 'promptTemplate',
              version: '1.0',
              reason: 'New',
              proposedBy: 'plugin:ai-governance',
            }),
          ],
        }),
      },
    });
    expect(await rows()).toEqual([
      expect.stringMatching(
        /^Prompting standardGuide1\.5Says what to do with long files.*2026.*elin/,
      ),
      expect.stringMatching(
        /^Review a changePrompt template1\.0New.*the portal/,
      ),
    ]);
    expect(
      screen.getByRole('link', { name: 'Prompting standard' }),
    ).toHaveAttribute('href', '/ai-governance/playbooks/versions/pv-2');
  });

  it('shows the rest on demand', async () => {
    const listPlaybookProposals = jest
      .fn()
      .mockResolvedValueOnce({ items: [playbookVersion()], nextCursor: 'c' })
      .mockResolvedValueOnce({
        items: [playbookVersion({ versionId: 'pv-9', title: 'Another' })],
      });
    renderPage({ path, client: { listPlaybookProposals } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );
    expect(await screen.findByRole('link', { name: 'Another' })).toBeVisible();
    expect(await rows()).toHaveLength(2);
    expect(listPlaybookProposals).toHaveBeenLastCalledWith(
      expect.objectContaining({ cursor: 'c' }),
      expect.anything(),
    );
  });

  it('says that nothing waits, and what would', async () => {
    renderPage({
      path,
      client: { listPlaybookProposals: async () => ({ items: [] }) },
    });
    expect(
      await screen.findByRole('heading', { name: 'Nothing waits for review' }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Write a playbook' }),
    ).toHaveAttribute('href', '/ai-governance/playbooks/write');
  });

  it.each([
    [403, 'auth.denied', 'You may not see this'],
    [503, 'client.unreachable', 'No answer right now'],
  ])('tells %i from an empty list', async (status, code, heading) => {
    renderPage({
      path,
      client: {
        listPlaybookProposals: async () => {
          throw new GovernanceApiError({ status, code, message: 'no' });
        },
      },
    });
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
    expect(screen.queryByText('Nothing waits for review')).toBeNull();
  });

  it('speaks German', async () => {
    window.localStorage.clear();
    renderPage({
      path,
      language: 'de',
      client: {
        listPlaybookProposals: async () => ({ items: [playbookVersion()] }),
      },
    });
    expect(
      await screen.findByRole('region', { name: 'Was auf Prüfung wartet' }),
    ).toHaveTextContent('Leitfaden');
  });
});
