import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityPolicyCard } from '../plugin';
import {
  allowedPolicy,
  entityPolicy,
  prohibitedPolicy,
  unclassifiedPolicy,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';

const card = () => screen.findByRole('region', { name: 'AI policy' });

describe('R52 card on the overview', () => {
  it.each([
    [
      'allowed with conditions',
      entityPolicy(),
      [
        'Internal',
        'Allowed with conditions',
        'Controlled',
        /Ask security to review/,
      ],
    ],
    [
      'allowed',
      allowedPolicy(),
      ['Public', 'Allowed', 'Scaled', 'nothing to do'],
    ],
    [
      'prohibited',
      prohibitedPolicy(),
      ['Confidential', /critical/, 'Prohibited', 'Pilot'],
    ],
    [
      'unclassified',
      unclassifiedPolicy(),
      ['not set', 'Unclassified', 'not started', /Declare a tier/],
    ],
  ])(
    'says tier, status, stage and next action: %s',
    async (_, policy, texts) => {
      renderScreen(entityPolicyCard, {
        client: { getEntityPolicy: async () => policy },
      });
      const region = await card();
      await within(region).findByText('Stage');
      for (const text of texts) {
        expect(region).toHaveTextContent(text);
      }
    },
  );

  it('asks for the component in view, once', async () => {
    const getEntityPolicy = jest.fn(async () => entityPolicy());
    renderScreen(entityPolicyCard, { client: { getEntityPolicy } });
    await screen.findByText('Allowed with conditions');
    expect(getEntityPolicy).toHaveBeenCalledTimes(1);
    expect(getEntityPolicy).toHaveBeenCalledWith({
      kind: 'component',
      namespace: 'default',
      name: 'checkout-service',
    });
  });

  it('says that nobody answers, and tries again when asked to', async () => {
    const getEntityPolicy = jest
      .fn()
      .mockRejectedValueOnce(
        new GovernanceApiError({ code: 'client.unreachable', message: 'gone' }),
      )
      .mockResolvedValueOnce(entityPolicy());
    renderScreen(entityPolicyCard, { client: { getEntityPolicy } });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'No answer right now',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('Allowed with conditions'),
    ).toBeInTheDocument();
  });
});
