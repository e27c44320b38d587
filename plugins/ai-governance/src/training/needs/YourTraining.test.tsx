import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { trainingNeed } from '../../__testUtils__/fixtures/training';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { entityPolicyContent } from '../../plugin';

const showing = (listTrainingNeeds: jest.Mock) =>
  renderScreen(entityPolicyContent, {
    client: { listTrainingNeeds },
  });
const block = () => screen.findByRole('region', { name: 'Your training' });

describe('training that is asked of the reader for a component', () => {
  it('is told when missing, with what follows, the rule, and where to begin', async () => {
    const list = jest.fn(async () => ({ items: [trainingNeed()] }));
    showing(list);
    const shown = await block();
    expect(shown).toHaveTextContent('Only you see this.');
    expect(shown).toHaveTextContent(
      /Secure AI coding20 minutesMissing.*Without it, changes with AI here are held\..*trained-from-confidential/,
    );
    expect(
      within(shown).getByRole('link', { name: 'Start Secure AI coding' }),
    ).toBeVisible();
    expect(list).toHaveBeenCalledWith({
      entityRef: 'component:default/checkout-service',
    });
  });

  it('is one line when held, and stands out when it ends soon', async () => {
    showing(
      jest.fn(async () => ({
        items: [
          trainingNeed({ isHeld: true, state: 'certified', title: 'Basics' }),
          trainingNeed({
            path: 'b',
            isHeld: true,
            state: 'expiring',
            expiresAt: '2026-12-01T10:00:00.000Z',
          }),
        ],
      })),
    );
    const shown = await block();
    expect(shown).toHaveTextContent('You have: Basics.');
    expect(within(shown).getAllByRole('listitem')[0]).toHaveTextContent(
      /Certificate ends soon: Dec 1, 2026/,
    );
    expect(
      within(shown).getByRole('link', { name: 'Renew Secure AI coding' }),
    ).toBeVisible();
  });

  it.each([
    ['nothing is asked', async () => ({ items: [] })],
    [
      'the reader may not take training',
      async () => {
        throw new GovernanceApiError({
          status: 403,
          code: 'training.notAllowed',
          message: 'no',
        });
      },
    ],
  ])('is not there when %s', async (_, answer) => {
    const list = jest.fn(answer);
    showing(list);
    await screen.findByRole('region', { name: 'What may I do here?' });
    await waitFor(() => expect(list).toHaveBeenCalled());
    expect(
      screen.queryByRole('region', { name: 'Your training' }),
    ).not.toBeInTheDocument();
  });

  it('is read again after a failure', async () => {
    const list = jest
      .fn()
      .mockRejectedValueOnce(
        new GovernanceApiError({
          status: 503,
          code: 'training.unavailable',
          message: 'later',
        }),
      )
      .mockResolvedValue({ items: [trainingNeed()] });
    showing(list);
    expect(await block()).toHaveTextContent('could not be read');
    await userEvent.click(
      within(await block()).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Start Secure AI coding' }),
    ).toBeVisible();
  });
});
