import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { playbook, playbookDetail } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderScreen';

const PATH = '/ai-governance/playbooks/prompting-standard';
const rights = { mayPropose: true, mayPublish: true };
const deprecation = {
  by: 'user:default/mira.okafor',
  at: '2026-11-10T09:00:00.000Z',
  reason: 'said better elsewhere',
};

describe('the end of a playbook`s use', () => {
  it('is asked for once, with a reason and what to use instead', async () => {
    const user = userEvent.setup();
    let detail = playbookDetail({ rights });
    const deprecatePlaybook = jest.fn(async () => {
      detail = playbookDetail({ rights, playbook: playbook({ deprecation }) });
      return detail;
    });
    renderPage({
      path: PATH,
      client: { getPlaybook: async () => detail, deprecatePlaybook },
    });
    await user.click(await screen.findByRole('button', { name: 'Deprecate…' }));
    const dialog = within(
      await screen.findByRole('dialog', {
        name: 'Deprecate Prompting standard?',
      }),
    );
    expect(dialog.getByText(/what it says stays readable/)).toBeVisible();
    const submit = dialog.getByRole('button', { name: 'Deprecate' });
    expect(submit).toBeDisabled();
    await user.type(
      dialog.getByRole('textbox', { name: /Reason/ }),
      'said better elsewhere',
    );
    await user.type(
      dialog.getByRole('textbox', { name: /Use instead/ }),
      'prompting-well',
    );
    await user.click(submit);
    expect(deprecatePlaybook).toHaveBeenCalledWith('prompting-standard', {
      reason: 'said better elsewhere',
      successor: 'prompting-well',
    });
    expect(
      await screen.findByText('Do not use this playbook any more'),
    ).toBeVisible();
    expect(
      await screen.findByRole('button', { name: 'Restore…' }),
    ).toBeVisible();
  });

  it('is taken back, and says why it was refused', async () => {
    const user = userEvent.setup();
    const restorePlaybook = jest.fn(async () => {
      throw new GovernanceApiError({
        code: 'playbooks.playbookState',
        message: 'it is in use already',
        status: 409,
      });
    });
    renderPage({
      path: PATH,
      client: {
        getPlaybook: async () =>
          playbookDetail({ rights, playbook: playbook({ deprecation }) }),
        restorePlaybook,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Restore…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByRole('textbox', { name: /Use instead/ })).toBeNull();
    await user.type(
      dialog.getByRole('textbox', { name: /Reason/ }),
      'we need it after all',
    );
    await user.click(dialog.getByRole('button', { name: 'Restore' }));
    expect(restorePlaybook).toHaveBeenCalledWith('prompting-standard', {
      reason: 'we need it after all',
    });
    expect(await dialog.findByText(/it is in use already/)).toBeVisible();
  });

  it('is not offered to those who may not publish', async () => {
    renderPage({
      path: PATH,
      client: { getPlaybook: async () => playbookDetail() },
    });
    await screen.findByRole('region', { name: 'Text' });
    expect(screen.queryByRole('button', { name: /Deprecate/ })).toBeNull();
  });
});
