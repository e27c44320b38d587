import {
  GovernanceApiError,
  type GovernanceClient,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  approvalRequest,
  decisionRecord,
  entityPolicy,
  givenApproval,
  no,
} from '../__testUtils__/fixtures';
import { renderPage, renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

const TITLE = 'Manual approval';
const QUEUE = 'Waiting for your approval';

const listing = (...items: readonly ReturnType<typeof approvalRequest>[]) => ({
  listApprovals: jest.fn(async () => ({ items })),
});
const region = (name: string) => screen.findByRole('region', { name });
const open = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name }));
  return screen.findByRole('dialog', { name: /^(Approve|Refuse) #412$/ });
};
const write = (dialog: HTMLElement, text: string) =>
  userEvent.type(within(dialog).getByRole('textbox', { name: /Reason/ }), text);
const press = (dialog: HTMLElement, name: string) =>
  userEvent.click(within(dialog).getByRole('button', { name }));
const critical = () => {
  const policy = entityPolicy();
  return entityPolicy({ status: { ...policy.status, isCritical: true } });
};

describe('R23 approving a change on the tab', () => {
  it.each([
    ['Approve', 'approved', 'Change approved', 'approveChange'],
    ['Refuse', 'refused', 'Change refused', 'refuseChange'],
  ] as const)(
    'lets who may %s it, with a reason, after saying exactly what',
    async (name, state, done, captured) => {
      const giveApproval = jest.fn(async () =>
        approvalRequest({ decisionId: 'dec-413', state: 'approved' }),
      );
      const client = listing(approvalRequest());
      const { capturedEvents } = renderScreen(entityPolicyContent, {
        client: { ...client, giveApproval },
      });
      const block = await region(TITLE);
      expect(block).toHaveTextContent('Waits for approval by security');
      const dialog = await open(`${name} #412`);
      for (const text of [
        'github.com/acme/checkout-service #412',
        approvalRequest().headSha,
        'AI-assisted',
        'claude-code',
        'src/pay/charge.ts',
        'and 10 more',
        'Every change needs an approving review. (0 of 1 needed review)',
      ]) {
        expect(dialog).toHaveTextContent(text);
      }
      expect(within(dialog).getByRole('button', { name })).toBeDisabled();
      await write(dialog, 'read it with the owner');
      await press(dialog, name);
      expect(await screen.findByText(done)).toBeInTheDocument();
      expect(
        screen.getByText('The change is still held by what else is open.'),
      ).toBeInTheDocument();
      expect(giveApproval).toHaveBeenCalledWith('dec-412', {
        state,
        reason: 'read it with the owner',
      });
      expect(capturedEvents()).toContainEqual(
        expect.objectContaining({ action: captured, subject: 'dec-413' }),
      );
      expect(client.listApprovals).toHaveBeenCalledTimes(2);
    },
  );

  it('says to everybody else why they do not decide, and who said what', async () => {
    const because = 'you took part in the change; somebody else decides';
    renderScreen(entityPolicyContent, {
      client: listing(
        approvalRequest({
          state: 'refused',
          given: [
            givenApproval({ state: 'refused', reason: 'no tests' }),
            givenApproval({ approvalId: 'app-0', isLatest: false }),
          ],
          permits: { approve: no(because), refuse: no(because) },
        }),
      ),
    });
    const block = await region(TITLE);
    expect(block).toHaveTextContent('You took part in the change');
    expect(
      within(block).queryByRole('button', { name: 'Approve #412' }),
    ).toBeNull();
    const history = within(block).getByRole('list', { name: 'What was said' });
    expect(history).toHaveTextContent(/Refused.*no tests.*sana/);
    expect(history).toHaveTextContent('said something else since');
  });

  it.each<[Partial<Parameters<typeof approvalRequest>[0]>, readonly string[]]>([
    [{}, ['Approve #412', 'Refuse #412']],
    [{ state: 'approved' }, ['Refuse #412']],
    [
      {
        permits: {
          approve: no('you approved it before'),
          refuse: { isPermitted: true },
        },
      },
      ['Refuse #412'],
    ],
    [
      {
        state: 'refused',
        permits: {
          approve: { isPermitted: true },
          refuse: no('you refused it before'),
        },
      },
      ['Approve #412'],
    ],
    [{ state: 'superseded' }, []],
    [{ state: 'waived' }, []],
  ])('offers for %j: %j', async (over, expected) => {
    renderScreen(entityPolicyContent, {
      client: listing(approvalRequest(over)),
    });
    const block = await region(TITLE);
    const names = within(block)
      .getAllByRole('button')
      .map(button => button.getAttribute('aria-label'));
    expect(names.filter(name => !name?.startsWith('Open'))).toEqual(expected);
  });

  it('puts what the portal says of the reason at its field', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        ...listing(approvalRequest()),
        giveApproval: async () => {
          throw new GovernanceApiError({
            status: 400,
            code: 'shared.invalidRequest',
            message: 'the request does not fit',
            issues: [
              { code: 'x', path: 'reason', message: 'the reason says nothing' },
            ],
          });
        },
      },
    });
    const dialog = await open('Approve #412');
    await write(dialog, 'read it');
    await press(dialog, 'Approve');
    expect(
      await within(dialog).findByText('The reason says nothing'),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
    ).toHaveFocus();
  });

  it('reads again when the head has moved meanwhile', async () => {
    const client = listing(approvalRequest());
    renderScreen(entityPolicyContent, {
      client: {
        ...client,
        giveApproval: async () => {
          throw new GovernanceApiError({
            status: 409,
            code: 'policy.approvalSuperseded',
            message: 'the pull request has another head commit since',
          });
        },
      },
    });
    const dialog = await open('Approve #412');
    await write(dialog, 'read it');
    await press(dialog, 'Approve');
    await press(dialog, 'Read again');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(client.listApprovals).toHaveBeenCalledTimes(2);
  });

  it.each<[string, Partial<GovernanceClient>, string]>([
    ['empty', listing(), 'No change here waits for manual approval.'],
    [
      'not permitted',
      {
        listApprovals: async () => {
          throw new GovernanceApiError({
            status: 403,
            code: 'shared.notAllowed',
            message: 'this needs the permission',
          });
        },
      },
      'You may not see approvals',
    ],
    [
      'failing',
      {
        listApprovals: async () => {
          throw new GovernanceApiError({
            status: 503,
            code: 'policy.notReady',
            message: 'the catalog has not been read yet',
          });
        },
      },
      'the catalog has not been read yet',
    ],
  ])('says when it is %s', async (_, client, text) => {
    renderScreen(entityPolicyContent, {
      client: { getEntityPolicy: async () => critical(), ...client },
    });
    const block = await region(TITLE);
    await waitFor(() => expect(block).toHaveTextContent(text));
  });

  it('says that it is loading', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        getEntityPolicy: async () => critical(),
        listApprovals: () => new Promise(() => {}),
      },
    });
    expect(
      within(await region(TITLE)).getByRole('status', {
        name: 'Loading approvals',
      }),
    ).toBeInTheDocument();
  });

  it('is not there where nothing is critical and nothing waits', async () => {
    renderScreen(entityPolicyContent);
    await region('Exceptions');
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  });
});

