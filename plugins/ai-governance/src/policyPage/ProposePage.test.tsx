import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { activePolicy, draft } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const PROPOSE = '/ai-governance/policy/propose';

const field = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'Policy document (YAML)',
  });

const fileOf = (text: string) =>
  Object.assign(new File([text], 'policy.yaml'), { text: async () => text });

async function upload(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(input!, fileOf(text));
}

const changed = activePolicy.document.replace('high', 'medium');

describe('R05 proposing a change of the policy', () => {
  it('begins with the document in force, and proposes a loaded file with its reason', async () => {
    const proposePolicyVersion = jest.fn(async () => draft);
    const { capturedEvents } = renderPage({
      path: PROPOSE,
      client: { proposePolicyVersion },
    });
    expect(await field()).toHaveValue(activePolicy.document);
    const submit = screen.getByRole('button', { name: 'Propose' });
    expect(submit).toBeDisabled();
    expect(
      screen.getByText(/This is the document in force; change something/),
    ).toBeVisible();

    await upload(changed);
    await waitFor(async () => expect(await field()).toHaveValue(changed));
    expect(submit).toBeDisabled();
    await userEvent.type(
      screen.getByRole('textbox', { name: /Reason/ }),
      'medium blocks too',
    );
    await userEvent.click(submit);

    expect(
      await screen.findByText('Now somebody else can publish it.'),
    ).toBeInTheDocument();
    expect(proposePolicyVersion).toHaveBeenCalledWith({
      document: changed,
      reason: 'medium blocks too',
    });
    expect(
      await screen.findByRole('region', { name: /^Draft of/ }),
    ).toBeVisible();
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'proposePolicy' }),
    );
  });

  it('shows each issue at its line, and leads there', async () => {
    renderPage({
      path: PROPOSE,
      client: {
        proposePolicyVersion: async () => {
          throw new GovernanceApiError({
            status: 400,
            code: 'policy.invalidDocument',
            message: 'the document is not a policy',
            issues: [
              {
                code: 'policy.unknownValue',
                path: 'rules[0].severity',
                message: 'expected `high`, got `medium`',
              },
              { code: 'policy.casesFail', message: 'no case proves `S1`' },
            ],
          });
        },
      },
    });
    await field();
    await upload(changed);
    await userEvent.type(
      screen.getByRole('textbox', { name: /Reason/ }),
      'try it out',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Propose' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveFocus();
    expect(alert).toHaveTextContent('Nothing was changed');
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Whole documentNo case proves S1',
      'Line 9Expected high, got medium',
    ]);
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Line 9' }),
    );
    const area = await field();
    expect(area).toHaveFocus();
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(
      '    severity: medium',
    );
    expect(area).toHaveValue(changed);
  });

  it('shows what was changed, and takes it back', async () => {
    renderPage({ path: PROPOSE });
    await field();
    await upload(changed);
    await userEvent.click(
      await screen.findByRole('button', { name: 'what you changed' }),
    );
    expect(
      await screen.findByRole('table', { name: 'Version 3 beside Draft' }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Start again from version 3' }),
    );
    expect(await field()).toHaveValue(activePolicy.document);
  });
});
