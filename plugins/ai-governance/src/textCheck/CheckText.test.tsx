import {
  GovernanceApiError,
  type TextCheck,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

const CLEAN: TextCheck = {
  policyDigest: 'd'.repeat(64),
  classes: ['credentials', 'customerData'],
  findings: [],
  problems: [],
};

const FOUND: TextCheck = {
  ...CLEAN,
  findings: [
    {
      rule: 'iban',
      title: 'Bank account number (IBAN)',
      class: 'customerData',
      line: 2,
      column: 14,
      context: 'please debit [redacted] today',
      fix: 'Take a made-up account number.',
    },
  ],
  redacted: 'Dear Ada,\nplease debit [redacted: customerData] today',
};

async function openDialog(
  checkText: (text: string) => Promise<TextCheck>,
  path = '/',
) {
  const rendered = renderScreen(entityPolicyContent, {
    client: { checkText },
    path,
  });
  if (path === '/')
    await userEvent.click(
      await screen.findByRole('button', { name: 'Check a text' }),
    );
  return { ...rendered, dialog: await screen.findByRole('dialog') };
}

const type = (dialog: HTMLElement, text: string) =>
  userEvent.type(within(dialog).getByRole('textbox', { name: 'Text' }), text);

const submit = (dialog: HTMLElement) =>
  userEvent.click(within(dialog).getByRole('button', { name: 'Check' }));

describe('R08 a text is checked before it is shared', () => {
  it('begins empty, and asks nothing about nothing', async () => {
    const checkText = jest.fn(async () => CLEAN);
    const { dialog } = await openDialog(checkText);
    expect(dialog).toHaveTextContent('it keeps nothing of the text');
    expect(
      within(dialog).getByRole('button', { name: 'Check' }),
    ).toBeDisabled();
    await type(dialog, '   ');
    expect(
      within(dialog).getByRole('button', { name: 'Check' }),
    ).toBeDisabled();
    expect(checkText).not.toHaveBeenCalled();
  });

  it('says what was looked for when nothing is found', async () => {
    const checkText = jest.fn(async () => CLEAN);
    const { dialog, capturedEvents } = await openDialog(checkText);
    await type(dialog, 'harmless');
    await submit(dialog);
    const result = within(dialog).getByRole('status');
    await waitFor(() => expect(result).toHaveTextContent('Nothing found'));
    expect(result).toHaveTextContent('Looked for: credentials, customer data.');
    expect(checkText).toHaveBeenCalledWith('harmless', expect.anything());
    const events = JSON.stringify(capturedEvents());
    expect(events).toContain('checkText');
    expect(events).not.toContain('harmless');
  });

  it('names each place with its fix, and copies the text without it', async () => {
    const { dialog } = await openDialog(async () => FOUND);
    await type(dialog, 'Dear Ada');
    await submit(dialog);
    expect(
      await within(dialog).findByText('1 place must not be shared'),
    ).toBeInTheDocument();
    const place = within(dialog).getByRole('listitem');
    expect(place).toHaveTextContent(
      'Bank account number (IBAN) · Line 2, column 14 · iban',
    );
    expect(place).toHaveTextContent('please debit [redacted] today');
    expect(place).toHaveTextContent('Take a made-up account number.');
    const user = userEvent.setup();
    const writeText = jest.spyOn(window.navigator.clipboard, 'writeText');
    await user.click(
      within(dialog).getByRole('button', {
        name: 'Copy the text without them',
      }),
    );
    expect(writeText).toHaveBeenCalledWith(FOUND.redacted);
    expect(
      await screen.findByText('Copied without what must not be shared'),
    ).toBeInTheDocument();
  });

  it.each<[string, Partial<TextCheck>, string]>([
    [
      'could not be looked at to the end',
      {
        redacted: 'half',
        problems: [{ rule: 'gitleaks', message: 'took longer than 2 seconds' }],
      },
      'do not share it',
    ],
    [
      'could not be made clean',
      { redacted: undefined },
      'take them out by hand',
    ],
  ])('offers no copy of a text that %s', async (_, changed, says) => {
    const { dialog } = await openDialog(async () => ({
      ...FOUND,
      ...changed,
    }));
    await type(dialog, 'x');
    await submit(dialog);
    await waitFor(() => expect(dialog).toHaveTextContent(says));
    expect(within(dialog).queryByRole('button', { name: /Copy/ })).toBeNull();
  });

  it('forgets an answer when the text changes', async () => {
    const { dialog } = await openDialog(async () => CLEAN);
    await type(dialog, 'x');
    await submit(dialog);
    expect(
      await within(dialog).findByText('Nothing found'),
    ).toBeInTheDocument();
    await type(dialog, 'y');
    expect(within(dialog).queryByText('Nothing found')).toBeNull();
  });

  it('says why the portal did not answer, and keeps the text', async () => {
    const { dialog } = await openDialog(async () => {
      throw new GovernanceApiError({
        status: 503,
        code: 'policy.detectorsUnusable',
        message: 'the policy in force asks for detectors that cannot be made',
        issues: [],
      });
    });
    await type(dialog, 'x');
    await submit(dialog);
    const alert = await within(dialog).findByRole('alert');
    expect(alert).toHaveTextContent('The text was not checked');
    expect(alert).toHaveTextContent('asks for detectors that cannot be made');
    expect(within(dialog).getByRole('textbox')).toHaveValue('x');
  });

  it('can be linked to', async () => {
    const { dialog } = await openDialog(async () => CLEAN, '/?check=text');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Close' }),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
