import {
  GovernanceApiError,
  type TierRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

const yes = { isPermitted: true };
const CHECKOUT = 'component:default/checkout-service';

const tierRequest = (given: Partial<TierRequest> = {}): TierRequest => ({
  requestId: 'r1',
  state: 'open',
  entityRef: CHECKOUT,
  tier: 'public',
  isCritical: false,
  from: { tier: 'unclassified', isCritical: false },
  comesTo: { tier: 'internal', isCritical: false },
  reason: 'it is a public library',
  ticket: 'https://tickets.example.com/7',
  requestedBy: 'user:default/devin.ashgrove',
  requestedAt: '2026-11-20T09:00:00.000Z',
  permits: {
    accept: yes,
    refuse: yes,
    withdraw: { isPermitted: false, because: 'only who asked' },
  },
  ledger: { entryId: 'e1', state: 'staged' },
  ...given,
});
const listing = (...items: readonly TierRequest[]) =>
  jest.fn(async () => ({ items }));
const reasonIn = (dialog: HTMLElement) =>
  within(dialog).getByRole('textbox', { name: /Reason/ });
const choose = async (dialog: HTMLElement, label: string, option: string) => {
  await userEvent.click(
    within(dialog).getByRole('button', { name: new RegExp(label) }),
  );
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

describe('R05 asking for another tier on the tab', () => {
  it('sends what is asked for with its reason, and nothing that is left as it is', async () => {
    const requestTier = jest.fn(async () => tierRequest());
    const listTierRequests = listing();
    const { capturedEvents } = renderScreen(entityPolicyContent, {
      client: { requestTier, listTierRequests },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Request a tier change' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Request another tier for checkout-service',
    });
    const send = within(dialog).getByRole('button', {
      name: 'Send the request',
    });
    await userEvent.type(reasonIn(dialog), 'it is a public library');
    expect(send).toBeDisabled();
    await choose(dialog, 'Tier', 'Public');
    await userEvent.click(send);
    expect(await screen.findByText('Request sent')).toBeInTheDocument();
    expect(requestTier).toHaveBeenCalledWith({
      entityRef: CHECKOUT,
      tier: 'public',
      reason: 'it is a public library',
    });
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'requestTier', subject: CHECKOUT }),
    );
    expect(listTierRequests).toHaveBeenCalledTimes(2);
  });

  it('says why a request was refused and keeps what was written', async () => {
    const requestTier = async () => {
      throw new GovernanceApiError({
        status: 409,
        code: 'policy.tierRequestOpen',
        message: 'it has an open request',
      });
    };
    renderScreen(entityPolicyContent, { client: { requestTier } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Request a tier change' }),
    );
    const dialog = await screen.findByRole('dialog');
    await choose(dialog, 'Critical', 'Not critical');
    await userEvent.type(reasonIn(dialog), 'nobody pays with it');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Send the request' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'it has an open request',
    );
    expect(reasonIn(dialog)).toHaveValue('nobody pays with it');
  });

  it('shows the open request instead, with what it would come to', async () => {
    const client = { listTierRequests: listing(tierRequest()) };
    renderScreen(entityPolicyContent, { client });
    const block = await screen.findByRole('region', {
      name: 'A tier change is asked for',
    });
    for (const text of [
      'Asked for: Public, not critical.',
      'It was unclassified, not critical when it was asked.',
      'Accepted, it would be Internal, not critical.',
      'it is a public library',
    ]) {
      expect(block).toHaveTextContent(text);
    }
    expect(
      screen.queryByRole('button', { name: 'Request a tier change' }),
    ).not.toBeInTheDocument();
  });
});

describe('R05 the queue of requests for another tier', () => {
  const path = '/ai-governance/classification';

  it.each([
    ['Accept', 'acceptTierRequest', 'Accept and assign', 'Request accepted'],
    ['Refuse', 'refuseTierRequest', 'Refuse', 'Request refused'],
  ] as const)(
    'lets a second person say: %s',
    async (name, call, submit, done) => {
      const decide = jest.fn(async () => tierRequest());
      const listTierRequests = listing(tierRequest());
      renderPage({ path, client: { listTierRequests, [call]: decide } });
      await userEvent.click(
        await screen.findByRole('button', {
          name: `${name}: checkout-service`,
        }),
      );
      const dialog = await screen.findByRole('dialog');
      await userEvent.type(reasonIn(dialog), 'looked at it');
      await userEvent.click(
        within(dialog).getByRole('button', { name: submit }),
      );
      expect(await screen.findByText(done)).toBeInTheDocument();
      expect(decide).toHaveBeenCalledWith('r1', { reason: 'looked at it' });
      expect(listTierRequests).toHaveBeenCalledTimes(2);
    },
  );

  it('says why the reader cannot accept their own, and lets them take it back', async () => {
    const permits = {
      accept: {
        isPermitted: false,
        because: 'you asked for it; a second person decides',
      },
      refuse: { isPermitted: false },
      withdraw: yes,
    };
    renderPage({
      path,
      client: { listTierRequests: listing(tierRequest({ permits })) },
    });
    expect(
      await screen.findByText(
        'You cannot accept it: you asked for it; a second person decides.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Take back: checkout-service' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Accept: checkout-service' }),
    ).not.toBeInTheDocument();
  });

  it('shows closed ones by its address, with who decided and why', async () => {
    const decision = {
      by: 'user:default/elin.brookvale',
      at: '2026-11-21T09:00:00.000Z',
      reason: 'it holds customer data',
    };
    const listTierRequests = listing(
      tierRequest({ state: 'refused', decision }),
    );
    renderPage({
      path: `${path}?requests=refused`,
      client: { listTierRequests },
    });
    const table = await screen.findByRole('table', {
      name: 'Requests for another tier',
    });
    expect(table).toHaveTextContent('it holds customer data');
    expect(listTierRequests).toHaveBeenCalledWith(
      expect.objectContaining({ state: 'refused' }),
      expect.anything(),
    );
  });

  it('says that there are none, and where they come from', async () => {
    renderPage({ path });
    expect(
      await screen.findByText(/No request is open\. Developers ask/),
    ).toBeInTheDocument();
  });

  it('says that the list cannot be read', async () => {
    const listTierRequests = async () => {
      throw new GovernanceApiError({ status: 503, code: 'x', message: 'down' });
    };
    renderPage({ path, client: { listTierRequests } });
    expect(await screen.findByRole('alert')).toHaveTextContent('down');
  });
});
