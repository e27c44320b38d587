import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityPolicyContent } from '../../plugin';
import { entityPolicy, heldPolicy } from '../../__testUtils__/fixtures';
import { renderScreen } from '../../__testUtils__/renderScreen';

const block = () =>
  screen.findByRole('region', { name: 'A lower tier waits to be confirmed' });

async function openDialog() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Confirm the lower tier' }),
  );
  return screen.findByRole('dialog');
}

describe('R05 a tier comes down only when somebody says so', () => {
  it('says what is held, and confirms what is set now with a reason', async () => {
    const confirmTier = jest.fn(async () => ({
      entityRef: 'component:default/checkout-service',
      effectiveTier: 'internal',
      isCritical: false,
    }));
    const getEntityPolicy = jest
      .fn(async () => entityPolicy())
      .mockResolvedValueOnce(heldPolicy());
    renderScreen(entityPolicyContent, {
      client: { confirmTier, getEntityPolicy },
    });
    expect(await block()).toHaveTextContent(
      'The tier is held at Confidential, the strictest this place ever had. Internal is set now.',
    );
    const dialog = await openDialog();
    expect(dialog).toHaveTextContent(
      'The tier goes from Confidential to Internal.It is no longer critical.',
    );
    const submit = within(dialog).getByRole('button', { name: 'Confirm' });
    expect(submit).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'customer data moved away',
    );
    await userEvent.click(submit);
    expect(
      await screen.findByText('The tier in force is now internal.'),
    ).toBeInTheDocument();
    expect(confirmTier).toHaveBeenCalledWith(
      { kind: 'component', namespace: 'default', name: 'checkout-service' },
      {
        tier: 'internal',
        isCritical: false,
        reason: 'customer data moved away',
      },
    );
    expect(
      screen.queryByRole('region', {
        name: 'A lower tier waits to be confirmed',
      }),
    ).toBeNull();
  });

  it('tells when something changed meanwhile, and reads again', async () => {
    const getEntityPolicy = jest.fn(async () => heldPolicy());
    renderScreen(entityPolicyContent, {
      client: {
        getEntityPolicy,
        confirmTier: async () => {
          throw new GovernanceApiError({
            status: 409,
            code: 'policy.tierChangedMeanwhile',
            message: 'the tier that is set is `public` now',
          });
        },
      },
    });
    const dialog = await openDialog();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'customer data moved away',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Confirm' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'somebody else was faster',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Read again' }),
    );
    expect(getEntityPolicy).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('names the source and what it counts for', async () => {
    renderScreen(entityPolicyContent, {
      client: { getEntityPolicy: async () => heldPolicy() },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Where the tier comes from' }),
    );
    expect(
      screen.getByText(/Strictest it ever had/, { selector: 'li' }),
    ).toHaveTextContent('Strictest it ever had: confidential (decides)');
  });

  it('offers nothing to confirm while nothing is set', async () => {
    const held = heldPolicy();
    renderScreen(entityPolicyContent, {
      client: {
        getEntityPolicy: async () => ({
          ...held,
          highWater: {
            tier: 'confidential',
            isCritical: false,
            since: '2026-11-12T10:00:00.000Z',
            proposed: { isCritical: false },
          },
        }),
      },
    });
    expect(await block()).toHaveTextContent('Nothing names a tier now');
    expect(
      screen.queryByRole('button', { name: 'Confirm the lower tier' }),
    ).toBeNull();
  });
});
