import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  breakGlass,
  entityExceptions,
  entityPolicy,
  policyWaiver,
  waiver,
  waiverRequest,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

const answering = (
  exceptions: ReturnType<typeof entityExceptions> | undefined,
) => ({ getEntityPolicy: async () => entityPolicy({ exceptions }) });

const block = () => screen.findByRole('region', { name: 'Exceptions' });
const item = async (name: string) =>
  within(await block()).findByRole('listitem', { name });

describe('R15 the block Exceptions', () => {
  it('shows requests first, then what is in effect, soonest to expire first', async () => {
    renderScreen(entityPolicyContent, {
      client: answering(
        entityExceptions({
          requests: [waiverRequest()],
          policyWaivers: [policyWaiver()],
          breakGlass: [breakGlass()],
        }),
      ),
    });
    const exceptions = await block();
    const names = within(exceptions)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Waiting for a decision',
      'In effect',
      'Stricter for a while',
    ]);
    const inEffect = within(exceptions).getByRole('list', {
      name: 'In effect',
    });
    expect(
      [...inEffect.children].map(
        child => child.textContent?.match(/W-12|BG-1|legacy-payments/)?.[0],
      ),
    ).toEqual(['BG-1', 'W-12', 'legacy-payments']);
  });

  it('says what a waiver lifts, where, who asked and approved, until when, and leads to ticket and evidence', async () => {
    renderScreen(entityPolicyContent);
    const line = await item('Waiver W-12');
    expect(line).toHaveTextContent(
      'Lifts the rule scans · Security scans on every change',
    );
    expect(line).toHaveTextContent('this component');
    expect(line).toHaveTextContent('the fix of the library is due');
    expect(line).toHaveTextContent('the finding is not reachable');
    for (const name of ['mira.holt', 'elin.brookvale', 'checkout']) {
      expect(within(line).getByRole('link', { name })).toBeVisible();
    }
    expect(
      within(line).getByRole('link', { name: /jira\.example\.com/ }),
    ).toHaveAttribute('href', 'https://jira.example.com/browse/SEC-412');
    expect(line).toHaveTextContent('led-w12');
  });

  it('makes no link of a ticket that is no https address', async () => {
    renderScreen(entityPolicyContent, {
      client: answering(
        entityExceptions({
          waivers: [waiver({ ticket: 'javascript:alert(1)' })],
        }),
      ),
    });
    const line = await item('Waiver W-12');
    expect(line).toHaveTextContent('javascript:alert(1)');
    expect(within(line).queryByRole('link', { name: /javascript/ })).toBeNull();
  });

  it('marks break-glass by word and place, for everybody, at the top too', async () => {
    renderScreen(entityPolicyContent, {
      client: answering(entityExceptions({ breakGlass: [breakGlass()] })),
    });
    const line = await item('Break-glass BG-1');
    expect(line).toHaveTextContent(/^Break-glass.*Review open/);
    expect(line).toHaveTextContent('customers cannot pay');
    expect(line).toHaveTextContent(
      'Waits for another entitled person. You may not review break-glass',
    );
    expect(screen.getByText('Break-glass was used here')).toBeVisible();
  });

  it('is empty', async () => {
    renderScreen(entityPolicyContent, {
      client: answering(entityExceptions({ waivers: [] })),
    });
    expect(await block()).toHaveTextContent(
      'No exceptions here: every rule holds as it stands.',
    );
  });

  it('says when the reader may not see them', async () => {
    renderScreen(entityPolicyContent, { client: answering(undefined) });
    const exceptions = await block();
    expect(exceptions).toHaveTextContent('You may not see the exceptions');
    expect(
      within(exceptions).queryByRole('button', { name: 'show past' }),
    ).toBeNull();
    expect(
      await screen.findByRole('region', { name: 'Conditions here' }),
    ).toHaveTextContent('Lifted by W-12');
  });

  it('leads from what is waived to the exception that lifts it', async () => {
    const { capturedEvents } = renderScreen(entityPolicyContent);
    const conditions = await screen.findByRole('region', {
      name: 'Conditions here',
    });
    const link = within(conditions).getByRole('link', {
      name: 'Exception W-12',
    });
    await userEvent.click(link);
    const line = await item('Waiver W-12');
    await waitFor(() => expect(line).toHaveFocus());
    link.focus();
    await userEvent.click(link);
    await waitFor(() => expect(line).toHaveFocus());
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'openException', subject: 'W-12' }),
    );
  });
});

describe('R15 past exceptions', () => {
  const past = [
    waiver({ waiverId: 'W-1', status: 'expired' }),
    waiverRequest({
      waiverId: 'W-2',
      status: 'refused',
      decision: {
        verdict: 'refused',
        by: 'user:default/elin.brookvale',
        at: '2026-11-20T08:00:00.000Z',
        reason: 'fix the finding instead',
      },
    }),
  ];

  it('are read on demand, page by page', async () => {
    const listWaivers = jest
      .fn()
      .mockResolvedValueOnce({ items: past.slice(1), nextCursor: 'c1' })
      .mockResolvedValueOnce({ items: [] })
      .mockResolvedValueOnce({ items: past.slice(0, 1) });
    const { capturedEvents } = renderScreen(entityPolicyContent, {
      client: { listWaivers, listBreakGlass: async () => ({ items: [] }) },
    });
    const exceptions = await block();
    expect(listWaivers).not.toHaveBeenCalled();
    await userEvent.click(
      within(exceptions).getByRole('button', { name: 'show past' }),
    );
    const refused = await item('Waiver W-2');
    expect(refused).toHaveTextContent('Refused');
    expect(refused).toHaveTextContent('fix the finding instead');
    await userEvent.click(
      within(exceptions).getByRole('button', { name: 'Show more' }),
    );
    expect(await item('Waiver W-1')).toHaveTextContent('Expired');
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'showPastExceptions' }),
    );
  });

  it('say when there are none', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        listWaivers: async () => ({ items: [] }),
        listBreakGlass: async () => ({ items: [] }),
      },
    });
    const exceptions = await block();
    await userEvent.click(
      within(exceptions).getByRole('button', { name: 'show past' }),
    );
    expect(
      await within(exceptions).findByText(
        'No exception here has come to its end yet.',
      ),
    ).toBeVisible();
  });

  it('say when they could not be read, and try again', async () => {
    const listWaivers = jest
      .fn()
      .mockRejectedValueOnce(
        new GovernanceApiError({ code: 'client.unreachable', message: 'gone' }),
      )
      .mockResolvedValue({ items: past });
    renderScreen(entityPolicyContent, {
      client: { listWaivers, listBreakGlass: async () => ({ items: [] }) },
    });
    const exceptions = await block();
    await userEvent.click(
      within(exceptions).getByRole('button', { name: 'show past' }),
    );
    expect(await within(exceptions).findByRole('alert')).toHaveTextContent(
      'No answer right now',
    );
    await userEvent.click(
      within(exceptions).getByRole('button', { name: 'Try again' }),
    );
    expect(await item('Waiver W-1')).toBeInTheDocument();
  });

  it('open by themselves for an address that names one, and take the focus', async () => {
    renderScreen(entityPolicyContent, {
      path: '/?exception=W-1',
      client: {
        listWaivers: async () => ({ items: past }),
        listBreakGlass: async () => ({ items: [] }),
      },
    });
    const line = await item('Waiver W-1');
    await waitFor(() => expect(line).toHaveFocus());
  });
});
