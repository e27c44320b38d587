import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityPolicyContent } from '../../plugin';
import { prohibitedPolicy } from '../../__testUtils__/fixtures';
import { renderScreen } from '../../__testUtils__/renderScreen';

async function openDialog() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Assign a tier' }),
  );
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByRole('radio', { name: /Restricted/ });
  return dialog;
}

describe('R21 assigning a tier', () => {
  it('says what will change, wants a reason, and reports the tier in force', async () => {
    const assignTier = jest.fn(async () => ({
      entityRef: 'component:default/checkout-service',
      tier: 'restricted',
      effectiveTier: 'restricted',
    }));
    const getEntityPolicy = jest.fn(async () => ({
      ...prohibitedPolicy(),
      assignment: undefined,
    }));
    const { capturedEvents } = renderScreen(entityPolicyContent, {
      client: { assignTier, getEntityPolicy },
    });
    const dialog = await openDialog();
    await userEvent.click(
      within(dialog).getByRole('radio', { name: /Restricted/ }),
    );
    expect(dialog).toHaveTextContent(
      'The tier in force goes from Confidential to Restricted.',
    );
    const submit = within(dialog).getByRole('button', { name: 'Assign' });
    expect(submit).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'why',
    );
    expect(dialog).toHaveTextContent('Write at least 5 characters');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      ' not',
    );
    await userEvent.click(submit);

    expect(
      await screen.findByText('The tier in force is now Restricted.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(assignTier).toHaveBeenCalledWith(
      { kind: 'component', namespace: 'default', name: 'payments-ledger' },
      { tier: 'restricted', reason: 'why not' },
    );
    expect(getEntityPolicy).toHaveBeenCalledTimes(2);
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'assignTier' }),
    );
  });

  it('explains a stricter source that wins', async () => {
    renderScreen(entityPolicyContent);
    const dialog = await openDialog();
    await userEvent.click(
      within(dialog).getByRole('radio', { name: /Public/ }),
    );
    expect(dialog).toHaveTextContent('The tier in force stays Internal.');
    expect(dialog).toHaveTextContent(
      'Internal is already declared in the annotation, which is stricter, and it wins.',
    );
  });

  it('withdraws what was assigned', async () => {
    const assignTier = jest.fn(async () => ({
      entityRef: 'component:default/payments-ledger',
      effectiveTier: 'confidential',
    }));
    renderScreen(entityPolicyContent, {
      client: { assignTier, getEntityPolicy: async () => prohibitedPolicy() },
    });
    const dialog = await openDialog();
    for (const none of within(dialog).getAllByRole('radio', {
      name: /No assignment/,
    })) {
      await userEvent.click(none);
    }
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'no longer needed',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Withdraw the assignment' }),
    );
    expect(await screen.findByText('Assignment withdrawn')).toBeInTheDocument();
    expect(assignTier).toHaveBeenCalledWith(expect.anything(), {
      reason: 'no longer needed',
    });
  });

  it('names what was refused and keeps what was written', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        assignTier: async () => {
          throw new GovernanceApiError({
            status: 400,
            code: 'policy.unknownTier',
            message: 'expected a tier of the policy',
          });
        },
      },
    });
    const dialog = await openDialog();
    await userEvent.click(
      within(dialog).getByRole('radio', { name: /Restricted/ }),
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'good reason',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Assign' }),
    );
    expect(
      await within(dialog).findByText('Nothing was changed'),
    ).toBeInTheDocument();
    expect(dialog).toHaveTextContent('expected a tier of the policy');
    expect(within(dialog).getByRole('textbox', { name: /Reason/ })).toHaveValue(
      'good reason',
    );
  });
});
