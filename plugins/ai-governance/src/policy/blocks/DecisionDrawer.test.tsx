import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityPolicyContent } from '../../plugin';
import { decisionRecord } from '../../__testUtils__/fixtures';
import { renderScreen } from '../../__testUtils__/renderScreen';

describe('R22 one decision in full', () => {
  it('opens from the list and closes again', async () => {
    const { capturedEvents } = renderScreen(entityPolicyContent);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Open decision #412' }),
    );
    const drawer = await screen.findByRole('dialog', {
      name: 'Decision on #412',
    });
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Close' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'openDecision', subject: 'dec-412' }),
    );
  });

  it('can be linked to, and shows reasons, conditions, rules that did not apply and evidence', async () => {
    renderScreen(entityPolicyContent, { path: '/?decision=dec-412' });
    const drawer = await screen.findByRole('dialog', {
      name: 'Decision on #412',
    });
    expect(drawer).toHaveTextContent('Held');
    expect(
      within(drawer).getByRole('region', { name: 'Why' }),
    ).toHaveTextContent('approved-repositories permits');
    expect(
      within(drawer).getByRole('region', { name: 'Conditions' }),
    ).toHaveTextContent('the author’s own does not count');
    expect(
      within(drawer).getByRole('row', { name: /no-external-models/ }),
    ).toHaveTextContent('when.tierconfidential or stricterinternal');
    const evidence = within(drawer).getByRole('region', { name: 'Evidence' });
    expect(evidence).toHaveTextContent('led-0000000000000412');
    expect(evidence).toHaveTextContent('entry 812 of 812');
    expect(
      within(evidence).getByRole('button', { name: 'Copy Policy digest' }),
    ).toBeVisible();
  });

  it('says that the ledger has not written it yet', async () => {
    renderScreen(entityPolicyContent, {
      path: '/?decision=dec-412',
      client: {
        getDecision: async () =>
          decisionRecord({ ledger: { entryId: 'led-1', state: 'staged' } }),
      },
    });
    expect(
      await screen.findByText('waiting to be written to the ledger'),
    ).toBeInTheDocument();
  });

  it('says when there is no such decision', async () => {
    renderScreen(entityPolicyContent, {
      path: '/?decision=nope',
      client: {
        getDecision: async () => {
          throw new GovernanceApiError({
            status: 404,
            code: 'policy.decisionNotFound',
            message: 'no decision `nope`',
          });
        },
      },
    });
    expect(await screen.findByText('No such decision')).toBeInTheDocument();
  });
});
