import type {
  UseAlert,
  UseReport,
  UseTally,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../__testUtils__/renderScreen';

const NOTHING: UseTally = {
  changes: 0,
  ai: 0,
  mixed: 0,
  human: 0,
  unknown: 0,
  measured: 0,
  declared: 0,
  inferred: 0,
  fromHistory: 0,
  asserted: 0,
  wouldHold: 0,
  wouldDeny: 0,
};
const TALLY: UseTally = {
  ...NOTHING,
  changes: 10,
  ai: 2,
  mixed: 1,
  human: 1,
  unknown: 6,
  declared: 3,
  fromHistory: 8,
  asserted: 1,
  wouldHold: 4,
  wouldDeny: 1,
};
const EMPTY: UseReport = {
  since: '2026-08-01T00:00:00.000Z',
  until: '2026-10-30T00:00:00.000Z',
  windowDays: 90,
  totals: NOTHING,
  weeks: [],
  withheld: 0,
  teams: [],
  matching: 0,
  items: [],
};
const REPORT: UseReport = {
  ...EMPTY,
  totals: TALLY,
  weeks: [{ week: '2026-W40', changes: 10, attributed: 3 }],
  assistants: [{ name: 'copilot', changes: 3 }],
  surfaces: [],
  teams: [{ owner: 'group:default/payments', repositories: 1, tally: TALLY }],
  matching: 1,
  items: [
    {
      repository: 'github.com/acme/payments',
      entityRefs: ['component:default/payments'],
      owners: ['group:default/payments'],
      tally: TALLY,
    },
  ],
};
const ALERT: UseAlert = {
  alertId: 'alert-1',
  repository: 'github.com/acme/payments',
  entityRefs: ['component:default/payments'],
  owners: ['group:default/payments'],
  kind: 'prohibited',
  assistant: 'copilot',
  state: 'open',
  raisedAt: '2026-10-01T00:00:00.000Z',
  changedAt: '2026-10-01T00:00:00.000Z',
  firstSeenAt: '2026-09-01T00:00:00.000Z',
  lastSeenAt: '2026-10-01T00:00:00.000Z',
  changes: 2,
  evidence: { recordId: 'h1', origin: 'history' },
  acknowledge: { isPermitted: true },
  ledger: { entryId: 'e1', state: 'staged' },
};

const path = '/ai-governance/overview/use';
const region = (name: string | RegExp) => screen.findByRole('region', { name });

describe('R51 the page Where AI is used', () => {
  it('says the share as a lower bound, how it is known, and what would be held', async () => {
    renderPage({ path, client: { getUse: async () => REPORT } });
    const totals = await region('≥ 30 % of 10 changes with AI');
    expect(totals).toHaveTextContent(
      '2 by AI, 1 person with AI, 1 without AI, 6 unknown.',
    );
    expect(totals).toHaveTextContent('declared 3');
    expect(totals).toHaveTextContent('8 from history, 2 decided.');
    expect(totals).toHaveTextContent(
      "1 of the history stands on a person's word",
    );
    expect(totals).toHaveTextContent('1 would be denied and 4 held');
    expect(totals).toHaveTextContent('Copilot 3');
    expect(
      within(totals).getByRole('img', { name: /2026-W40: 3 of 10/ }),
    ).toBeVisible();
    await userEvent.click(
      within(totals).getByRole('button', { name: 'As a table' }),
    );
    expect(
      within(totals).getByRole('row', { name: '2026-W40 3 10' }),
    ).toBeVisible();
  });

  it('withholds assistants where too few people own a repository', async () => {
    renderPage({ path, client: { getUse: async () => REPORT } });
    const table = within(await region('Repositories')).getByRole('table');
    const [, row] = within(table).getAllByRole('row');
    expect(row).toHaveTextContent('github.com/acme/payments');
    expect(row).toHaveTextContent('too few people to show');
    expect(row).toHaveTextContent('1 / 4');
    expect(row).toHaveTextContent('8 from history');
  });

  it('narrows to a team, in the address', async () => {
    const getUse = jest.fn(async () => REPORT);
    renderPage({ path, client: { getUse } });
    await userEvent.click(
      within(await region('Teams')).getByRole('button', { name: /payments/ }),
    );
    await waitFor(() =>
      expect(getUse).toHaveBeenLastCalledWith(
        expect.objectContaining({
          owner: 'group:default/payments',
          windowDays: 90,
        }),
        expect.anything(),
      ),
    );
  });

  it('says how to make something known where nothing is', async () => {
    renderPage({ path, client: { getUse: async () => EMPTY } });
    expect(await screen.findByText('Nothing is known yet')).toBeVisible();
    expect(
      screen.getByText('ai-governance scan --push --since 90d'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: /command that hands a history in/ }),
    ).toBeVisible();
  });

  it('says that filters match nothing, and takes them away', async () => {
    const getUse = jest.fn(async () => EMPTY);
    renderPage({ path: `${path}?origin=decided`, client: { getUse } });
    expect(
      await screen.findByText('Nothing matches these filters.'),
    ).toBeVisible();
    const [clear] = screen.getAllByRole('button', {
      name: 'Clear the filters',
    });
    await userEvent.click(clear!);
    expect(await screen.findByText('Nothing is known yet')).toBeVisible();
  });

  it('says who may not read it', async () => {
    renderPage({
      path,
      client: {
        getUse: async () => {
          throw new GovernanceApiError({
            code: 'shared.notAllowed',
            message: 'this needs a permission',
            status: 403,
          });
        },
      },
    });
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('lists what to teach next, and the changes behind a rule without authors', async () => {
    renderPage({
      path,
      client: {
        getUse: async () => REPORT,
        listUseRules: async () => [
          {
            rule: 'human-review',
            kind: 'hold',
            text: 'a review is needed',
            changes: 4,
            fromHistory: 1,
            recent: 3,
            earlier: 1,
            teams: [{ owner: 'group:default/payments', changes: 4 }],
          },
        ],
        listUseChanges: async () => ({
          items: [
            {
              repository: 'github.com/acme/payments',
              entityRefs: ['component:default/payments'],
              headSha: 'a'.repeat(40),
              pullRequest: 12,
              recordId: 'd1',
              origin: 'decided',
              trust: 'attested',
              occurredAt: '2026-10-01T00:00:00.000Z',
              attribution: 'mixed',
              confidence: 'declared',
              assistants: ['copilot'],
              outcome: 'hold',
              wouldBe: 'hold',
            },
            {
              repository: 'github.com/acme/payments',
              entityRefs: ['component:default/payments'],
              headSha: 'b'.repeat(40),
              recordId: 'h1',
              origin: 'history',
              trust: 'attested',
              occurredAt: '2026-09-01T00:00:00.000Z',
              attribution: 'unknown',
              assistants: [],
              outcome: 'hold',
              wouldBe: 'hold',
            },
          ],
        }),
      },
    });
    const rules = await region('What to teach next');
    expect(rules).toHaveTextContent('human-review holds 4 changes');
    expect(rules).toHaveTextContent('more often than before');
    await userEvent.click(
      within(rules).getByRole('button', {
        name: 'Show the changes behind human-review',
      }),
    );
    const changes = await region(/Changes that human-review/);
    expect(
      await within(changes).findByRole('link', {
        name: 'Open the decision on #12',
      }),
    ).toHaveAttribute('href', expect.stringContaining('decision=d1'));
    expect(within(changes).getByText('from history')).toBeVisible();
  });
});

describe('R51 what is withheld', () => {
  it.each([
    [REPORT, '?'],
    [EMPTY, '?assistant=cursor'],
  ])(
    'is said with its number, in the place where it is missing',
    async (report, search) => {
      const getUse = async () => ({ ...report, withheld: 2 });
      renderPage({ path: `${path}${search}`, client: { getUse } });
      expect(
        await screen.findByText(
          'Assistants and surfaces of 2 repositories are not counted here: fewer than five people own each.',
        ),
      ).toBeVisible();
    },
  );
});

describe('R51 alerts', () => {
  it('are acknowledged with a reason', async () => {
    const acknowledgeUseAlert = jest.fn(async () => ({
      ...ALERT,
      state: 'acknowledged' as const,
    }));
    const listUseAlerts = jest
      .fn<Promise<readonly UseAlert[]>, []>()
      .mockResolvedValueOnce([ALERT])
      .mockResolvedValue([]);
    renderPage({
      path,
      client: {
        getUse: async () => REPORT,
        listUseAlerts,
        acknowledgeUseAlert,
      },
    });
    const alerts = await region('AI where it should not be');
    expect(alerts).toHaveTextContent(
      'GitHub Copilot was used where it is prohibited',
    );
    expect(alerts).toHaveTextContent('newest: from history');
    await userEvent.click(
      within(alerts).getByRole('button', {
        name: 'Acknowledge the alert about GitHub Copilot in github.com/acme/payments',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'the team was told',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Acknowledge' }),
    );
    expect(acknowledgeUseAlert).toHaveBeenCalledWith('alert-1', {
      reason: 'the team was told',
    });
    expect(await screen.findByText('No alert is open.')).toBeVisible();
  });

  it('are narrowed to those of other teams, or of one, as the address says', async () => {
    const theirs: UseAlert = {
      ...ALERT,
      alertId: 'alert-2',
      repository: 'github.com/acme/search',
      owners: ['group:default/search'],
    };
    renderPage({
      path: `${path}?alerts=others`,
      groups: ['group:default/payments'],
      client: {
        getUse: async () => REPORT,
        listUseAlerts: async () => [ALERT, theirs],
      },
    });
    const alerts = await region('AI where it should not be');
    await waitFor(() => {
      expect(within(alerts).getAllByRole('listitem')).toHaveLength(1);
    });
    expect(alerts).toHaveTextContent('github.com/acme/search');
    expect(
      within(alerts).getByRole('button', { name: /Whose alerts/ }),
    ).toHaveTextContent('of other teams');
  });

  it('stand below the figures, the newest five of the own teams first, and all of them on demand', async () => {
    const many = Array.from({ length: 45 }, (_, index) => ({
      ...ALERT,
      alertId: `alert-${index}`,
      repository: `github.com/acme/repository-${index}`,
      owners: [`group:default/${index < 2 ? 'payments' : 'search'}`],
      raisedAt: new Date(Date.UTC(2026, 8, 1, 0, index)).toISOString(),
    }));
    renderPage({
      path,
      groups: ['group:default/payments'],
      client: { getUse: async () => REPORT, listUseAlerts: async () => many },
    });
    const alerts = await region('AI where it should not be');
    const figures = await region('≥ 30 % of 10 changes with AI');
    expect(
      figures.compareDocumentPosition(alerts) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
    const lines = () =>
      within(alerts)
        .getAllByRole('listitem')
        .map(
          ({ textContent }) => /repository-\d+/.exec(textContent ?? '')?.[0],
        );
    await waitFor(() => {
      expect(lines()).toEqual(
        [1, 0, 44, 43, 42].map(index => `repository-${index}`),
      );
    });
    await userEvent.click(
      within(alerts).getByRole('button', { name: 'Show all 45' }),
    );
    expect(lines()).toHaveLength(45);
    await userEvent.click(
      within(alerts).getByRole('button', { name: 'Show the first 5' }),
    );
    expect(lines()).toHaveLength(5);
  });

  it.each([
    ['2026-09-01T00:00:00.000Z', 2],
    [ALERT.lastSeenAt, 1],
  ])('first seen at %s, show %i instants', async (firstSeenAt, expected) => {
    renderPage({
      path,
      client: {
        getUse: async () => REPORT,
        listUseAlerts: async () => [{ ...ALERT, firstSeenAt }],
      },
    });
    const alerts = await region('AI where it should not be');
    expect(within(alerts).getAllByRole('time')).toHaveLength(expected);
  });

  it('say why somebody may not acknowledge them', async () => {
    const acknowledge = {
      isPermitted: false,
      because: 'this needs the permission `a.b`',
    };
    renderPage({
      path,
      client: {
        getUse: async () => REPORT,
        listUseAlerts: async () => [{ ...ALERT, acknowledge }],
      },
    });
    const alerts = await region('AI where it should not be');
    expect(alerts).toHaveTextContent(
      'Cannot be acknowledged by you: this needs the permission a.b',
    );
    expect(within(alerts).getByText('a.b', { selector: 'code' })).toBeVisible();
  });
});
