import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { playbookReach, playbookReachList } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderScreen';

const PAGE = '/ai-governance/playbooks/reach';
const few = playbookReach({
  name: 'asking',
  title: 'Asking well',
  health: 'reviewDue',
  isHardlyRead: true,
  month: { period: '2026-10' },
  quarter: { period: '2026-Q3' },
  rating: undefined,
  required: undefined,
  installs: { repositories: 9, stale: 0, versions: [] },
});

const showing = (path = PAGE) =>
  renderPage({
    path,
    client: {
      listPlaybookReach: async () => playbookReachList([playbookReach(), few]),
    },
  });
const titles = async () =>
  within(await screen.findByRole('table', { name: 'Reach' }))
    .getAllByRole('rowheader')
    .map(cell => within(cell).getByRole('link').textContent);

describe('the page of reach', () => {
  it('says of each what is told, and of too few that it is not', async () => {
    showing();
    expect(await titles()).toEqual(['Asking well', 'Prompting standard']);
    const [, small, large] = screen.getAllByRole('row');
    expect(small).toHaveTextContent(
      /too few to showtoo few to show9 repositories.*too few to show–.*Review is due.*Read by nobody, or by too few/,
    );
    expect(large).toHaveTextContent(
      /14 people, 31 reads in 2026-10.*88 reads in 2026-Q3.*6 repositories.*2 with another version.*1\.2 × 4, 1\.1 × 2.*4\.2 of 5, by 11 people.*at least 25 of 40 read it, at least 5 are overdue/,
    );
    expect(within(large!).getByRole('link')).toHaveAttribute(
      'href',
      '/ai-governance/playbooks/prompting-standard',
    );
  });

  it('sorts by a column, as the address says', async () => {
    showing(`${PAGE}?sort=month`);
    expect(await titles()).toEqual(['Prompting standard', 'Asking well']);
    await userEvent.click(screen.getByRole('button', { name: 'Installs' }));
    expect(await titles()).toEqual(['Asking well', 'Prompting standard']);
    expect(
      screen.getByRole('columnheader', { name: 'Installs' }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it.each([
    [403, 'shared.notAllowed'],
    [503, 'policy.notReady'],
  ])('says why there is nothing with %s', async (status, code) => {
    renderPage({
      path: PAGE,
      client: {
        listPlaybookReach: async () => {
          throw new GovernanceApiError({
            ...{ status, code },
            message: 'not today',
          });
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('not today');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says that there is no playbook', async () => {
    renderPage({
      path: PAGE,
      client: { listPlaybookReach: async () => playbookReachList([]) },
    });
    expect(await screen.findByText('No playbook yet')).toBeVisible();
  });
});
