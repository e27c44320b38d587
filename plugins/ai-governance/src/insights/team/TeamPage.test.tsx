import {
  GovernanceApiError,
  type NextAction,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { scorecard, scorecardChange } from '../../__testUtils__/fixtures';
import { renderPage, renderScreen } from '../../__testUtils__/renderScreen';
import { groupScorecardContent } from '../../plugin';

const PATH = '/ai-governance/scorecards/teams/group/default/checkout';
const show = (search = '', answer = scorecard()) => {
  const getScorecard = jest.fn(async () => answer);
  const listScorecardChanges = jest.fn(async () => ({
    items: [scorecardChange(), scorecardChange({ number: 413, defects: [] })],
  }));
  renderPage({
    path: `${PATH}${search}`,
    client: { getScorecard, listScorecardChanges },
  });
  return { getScorecard, listScorecardChanges };
};
const INTERNAL = { axis: 'tier', value: 'internal' } as const;
const UNKNOWN = { axis: 'attribution', value: 'unknown@inferred' } as const;
const withStep = (nextAction: NextAction) => ({
  ...scorecard().verdict,
  nextAction,
});
const region = (name: string | RegExp) => screen.findByRole('region', { name });
const tile = (name: string) => screen.findByRole('article', { name });

describe('R09 R10 R13 the scorecard of a team', () => {
  it('says whether it delivers, what goes along with it, and one next step', async () => {
    const { listScorecardChanges } = show();
    const verdict = await region('Does it deliver?');
    expect(verdict).toHaveTextContent(
      /Compared: Aug 1 – Oct 31, 2026 with May 1 – Jul 31, 2026/,
    );
    expect(verdict).toHaveTextContent('Not improving');
    const rows = within(verdict)
      .getAllByRole('row')
      .map(row => row.textContent);
    expect(rows.slice(1)).toEqual([
      'Ready to mergedimproved−18 %< 0.001± 8 %',
      'Defects after merge, by any methodworse+41 %0.021–',
      'Developer satisfaction indexnot enough data–––',
    ]);
    const causes = within(verdict).getAllByRole('listitem');
    expect(causes[0]).toHaveTextContent(
      'Defects after merge, by any method: Attributed to AI (declared or better) lies 60 % above the whole team (n 96)',
    );
    await waitFor(() => expect(causes[1]).toHaveTextContent('Internal lies'));
    expect(verdict).toHaveTextContent('Associated, not proven to be a cause.');
    await userEvent.click(
      within(verdict).getByRole('button', {
        name: 'Look at the changes to which defects were traced',
      }),
    );
    await waitFor(() =>
      expect(listScorecardChanges).toHaveBeenCalledWith(
        {
          team: 'group:default/checkout',
          period: '2026-10',
          sort: 'newest',
          only: 'defects',
          limit: 25,
        },
        expect.anything(),
      ),
    );
  });

  const step = (nextAction: NextAction, maySeeChanges = true) =>
    show('', scorecard({ maySeeChanges, verdict: withStep(nextAction) }));
  const press = async (name: RegExp) =>
    userEvent.click(
      within(await region('Does it deliver?')).getByRole('button', { name }),
    );

  it.each([
    [
      { code: 'lookAtDefects', kpi: 'defectDensity', ...INTERNAL },
      /^Look at the changes to which defects/,
      { ...INTERNAL, sort: 'newest', only: 'defects' },
    ],
    [
      { code: 'lookAtReviews', kpi: 'readyToMergedMedian', ...INTERNAL },
      /^Look at the slowest changes/,
      { ...INTERNAL, sort: 'slowest' },
    ],
    [
      { code: 'declareAssistance', kpi: 'attributedShare', ...UNKNOWN },
      /^Have changes declare their assistance/,
      { ...UNKNOWN, sort: 'newest' },
    ],
  ] as const)(
    'leads from %j to the changes of its part',
    async (action, name, asked) => {
      const { listScorecardChanges } = step(action);
      await press(name);
      await waitFor(() =>
        expect(listScorecardChanges).toHaveBeenCalledWith(
          expect.objectContaining(asked),
          expect.anything(),
        ),
      );
    },
  );

  it.each([
    [
      { code: 'lookAtDrift', kpi: 'defectDensity' },
      /^Look at the weeks that raised/,
      true,
    ],
    [
      { code: 'lookAtDefects', kpi: 'defectDensity', ...INTERNAL },
      /^Look at the changes to which defects/,
      false,
    ],
  ] as const)(
    'leads from %j (%s) to the weeks when it may see changes: %s',
    async (action, name, maySeeChanges) => {
      const { listScorecardChanges } = step(action, maySeeChanges);
      await press(name);
      const detail = await region('Defects after merge, by any method');
      const [first] = await within(detail).findAllByRole('figure');
      expect(first).toHaveAccessibleName(/^Weeks of .* against the baseline$/);
      expect(listScorecardChanges).not.toHaveBeenCalled();
    },
  );

  it('leads from a cause to the changes of its part, and back to all of them', async () => {
    const { listScorecardChanges } = show();
    await press(/Internal lies/);
    const drawer = await screen.findByRole('dialog', {
      name: 'Changes behind Defects after merge, by any method',
    });
    expect(drawer).toHaveTextContent('Tier: Internal');
    expect(listScorecardChanges).toHaveBeenLastCalledWith(
      expect.objectContaining({ ...INTERNAL, only: 'defects' }),
      expect.anything(),
    );
    await userEvent.click(
      within(drawer).getByRole('button', {
        name: 'Show all changes again, not only Tier: Internal',
      }),
    );
    await waitFor(() =>
      expect(listScorecardChanges).toHaveBeenLastCalledWith(
        expect.not.objectContaining({ axis: 'tier' }),
        expect.anything(),
      ),
    );
    expect(drawer).not.toHaveTextContent('Tier: Internal');
  });

  it('names causes without leading on for those who may not see changes', async () => {
    show('', scorecard({ maySeeChanges: false }));
    const verdict = await region('Does it deliver?');
    await waitFor(() => expect(verdict).toHaveTextContent('Internal lies'));
    expect(
      within(verdict).queryByRole('button', { name: /Internal lies/ }),
    ).toBeNull();
  });

  it('has median and p95 side by side, with interval, n and change', async () => {
    show();
    const ready = await tile('Ready to merged');
    expect(ready).toHaveTextContent(
      'median9 h7.5 to 11 · n 96 · ▼ 10 % betterp9561 h40 or more · n 96',
    );
    expect(
      await within(ready).findByRole('img', {
        name: 'Trend of Ready to merged: 8 h in August 2026, 10 h in October 2026',
      }),
    ).toBeVisible();
  });

  it('has attributed, not attributed and unknown apart, at the chosen confidence', async () => {
    show();
    const rows = async () =>
      within(
        within(await tile('Ready to merged')).getByRole('table', {
          name: 'Ready to merged, by attribution',
        }),
      )
        .getAllByRole('row')
        .map(row => row.textContent);
    expect((await rows())[0]).toBe('Changesmedianhoursp95hoursn');
    expect((await rows()).slice(1)).toEqual([
      'Attributed to AI86 to 115096',
      'Not attributed11not measured81',
      'Unknownnot shown: fewer than five peoplenot measured–',
    ]);
  });

  it('has no parts where all of them are withheld', async () => {
    const withheld = { readyToMergedMedian: { state: 'withheld' as const } };
    show(
      '',
      scorecard({
        cells: withheld,
        segments: scorecard().segments.map(each => ({
          ...each,
          cells: { ...withheld, readyToMergedP95: { state: 'withheld' } },
        })),
      }),
    );
    const ready = await tile('Ready to merged');
    expect(ready).toHaveTextContent('not shown: fewer than five people');
    expect(within(ready).queryByRole('table')).toBeNull();
  });

  it('reads the confidence from the address', async () => {
    show('?cut=measured');
    expect(await tile('Ready to merged')).toHaveTextContent(
      'Attributed to AI7not measured21',
    );
  });

  it('marks what is immature, what is a signal, and what is not measured as before', async () => {
    show();
    const defects = await tile('Defects after merge, by any method');
    expect(defects).toHaveTextContent('Drift signal: look at the weeks');
    expect(defects).toHaveTextContent('Immature: what it counts can still');
    expect(defects).toHaveTextContent(
      '2026-09: Bugs are labelled anew, from here on',
    );
    expect(defects).toHaveTextContent(
      'Only this period has a value; a trend needs a second one.',
    );
    expect(await tile('Developer satisfaction index')).toHaveTextContent(
      'not enough data3 of the 5 observations needed',
    );
  });

  it('opens trend, baseline and limits, each with its numbers as a table', async () => {
    show();
    await userEvent.click(
      within(await tile('Defects after merge, by any method')).getByRole(
        'button',
        { name: /^Trend and limits/ },
      ),
    );
    const detail = await region('Defects after merge, by any method');
    expect(detail).toHaveFocus();
    expect(
      await within(detail).findByRole('img', {
        name: /Weeks of Defects after merge.*far more than the baseline/,
      }),
    ).toBeVisible();
    await userEvent.click(
      within(detail).getByRole('button', { name: /^Show as table: Weeks/ }),
    );
    const names = within(detail)
      .getAllByRole('row')
      .map(row => row.textContent);
    expect(names).toContain('2026-W4015640' + '08signal');
    expect(names).toContain('2026-W410044––immature');
    await userEvent.click(
      within(detail).getByRole('button', { name: 'Close' }),
    );
    expect(
      screen.queryByRole('region', {
        name: 'Defects after merge, by any method',
      }),
    ).toBeNull();
  });

  it('opens the KPI that the address names, by either id', async () => {
    show('?kpi=readyToMergedP95');
    const detail = await region('Ready to merged');
    expect(
      await within(detail).findByRole('img', {
        name: /^Ready to merged, median, by attribution\. All changes: 9 h, Attributed to AI: 8 h/,
      }),
    ).toBeVisible();
  });
});

describe('R07 R13 the changes behind a KPI', () => {
  it('come with the evidence of attribution and defects, and no author', async () => {
    const { listScorecardChanges } = show();
    await userEvent.click(
      within(await tile('Ready to merged')).getByRole('button', {
        name: /^Changes behind it/,
      }),
    );
    const drawer = await screen.findByRole('dialog', {
      name: 'Changes behind Ready to merged',
    });
    const [first, revert] = await within(drawer).findAllByRole('listitem');
    expect(first).toHaveTextContent(
      /#412 github\.com\/acme\/checkout · merged .* · 47\.5 h from ready to merged · 120 lines · Internal/,
    );
    expect(first).toHaveTextContent(
      /AI-assisted · declared · .*opilot · Chat · Attribution told by github/,
    );
    expect(revert).toHaveTextContent(/Reverted by #415 · .* · told by github/);
    expect(listScorecardChanges).toHaveBeenCalledWith(
      expect.objectContaining({ sort: 'slowest' }),
      expect.anything(),
    );
  });

  it('are narrowed by the address to one part', async () => {
    const repository = 'github.com/acme/checkout';
    const { listScorecardChanges } = show(
      `?changes=readyToMerged&axis=repository&value=${repository}`,
    );
    expect(await screen.findByText(`Repository: ${repository}`)).toBeVisible();
    expect(listScorecardChanges).toHaveBeenCalledWith(
      expect.objectContaining({ axis: 'repository', value: repository }),
      expect.anything(),
    );
  });

  it('are not offered where their numbers are withheld', async () => {
    const { cells } = scorecard();
    show(
      '',
      scorecard({
        cells: { ...cells, readyToMergedMedian: { state: 'withheld' } },
      }),
    );
    const ready = await tile('Ready to merged');
    expect(
      within(ready).queryByRole('button', { name: /^Changes behind it/ }),
    ).toBeNull();
    expect(
      within(ready).getByRole('button', { name: /^Trend and limits/ }),
    ).toBeVisible();
  });

  it('are not offered to who may not see them, and a link to them says why', async () => {
    const { listScorecardChanges } = show(
      '?changes=readyToMerged',
      scorecard({ maySeeChanges: false }),
    );
    expect(await screen.findByText(/^Only members of the team/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(
      within(await tile('Ready to merged')).queryByRole('button', {
        name: /^Changes behind it/,
      }),
    ).toBeNull();
    expect(listScorecardChanges).not.toHaveBeenCalled();
  });
});

describe('states of the scorecard are told apart', () => {
  const failing = (status: number | undefined, code: string) => ({
    getScorecard: async () => {
      throw new GovernanceApiError({ status, code, message: 'said why' });
    },
  });

  it('loading', async () => {
    renderPage({
      path: PATH,
      client: { getScorecard: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading the scorecard' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['empty', 404, 'insights.unknownTeam', 'Nothing is known of this'],
    ['no permission', 403, 'shared.notAllowed', 'You may not see scorecards'],
    ['unavailable', undefined, 'client.unreachable', 'No answer right now'],
    ['misconfigured', 404, 'client.notFoundError', 'Not set up'],
  ])('%s', async (_, status, code, title) => {
    renderPage({ path: PATH, client: failing(status, code) });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading', { name: title })).toBeVisible();
  });
});

describe('R13 the tab of a group', () => {
  it('is the scorecard of the group', async () => {
    const getScorecard = jest.fn(async () => scorecard());
    renderScreen(groupScorecardContent, {
      client: { getScorecard },
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'Checkout', namespace: 'default' },
        spec: { type: 'team', children: [] },
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'Scorecard of Checkout' }),
    ).toBeVisible();
    expect(getScorecard).toHaveBeenCalledWith(
      { team: 'group:default/checkout', period: undefined },
      expect.anything(),
    );
  });
});
