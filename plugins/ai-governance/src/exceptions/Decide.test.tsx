import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  YES,
  entityExceptions,
  entityPolicy,
  no,
  waiver,
  waiverRequest,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

const FAR = '2999-01-11T00:00:00.000Z';
const mayAll = { approve: YES, refuse: YES, revoke: YES };
const asked = () => waiverRequest({ permits: mayAll, expiresAt: FAR });

const withRequest = (request = asked()) => ({
  getEntityPolicy: jest.fn(async () =>
    entityPolicy({ exceptions: entityExceptions({ requests: [request] }) }),
  ),
});

async function open(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
  return screen.findByRole('dialog');
}

const write = (dialog: HTMLElement, text: string) =>
  userEvent.type(within(dialog).getByRole('textbox', { name: /Reason/ }), text);
const press = (dialog: HTMLElement, name: string) =>
  userEvent.click(within(dialog).getByRole('button', { name }));

describe('R15 deciding on a waiver', () => {
  it('is approved as asked for, with a reason, after saying what it lifts', async () => {
    const approveWaiver = jest.fn(async () => waiver({ waiverId: 'W-13' }));
    const { capturedEvents } = renderScreen(entityPolicyContent, {
      client: { ...withRequest(), approveWaiver },
    });
    const dialog = await open('Approve: W-13');
    expect(dialog).toHaveTextContent(
      'Changes to authentication need 1 review by security.',
    );
    expect(dialog).toHaveTextContent('only in src/auth/login.ts');
    expect(dialog).toHaveTextContent('the reviewers are away until Monday');
    expect(within(dialog).getByLabelText('Until the end of')).toHaveValue(
      '2999-01-10',
    );
    expect(
      within(dialog).getByRole('button', { name: 'Approve' }),
    ).toBeDisabled();
    await write(dialog, 'the risk is small');
    await press(dialog, 'Approve');
    expect(await screen.findByText('Waiver approved')).toBeInTheDocument();
    expect(approveWaiver).toHaveBeenCalledWith('W-13', {
      reason: 'the risk is small',
    });
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'approveWaiver', subject: 'W-13' }),
    );
  });

  it('may be shortened, never lengthened', async () => {
    const approveWaiver = jest.fn(async () => waiver({ waiverId: 'W-13' }));
    renderScreen(entityPolicyContent, {
      client: { ...withRequest(), approveWaiver },
    });
    const dialog = await open('Approve: W-13');
    await write(dialog, 'the risk is small');
    const day = within(dialog).getByLabelText('Until the end of');
    fireEvent.change(day, { target: { value: '2999-01-11' } });
    expect(dialog).toHaveTextContent('Choose 2999-01-10 or an earlier day.');
    expect(
      within(dialog).getByRole('button', { name: 'Approve' }),
    ).toBeDisabled();
    fireEvent.change(day, { target: { value: '2998-12-31' } });
    await press(dialog, 'Approve');
    await waitFor(() =>
      expect(approveWaiver).toHaveBeenCalledWith('W-13', {
        reason: 'the risk is small',
        expiresAt: '2998-12-31',
      }),
    );
  });

  it('is refused with a reason', async () => {
    const refuseWaiver = jest.fn(async () =>
      waiverRequest({ status: 'refused' }),
    );
    const { capturedEvents } = renderScreen(entityPolicyContent, {
      client: { ...withRequest(), refuseWaiver },
    });
    const dialog = await open('Refuse: W-13');
    expect(
      screen.queryByRole('button', { name: 'Take back: W-13', hidden: true }),
    ).toBeNull();
    expect(dialog).toHaveTextContent('Nothing is lifted.');
    await write(dialog, 'ask the deputy');
    await press(dialog, 'Refuse');
    expect(await screen.findByText('Waiver refused')).toBeInTheDocument();
    expect(refuseWaiver).toHaveBeenCalledWith('W-13', {
      reason: 'ask the deputy',
    });
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'refuseWaiver' }),
    );
  });

  it('tells when somebody else decided meanwhile, and reads again', async () => {
    const client = withRequest();
    renderScreen(entityPolicyContent, {
      client: {
        ...client,
        approveWaiver: async () => {
          throw new GovernanceApiError({
            status: 409,
            code: 'policy.waiverDecided',
            message: 'the waiver is refused already',
          });
        },
      },
    });
    const dialog = await open('Approve: W-13');
    await write(dialog, 'the risk is small');
    await press(dialog, 'Approve');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'somebody else was faster',
    );
    await press(dialog, 'Read again');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(client.getEntityPolicy).toHaveBeenCalledTimes(2);
  });

  it('keeps what was written when the portal refuses', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        ...withRequest(),
        approveWaiver: async () => {
          throw new GovernanceApiError({
            status: 403,
            code: 'policy.notAllowed',
            message: 'you asked for it yourself',
          });
        },
      },
    });
    const dialog = await open('Approve: W-13');
    await write(dialog, 'the risk is small');
    await press(dialog, 'Approve');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'you asked for it yourself',
    );
    expect(within(dialog).getByRole('textbox', { name: /Reason/ })).toHaveValue(
      'the risk is small',
    );
  });

  it('leads the focus to the block when the button is gone with the request', async () => {
    const getEntityPolicy = jest
      .fn(async () =>
        entityPolicy({ exceptions: entityExceptions({ waivers: [] }) }),
      )
      .mockResolvedValueOnce(
        entityPolicy({
          exceptions: entityExceptions({ requests: [asked()] }),
        }),
      );
    renderScreen(entityPolicyContent, {
      client: {
        getEntityPolicy,
        refuseWaiver: async () => waiverRequest({ status: 'refused' }),
      },
    });
    const dialog = await open('Refuse: W-13');
    await write(dialog, 'ask the deputy');
    await press(dialog, 'Refuse');
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Exceptions' })).toHaveFocus(),
    );
  });
});

