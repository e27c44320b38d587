import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { approvalRequest, inbox, inboxItem } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const PAGE = '/ai-governance/needs-you';
const TITLE = 'Change #412 of github.com/acme/checkout-service is held';
const region = (name: string) => screen.findByRole('region', { name });
const rows = async () =>
  within(await screen.findByRole('table', { name: 'Needs you' }))
    .getAllByRole('row')
    .slice(1);
const failing = (status: number | undefined, code: string) =>
  jest.fn(async () => {
    throw new GovernanceApiError({ status, code, message: 'said why' });
  });

describe('R52 what needs the reader, on the overview', () => {
  it('stands in groups with numbers, the first one open, each line leading to where it is done', async () => {
    const { capturedEvents } = renderPage({
      client: {
        getInbox: async () =>
          inbox([
            inboxItem({
              id: `waiverExpiring-${'2'.repeat(32)}`,
              kind: 'waiverExpiring',
              title: 'the waiver of `human-review` for `x` ends',
              due: '2026-11-24T09:00:00.000Z',
              link: '/catalog/default/component/x/ai-policy?exception=w1',
            }),
            inboxItem(),
          ]),
      },
    });
    const block = await region('Needs you');
    expect(await within(block).findByText('2 things')).toBeVisible();
    const link = within(block).getByRole('link', {
      name: 'The waiver of human-review for x ends',
    });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/default/component/x/ai-policy?exception=w1',
    );
    const held = within(block).getByRole('button', {
      name: 'Changes held (1)',
    });
    expect(held).toHaveAttribute('aria-expanded', 'false');
    held.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(within(block).getByRole('link', { name: TITLE }));
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({
        action: 'openInboxItem',
        subject: 'heldChange',
      }),
    );
  });

  it('R55 carries what a signal of drift proposes', async () => {
    const proposal = {
      title: 'stricter review of `group:default/checkout` for 28 days',
      link: '/ai-governance/exceptions?stricter=signal',
    };
    renderPage({
      client: {
        getInbox: async () =>
          inbox([
            inboxItem({
              id: `kpiDrift-${'3'.repeat(32)}`,
              kind: 'kpiDrift',
              title: 'a signal in Defect density',
              proposal,
            }),
          ]),
      },
    });
    const block = await region('Needs you');
    expect(
      await within(block).findByRole('link', {
        name: 'Stricter review of group:default/checkout for 28 days',
      }),
    ).toHaveAttribute('href', proposal.link);
  });

  it('says of a review that it is overdue, and leads to a batch of tiers', async () => {
    renderPage({
      client: {
        getInbox: async () =>
          inbox([
            inboxItem({
              id: `breakGlass-${'3'.repeat(32)}`,
              kind: 'breakGlass',
              title: 'break-glass for commit `a1b2` of `x` waits for a review',
              due: '2026-11-04T09:00:00.000Z',
              urgency: 'overdue',
            }),
            inboxItem({
              id: `tierBatch-${'4'.repeat(32)}`,
              kind: 'tierBatch',
              title: 'the classification of 12 entities waits',
              link: '/ai-governance/classification?batch=b1',
            }),
          ]),
      },
    });
    const block = await region('Needs you');
    const [line] = await within(block).findAllByRole('listitem');
    expect(line).toHaveTextContent(/waits for a review\s*overdue/);
    await userEvent.click(
      within(block).getByRole('button', {
        name: 'Batches of tiers for a second person (1)',
      }),
    );
    expect(
      within(block).getByRole('link', { name: /classification of 12/ }),
    ).toHaveAttribute('href', '/ai-governance/classification?batch=b1');
  });

  it('has approvals in it, and says them once', async () => {
    renderPage({
      client: {
        listApprovals: async () => ({ items: [approvalRequest()] }),
        getInbox: async () => inbox([inboxItem({ id: 'a', kind: 'approval' })]),
      },
    });
    const block = await region('Needs you');
    expect(
      await within(block).findByRole('region', {
        name: 'Waiting for your approval',
      }),
    ).toBeVisible();
    expect(within(block).getByText('Nothing else needs you.')).toBeVisible();
    expect(within(block).queryByText(/Changes that wait for/)).toBeNull();
  });

  it('says that nothing needs the reader', async () => {
    renderPage();
    const block = await region('Needs you');
    expect(await within(block).findByText('Nothing needs you')).toBeVisible();
    expect(
      within(block).queryByRole('region', {
        name: 'Waiting for your approval',
      }),
    ).toBeNull();
  });

  it('shows five of a kind, and leads to all of them', async () => {
    const items = Array.from({ length: 7 }, (_, number) =>
      inboxItem({ id: `heldChange-${number}` }),
    );
    renderPage({ client: { getInbox: async () => inbox(items) } });
    const block = await region('Needs you');
    expect(
      await within(block).findByRole('link', {
        name: 'Show all 7: Changes held',
      }),
    ).toHaveAttribute('href', `${PAGE}?kind=heldChange`);
    expect(within(block).getAllByRole('link', { name: TITLE })).toHaveLength(5);
  });

  it('puts something off for a week, and brings it back', async () => {
    let isSnoozed = false;
    const snoozeInboxItem = jest.fn(
      async (_id: string, until: string | undefined) => {
        isSnoozed = until !== undefined;
        return inboxItem();
      },
    );
    renderPage({
      client: {
        snoozeInboxItem,
        getInbox: async () =>
          isSnoozed ? inbox([], { snoozed: 1 }) : inbox([inboxItem()]),
      },
    });
    const block = await region('Needs you');
    const press = async (name: string | RegExp) =>
      userEvent.click(await within(block).findByRole('button', { name }));
    await press(/^Put off for a week/);
    expect(await within(block).findByText('Nothing needs you')).toBeVisible();
    expect(
      within(block).getByRole('link', { name: '1 put off' }),
    ).toHaveAttribute('href', `${PAGE}?snoozed=true`);
    await press('Undo');
    expect(
      await within(block).findByRole('link', { name: TITLE }),
    ).toBeVisible();
    expect(
      snoozeInboxItem.mock.calls.map(([id, until]) => [id, typeof until]),
    ).toEqual([
      [inboxItem().id, 'string'],
      [inboxItem().id, 'undefined'],
    ]);
  });

  it.each([
    [503, 'policy.notReady', 'No answer right now'],
    [403, 'shared.notAllowed', 'You may not see this'],
  ])('says so when the answer is %i', async (status, code, expected) => {
    renderPage({ client: { getInbox: failing(status, code) } });
    const block = await region('Needs you');
    expect(await within(block).findByText(expected)).toBeVisible();
  });
});

