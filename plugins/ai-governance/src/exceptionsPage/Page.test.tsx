import type {
  Query,
  WaiverReach,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  YES,
  breakGlass,
  waiver,
  waiverRequest,
} from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const reach = (over: Partial<WaiverReach> = {}): WaiverReach => ({
  entityCount: 31,
  repositoryCount: 27,
  entities: ['component:default/checkout-service'],
  repositories: ['github.com/acme/checkout-service', 'github.com/acme/web'],
  decisions: { count: 2, since: '2026-08-25T00:00:00.000Z' },
  ...over,
});

/** An API with one waiver of each kind; lists are told apart by what they ask for. */
function portal() {
  const asked: Query<'listWaivers'>[] = [];
  const client = {
    listWaivers: jest.fn(async (query: Query<'listWaivers'> = {}) => {
      asked.push(query);
      const { phase, mine } = query;
      if (phase === 'waiting') {
        return {
          items: mine
            ? []
            : [
                waiverRequest({
                  permits: { approve: YES, refuse: YES, revoke: YES },
                }),
              ],
        };
      }
      return phase === 'acting'
        ? { items: [waiver({ scope: { group: 'group:default/checkout' } })] }
        : { items: [waiver({ waiverId: 'W-9', status: 'expired' })] };
    }),
    listBreakGlass: jest.fn(async () => ({
      items: [
        breakGlass({
          chase: {
            urgency: 'escalated',
            dueAt: '2026-11-24T08:00:00.000Z',
            escalatesAt: '2026-11-26T08:00:00.000Z',
            owners: ['group:default/checkout'],
            escalatedTo: 'group:default/security',
          },
        }),
      ],
    })),
    getWaiverReach: jest.fn(async () => reach()),
    previewWaiverReach: jest.fn(async () => reach({ decisions: undefined })),
  };
  return { client, asked };
}

const open = (path = '') => `/ai-governance/exceptions${path}`;
const list = (name: string | RegExp) => screen.findByRole('list', { name });