describe('R23 approving a change in its decision', () => {
  const record = (over: object = {}) =>
    decisionRecord({ approval: approvalRequest(over) });

  it('leads on to the decision that counts afterwards', async () => {
    const getDecision = jest.fn(async (decisionId: string) =>
      decisionId === 'dec-412'
        ? record()
        : decisionRecord({
            decisionId,
            approval: approvalRequest({
              decisionId,
              state: 'approved',
              given: [givenApproval()],
            }),
          }),
    );
    renderScreen(entityPolicyContent, {
      path: '/?decision=dec-412',
      client: {
        getDecision,
        giveApproval: async () =>
          approvalRequest({ decisionId: 'dec-413', outcome: 'pass' }),
      },
    });
    const dialog = await open('Approve #412');
    await write(dialog, 'read it with the owner');
    await press(dialog, 'Approve');
    expect(
      await screen.findByText('The change passes now.'),
    ).toBeInTheDocument();
    await waitFor(() => expect(getDecision).toHaveBeenCalledWith('dec-413'));
    expect(await screen.findByText('read it line by line')).toBeInTheDocument();
  });

  it.each([
    [{ decisionId: 'dec-500' }, 'Open it', 'dec-500'],
    [
      { state: 'superseded', supersededBy: 'dec-600' },
      'Open its decision',
      'dec-600',
    ],
  ])('leads from %j to the one that counts', async (over, name, expected) => {
    const getDecision = jest.fn(async () => record(over));
    renderScreen(entityPolicyContent, {
      path: '/?decision=dec-412',
      client: { getDecision },
    });
    await userEvent.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(getDecision).toHaveBeenCalledWith(expected));
  });
});

describe('R23 what waits for the reader, on the overview', () => {
  it('lists it with its components, and opens its decision', async () => {
    const client = listing(approvalRequest());
    renderPage({ client });
    const queue = await region(QUEUE);
    expect(
      await within(queue).findByRole('link', { name: /checkout-service/ }),
    ).toBeVisible();
    expect(client.listApprovals).toHaveBeenCalledWith({
      limit: 25,
      state: 'open',
      mine: true,
    });
    await userEvent.click(
      within(queue).getByRole('button', { name: 'Open decision #412' }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Decision on #412' }),
    ).toBeVisible();
  });

  it('is led to by its address', async () => {
    renderPage({
      client: listing(),
      path: '/ai-governance/overview?show=approvals',
    });
    const queue = await region(QUEUE);
    await waitFor(() => expect(queue).toHaveFocus());
    expect(queue).toHaveTextContent('No change waits for your approval.');
  });
});
