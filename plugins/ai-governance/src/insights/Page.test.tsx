import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { scorecards } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const PATH = '/ai-governance/scorecards';
const show = (path = PATH, answer = scorecards()) => {
  const getScorecards = jest.fn(async () => answer);
  return { getScorecards, ...renderPage({ path, client: { getScorecards } }) };
};
const grid = () => screen.findByRole('grid', { name: 'Teams by KPI' });
const rowNames = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map(name => name.textContent);

describe('R09 R10 R13 teams by KPI', () => {
  it('is a table with value, change and signs in words', async () => {
    show();
    const table = await grid();
    expect(table).toHaveAttribute('aria-rowcount', '3');
    expect(rowNames(table)).toEqual(['Checkout', 'web']);
    const [, checkout, web] = within(table).getAllByRole('row');
    const expectNames = (row: HTMLElement | undefined, names: string[]) => {
      const cells = within(row!).getAllByRole('gridcell');
      expect(cells).toHaveLength(names.length);
      for (const [at, cell] of cells.entries())
        expect(cell).toHaveAccessibleName(names[at]);
    };
    expectNames(checkout, [
      '30 h · ▲ 12 % worse · worst quarter',
      'not enough data',
      'drift signal: 3.1 per 100 changes · ▼ 20 % better',
      '≥ 31.4 % · ▲ 40 % more',
      'not measured',
    ]);
    expectNames(web, [
      '4 h · = unchanged · best quarter',
      '1,234 h',
      '0 per 100 changes · immature',
      'not shown: fewer than five people',
      '71 of 100',
    ]);
  });

  it('writes numbers short, with the unit once in the heading and in full on hover', async () => {
    show();
    const table = await grid();
    const [head, checkout, web] = within(table).getAllByRole('row');
    const texts = (row: HTMLElement, role: string) =>
      within(row)
        .getAllByRole(role)
        .map(cell => cell.textContent);
    expect(texts(head!, 'columnheader')).toEqual([
      'Team',
      'Ready to merged, medianhours',
      'Ready to merged, p95hours',
      'Defects after merge, by any methodper 100 changes',
      'Attributed AI share of merged changes%',
      'Developer satisfaction indexof 100',
    ]);
    expect(texts(checkout!, 'gridcell').slice(0, 4)).toEqual([
      '30worst quarter▲ 12 % worse',
      'not enough data',
      '3.1▼ 20 % better',
      '≥ 31▲ 40 % more',
    ]);
    const [, p95] = within(web!).getAllByRole('gridcell');
    expect(p95).toHaveTextContent(/^1\.2K$/);
    expect(p95).toHaveAttribute('title', '1,234 h');
    expect(within(checkout!).getAllByRole('gridcell')[0]).toHaveAttribute(
      'title',
      '30 h · 25 to 36 · ▲ 12 % worse · worst quarter',
    );
  });

  it('is walked with arrow keys, and Enter opens the team at the KPI', async () => {
    show();
    const table = await grid();
    within(table).getAllByRole('rowheader')[0]!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('1.2K');
    expect(table.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toHaveTextContent('Checkout');
  });

  it('links each team in its period', async () => {
    show();
    expect(
      within(await grid()).getByRole('link', { name: 'Checkout' }),
    ).toHaveAttribute(
      'href',
      `${PATH}/teams/group/default/checkout?period=2026-10`,
    );
  });

  it('has only some of 500 teams in the page', async () => {
    const [first] = scorecards().teams;
    const teams = Array.from({ length: 500 }, (_, index) => ({
      ...first!,
      team: `group:default/team-${index}`,
      title: `Team ${String(index).padStart(3, '0')}`,
    }));
    show(PATH, scorecards({ teams }));
    const table = await grid();
    expect(table).toHaveAttribute('aria-rowcount', '501');
    expect(within(table).getAllByRole('rowheader').length).toBeLessThan(40);
    within(table).getAllByRole('rowheader')[0]!.focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    const last = document.activeElement?.closest('tr');
    expect(last).toHaveAttribute('aria-rowindex', '501');
    expect(last).toHaveTextContent('Team 499');
  });

  it('asks for what the address says', async () => {
    const { getScorecards } = show(
      `${PATH}?period=2026-Q3&axis=attribution&value=attributed%40measured&sort=name&text=web`,
    );
    const table = await grid();
    expect(getScorecards).toHaveBeenCalledWith(
      { period: '2026-Q3', axis: 'attribution', value: 'attributed@measured' },
      expect.anything(),
    );
    expect(rowNames(table)).toEqual(['web']);
    expect(screen.getByText('1 of 2 teams')).toBeVisible();
  });

  it('leaves out of the address what is none, and parts of weeks', async () => {
    const { getScorecards } = show(
      `${PATH}?period=2026-W44&axis=tier&value=internal&sort=%3Cx%3E`,
    );
    await grid();
    expect(getScorecards).toHaveBeenCalledWith(
      { period: '2026-W44', axis: 'all' },
      expect.anything(),
    );
  });

  it('orders by a KPI from its heading', async () => {
    show();
    const table = await grid();
    await userEvent.click(
      within(table).getByRole('button', {
        name: 'Ready to merged, p95: worst first',
      }),
    );
    await waitFor(() => expect(rowNames(table)).toEqual(['web', 'Checkout']));
    expect(
      within(table).getByRole('columnheader', { name: /Ready to merged, p95/ }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('shows how all teams lie, with the numbers as a table', async () => {
    show();
    const fleet = await screen.findByRole('region', {
      name: 'All teams, now and over time',
    });
    expect(
      await within(fleet).findByRole('img', {
        name: /Ready to merged, median\. 2026-10: median 9 h, half of the teams between 5 h and 20 h, 7 teams/,
      }),
    ).toBeVisible();
    expect(within(fleet).getByText('Numbers on the axis: hours')).toBeVisible();
    await userEvent.click(
      within(fleet).getByRole('button', { name: /^Show as table/ }),
    );
    expect(
      within(fleet).getByRole('row', {
        name: '2026-09 3 h 5 h 9 h 20 h 40 h 7',
      }),
    ).toBeVisible();
  });

  it('says when no team of this name is there, and clears the search', async () => {
    show(`${PATH}?text=nobody`);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear the search' }),
    );
    expect(rowNames(await grid())).toHaveLength(2);
  });
});

describe('R52 teams by KPI in German', () => {
  it('have the KPIs, their units and their meaning in German', async () => {
    window.localStorage.clear();
    renderPage({
      path: PATH,
      language: 'de',
      client: { getScorecards: async () => scorecards() },
    });
    const table = await screen.findByRole('grid', {
      name: 'Teams nach Kennzahl',
    });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map(head => head.textContent)).toContain(
      'Bereit bis gemergt, MedianStunden',
    );
    expect(heads[1]).toHaveAttribute(
      'title',
      expect.stringContaining('Stunden von bereit zum Review bis zum Merge'),
    );
  });
});

describe('five states of the page are told apart', () => {
  const failing = (status: number | undefined, code: string) => ({
    getScorecards: async () => {
      throw new GovernanceApiError({ status, code, message: 'said why' });
    },
  });

  it('loading', async () => {
    renderPage({
      path: PATH,
      client: { getScorecards: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading the scorecards' }),
    ).toBeInTheDocument();
  });

  it('empty, with what is missing and how to supply it', async () => {
    show(PATH, scorecards({ periods: [], teams: [], fleet: [] }));
    expect(
      await screen.findByRole('heading', { name: 'No scorecard yet' }),
    ).toBeVisible();
    expect(screen.getByText('aiGovernance.insights.sources')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See which sources are connected' }),
    ).toHaveAttribute('href', `${PATH}/data-health`);
  });

  it.each([
    ['no permission', 403, 'shared.notAllowed', 'You may not see scorecards'],
    ['unknown', 404, 'insights.unknownPeriod', 'Nothing is known of this'],
    ['unavailable', undefined, 'client.unreachable', 'No answer right now'],
    ['misconfigured', 404, 'client.notFoundError', 'Not set up'],
  ])('%s', async (_, status, code, title) => {
    renderPage({ path: PATH, client: failing(status, code) });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading', { name: title })).toBeVisible();
  });

  it('late sources and waiting cells are said', async () => {
    show(
      PATH,
      scorecards({ freshness: { lateSources: ['GitHub'], waitingCells: 2 } }),
    );
    expect(await screen.findByText('Late or failing: GitHub')).toBeVisible();
    expect(screen.getByText(/2 months of teams wait/)).toBeVisible();
  });
});