describe('R31 the page with all exceptions', () => {
  it('shows what waits first, then open reviews, what is in effect, and what is over', async () => {
    const { client, asked } = portal();
    renderPage({ client, path: open() });
    const waiting = await list('Waiting for you to decide');
    expect(
      await within(waiting).findByText(
        /It acts in 27 repositories, 31 entities/,
      ),
    ).toBeInTheDocument();
    expect(
      within(waiting).getByRole('button', { name: 'Approve: W-13' }),
    ).toBeInTheDocument();
    expect(await list(/^In effect/)).toHaveTextContent('Lifts the rule scans');
    const reviews = await list(/^Break-glass/);
    expect(reviews).toHaveTextContent('github.com/acme/checkout-service');
    expect(reviews).toHaveTextContent('Overdue, escalated');
    expect(reviews).toHaveTextContent(/Waits for.*checkout/);
    expect(await list('History of waivers')).toHaveTextContent('Expired');
    expect(
      screen.getByText(/lets a waiver last 90 days at most/),
    ).toBeInTheDocument();
    const titles = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    expect(titles).toEqual([
      'Waiting for you to decide',
      'Yours, waiting for another person',
      'Break-glass, open reviews',
      'In effect, what ends soonest first',
      'Stricter for a while',
      'History of waivers',
    ]);
    expect(asked.map(({ phase, mine, sort }) => [phase, mine, sort])).toEqual(
      expect.arrayContaining([
        ['waiting', false, 'oldest'],
        ['waiting', true, 'oldest'],
        ['acting', undefined, 'soonestEnd'],
        ['over', undefined, 'newest'],
      ]),
    );
  });

  it('is decided on in place, and reads anew', async () => {
    const { client } = portal();
    const approveWaiver = jest.fn(async () => waiver({ waiverId: 'W-13' }));
    renderPage({ client: { ...client, approveWaiver }, path: open() });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refuse: W-13' }),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Cancel',
      }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Approve: W-13' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'the risk is small',
    );
    const before = client.listWaivers.mock.calls.length;
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    expect(await screen.findByText('Waiver approved')).toBeInTheDocument();
    expect(approveWaiver).toHaveBeenCalledWith('W-13', {
      reason: 'the risk is small',
    });
    await waitFor(() =>
      expect(client.listWaivers.mock.calls.length).toBe(before + 4),
    );
  });

  it.each<[string, Query<'listWaivers'>]>([
    [
      '?view=acting&where=group:default/checkout&within=7',
      {
        phase: 'acting',
        groupRef: 'group:default/checkout',
        expiresWithinDays: 7,
        sort: 'soonestEnd',
      },
    ],
    [
      '?view=history&where=github.com/acme/a&rule=scans&by=me&sort=oldest',
      {
        phase: 'over',
        repository: 'github.com/acme/a',
        rule: 'scans',
        mine: true,
        sort: 'oldest',
      },
    ],
  ])('is narrowed by its address: %s', async (search, expected) => {
    const { client, asked } = portal();
    renderPage({ client, path: open(search) });
    await waitFor(() => expect(asked).not.toEqual([]));
    expect(asked).toEqual([{ ...expected, limit: 25, cursor: undefined }]);
    expect(screen.queryByText('Waiting for you to decide')).toBeNull();
  });

  it('tells on demand where a waiver acts and which decisions it changed', async () => {
    const { client } = portal();
    renderPage({
      client: {
        ...client,
        listDecisions: async () => ({
          items: [
            {
              decisionId: 'd1',
              repository: 'github.com/acme/web',
              headSha: '9f2c1ab4d5e6f708192a3b4c5d6e7f8091a2b3c4',
              occurredAt: '2026-11-20T08:00:00.000Z',
            } as never,
          ],
        }),
      },
      path: open('?view=acting'),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Where W-12 acts' }),
    );
    expect(
      await screen.findByText('It changed 2 decisions in the last 90 days.'),
    ).toBeInTheDocument();
    expect(screen.getByText('and 25 more')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /decisions that W-12 changed/ }),
    );
    expect(
      await screen.findByRole('button', {
        name: 'Open the decision on 9f2c1ab4',
      }),
    ).toBeInTheDocument();
  });

  it('asks for a group, after saying how many repositories that is, and never for what is non-negotiable', async () => {
    const { client } = portal();
    const requestWaiver = jest.fn(async () => waiverRequest());
    renderPage({ client: { ...client, requestWaiver }, path: open() });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for a waiver' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: /Rule/ }));
    const offered = (await screen.findAllByRole('option')).map(
      ({ textContent }) => textContent ?? '',
    );
    expect(offered.some(text => text.startsWith('scans'))).toBe(true);
    expect(offered).toContain('no-permit');
    expect(offered.join()).not.toContain(
      'no-external-models-from-confidential',
    );
    await userEvent.click(screen.getByRole('option', { name: /^scans/ }));
    await userEvent.click(
      within(dialog).getByRole('button', { name: /Where/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', {
        name: 'Everything that a group owns',
      }),
    );
    await userEvent.type(
      within(dialog).getByLabelText('Its name'),
      'group:default/checkout',
    );
    expect(
      await within(dialog).findByText(
        'It would act in 27 repositories, 31 entities of the catalog.',
      ),
    ).toBeInTheDocument();
    expect(client.previewWaiverReach).toHaveBeenLastCalledWith(
      { group: 'group:default/checkout' },
      expect.anything(),
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'the scanner is being replaced',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Ask for it' }),
    );
    expect(await screen.findByText('Waiver asked for')).toBeInTheDocument();
    expect(requestWaiver).toHaveBeenCalledWith(
      expect.objectContaining({
        rule: 'scans',
        scope: { group: 'group:default/checkout' },
        reason: 'the scanner is being replaced',
      }),
    );
  });

  const ask = async (kind: string) => {
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for a waiver' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: kind }));
    return dialog;
  };
  const choose = async (dialog: HTMLElement, label: RegExp, option: RegExp) => {
    await userEvent.click(within(dialog).getByRole('button', { name: label }));
    await userEvent.click(await screen.findByRole('option', { name: option }));
  };
  const fill = async (dialog: HTMLElement) => {
    await userEvent.type(
      within(dialog).getByLabelText('Its name'),
      'github.com/acme/web',
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'the data was removed',
    );
  };

  it('asks for a lower tier, and says which rules go on reading the one in force', async () => {
    const { client } = portal();
    const requestWaiver = jest.fn(async () => waiverRequest());
    renderPage({ client: { ...client, requestWaiver }, path: open() });
    const dialog = await ask('Lower the tier that rules read');
    expect(dialog).toHaveTextContent(
      'Every rule reads the lower tier there for a while',
    );
    expect(dialog).toHaveTextContent(
      /Non-negotiable rules go on reading the tier in force: .*no-external-models-from-confidential/,
    );
    expect(within(dialog).queryByRole('button', { name: /^Rule/ })).toBeNull();
    await fill(dialog);
    const send = within(dialog).getByRole('button', { name: 'Ask for it' });
    expect(send).toBeDisabled();
    await choose(dialog, /Tier that rules shall read/, /^Internal/);
    await userEvent.click(send);
    expect(await screen.findByText('Waiver asked for')).toBeInTheDocument();
    const [sent] = requestWaiver.mock.calls[0] as unknown as [object];
    expect(sent).toMatchObject({
      lowersTierTo: 'internal',
      scope: { repository: 'github.com/acme/web' },
    });
    expect(sent).not.toHaveProperty('rule');
  });

  it('hands over the lines of a waiver for the policy document, and leads to where it is proposed', async () => {
    const { client } = portal();
    const requestWaiver = jest.fn(async () => waiverRequest());
    const writeText = jest.fn(async (_: string) => {});
    renderPage({ client: { ...client, requestWaiver }, path: open() });
    const dialog = await ask('Lift one rule, in the policy document');
    Object.defineProperty(window.navigator, 'clipboard', {
      configurable: true,
      value: { writeText },
    });
    expect(dialog).toHaveTextContent(
      /Refused, since they are non-negotiable and no waiver lifts them: .*no-external-models-from-confidential/,
    );
    await choose(dialog, /Rule/, /^scans/);
    await fill(dialog);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Copy and propose a change' }),
    );
    expect(
      await screen.findByText('The lines of the waiver are copied'),
    ).toBeInTheDocument();
    const [[copied] = ['']] = writeText.mock.calls;
    expect(copied).toContain('rule: "scans"');
    expect(copied).toContain('repository: "github.com/acme/web"');
    expect(requestWaiver).not.toHaveBeenCalled();
  });

  it('asks for longer as a new request that begins with what is known', async () => {
    const { client } = portal();
    renderPage({ client, path: open('?view=acting') });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for longer: W-12' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('The waiver W-12 stays as it is.');
    expect(within(dialog).getByLabelText('Its name')).toHaveValue(
      'group:default/checkout',
    );
    expect(
      within(dialog).getByRole('textbox', { name: /Who answers/ }),
    ).toHaveValue('group:default/checkout');
    expect(within(dialog).getByRole('textbox', { name: /Reason/ })).toHaveValue(
      '',
    );
  });

  it('has an address for each waiver and each use of break-glass', async () => {
    const { client } = portal();
    const getWaiver = jest.fn(async () => waiver());
    renderPage({
      client: { ...client, getWaiver },
      path: open('/waivers/W-12'),
    });
    expect(
      await screen.findByRole('listitem', { name: 'Waiver W-12' }),
    ).toBeInTheDocument();
    expect(getWaiver).toHaveBeenCalledWith('W-12', expect.anything());
    expect(
      screen.getByRole('link', { name: 'All exceptions' }),
    ).toHaveAttribute('href', '/ai-governance/exceptions');
  });

  it('says so when nothing waits, and when the reader may not see any', async () => {
    const none = async () => ({ items: [] });
    renderPage({
      client: { listWaivers: none, listBreakGlass: none },
      path: open(),
    });
    expect(
      await screen.findByText('Nothing waits for you.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Every use of break-glass is reviewed.'),
    ).toBeInTheDocument();
  });
});