describe('R15 ending a waiver', () => {
  const live = (status: 'active' | 'scheduled') =>
    entityPolicy({
      exceptions: entityExceptions({
        waivers: [waiver({ status, permits: mayAll })],
      }),
    });

  it.each(['active', 'scheduled'] as const)(
    'revokes one that is %s, with a reason',
    async status => {
      const revokeWaiver = jest.fn(async () => waiver({ status: 'revoked' }));
      const { capturedEvents } = renderScreen(entityPolicyContent, {
        client: { getEntityPolicy: async () => live(status), revokeWaiver },
      });
      const dialog = await open('Revoke: W-12');
      expect(dialog).toHaveTextContent('It ends at once.');
      await write(dialog, 'the fix is in');
      await press(dialog, 'Revoke');
      expect(await screen.findByText('Waiver revoked')).toBeInTheDocument();
      expect(revokeWaiver).toHaveBeenCalledWith('W-12', {
        reason: 'the fix is in',
      });
      expect(capturedEvents()).toContainEqual(
        expect.objectContaining({ action: 'revokeWaiver' }),
      );
    },
  );

  it('lets who asked take the request back, and nothing else', async () => {
    const revokeWaiver = jest.fn(async () =>
      waiverRequest({ status: 'revoked' }),
    );
    renderScreen(entityPolicyContent, {
      client: {
        ...withRequest(
          waiverRequest({
            permits: {
              approve: no('another person than the one who asked approves'),
              refuse: no('another person than the one who asked refuses'),
              revoke: YES,
            },
          }),
        ),
        revokeWaiver,
      },
    });
    const dialog = await open('Take back: W-13');
    expect(
      screen.queryByRole('button', { name: 'Approve: W-13', hidden: true }),
    ).toBeNull();
    expect(
      screen.getByText(/Another person than the one who asked approves/),
    ).toBeInTheDocument();
    await write(dialog, 'no longer needed');
    await press(dialog, 'Take back');
    expect(await screen.findByText('Request taken back')).toBeInTheDocument();
    expect(revokeWaiver).toHaveBeenCalledTimes(1);
  });
});