describe('R52 what needs the reader, on its page', () => {
  it('reads its filters from the address, and hands out what is on the screen', async () => {
    const getInbox = jest.fn(async () => inbox([inboxItem()]));
    renderPage({ path: `${PAGE}?kind=heldChange`, client: { getInbox } });
    const [row] = await rows();
    expect(row).toHaveTextContent(
      /is heldChanges heldOne review of a human is missing/,
    );
    expect(getInbox).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'heldChange', limit: 50 }),
      expect.anything(),
    );
    expect(
      screen.getByRole('button', { name: 'Download these lines as CSV' }),
    ).toBeVisible();
  });

  it('brings back what was put off', async () => {
    const snoozeInboxItem = jest.fn(async () => inboxItem());
    renderPage({
      path: `${PAGE}?snoozed=true`,
      client: {
        snoozeInboxItem,
        getInbox: async () =>
          inbox([inboxItem({ snoozedUntil: '2026-11-30T09:00:00.000Z' })]),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Bring back/ }),
    );
    await waitFor(() =>
      expect(snoozeInboxItem).toHaveBeenCalledWith(inboxItem().id, undefined),
    );
  });

  it.each([
    ['', 'Nothing needs you'],
    ['?kind=drift', 'Nothing of this kind.'],
  ])('says when there is nothing at `%s`', async (search, expected) => {
    renderPage({ path: `${PAGE}${search}` });
    expect(await screen.findByText(expected)).toBeVisible();
  });
});
