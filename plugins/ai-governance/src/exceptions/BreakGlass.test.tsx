import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  YES,
  breakGlass,
  entityExceptions,
  entityPolicy,
  unclassifiedPolicy,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

const HEAD = '9f2c1ab4d5e6f708192a3b4c5d6e7f8091a2b3c4';

const field = (dialog: HTMLElement, name: RegExp) =>
  within(dialog).getByRole('textbox', { name });

async function openDialog() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'More about exceptions' }),
  );
  await userEvent.click(
    await screen.findByRole('menuitem', { name: 'Break glass…' }),
  );
  return screen.findByRole('dialog');
}

describe('R22 breaking the glass', () => {
  it('says what happens, wants commit, reason and the name of the repository, and is told to everybody', async () => {
    const useBreakGlass = jest.fn(async () => breakGlass());
    const getEntityPolicy = jest
      .fn(async () =>
        entityPolicy({
          exceptions: entityExceptions({ breakGlass: [breakGlass()] }),
        }),
      )
      .mockResolvedValueOnce(entityPolicy());
    const { capturedEvents } = renderScreen(entityPolicyContent, {
      client: { useBreakGlass, getEntityPolicy },
    });
    const dialog = await openDialog();
    await waitFor(() =>
      expect(dialog).toHaveTextContent(
        'The gate lets this one commit pass at once, without waiting for anybody, and for 24 hours at most.',
      ),
    );
    for (const said of [
      'Everybody sees that you did it',
      'A review by another person stays open until it is done.',
      'Rules that are non-negotiable still hold.',
      'Repository: github.com/acme/checkout-service',
    ]) {
      expect(dialog).toHaveTextContent(said);
    }
    const submit = within(dialog).getByRole('button', { name: 'Break glass' });
    await userEvent.type(field(dialog, /Commit/), '9f2c1ab4');
    expect(dialog).toHaveTextContent('This is not a full commit id.');
    await userEvent.clear(field(dialog, /Commit/));
    await userEvent.type(field(dialog, /Commit/), HEAD);
    await userEvent.type(field(dialog, /Reason/), 'customers cannot pay');
    await userEvent.type(field(dialog, /Ticket/), 'INC-77');
    expect(submit).toBeDisabled();
    const confirm = field(dialog, /Type checkout-service to confirm/);
    await userEvent.type(confirm, 'checkout');
    expect(confirm).toBeValid();
    expect(submit).toBeDisabled();
    await userEvent.type(confirm, '-web');
    expect(dialog).toHaveTextContent('This is not checkout-service.');
    expect(submit).toBeDisabled();
    await userEvent.clear(confirm);
    await userEvent.type(confirm, 'checkout-service');
    await userEvent.click(submit);

    expect(
      await screen.findByText('Break-glass is in effect'),
    ).toBeInTheDocument();
    expect(useBreakGlass).toHaveBeenCalledWith({
      repository: 'github.com/acme/checkout-service',
      headSha: HEAD,
      reason: 'customers cannot pay',
      ticket: 'INC-77',
    });
    expect(
      await screen.findByText('Break-glass was used here'),
    ).toBeInTheDocument();
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'useBreakGlass', subject: 'BG-1' }),
    );
  });

  it('says at its field what was refused, and loses nothing', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        useBreakGlass: async () => {
          throw new GovernanceApiError({
            status: 400,
            code: 'policy.unknownCommit',
            message: 'nobody asked about this commit yet',
            issues: [
              {
                code: 'policy.unknownCommit',
                path: 'headSha',
                message: 'nobody asked about this commit yet',
              },
            ],
          });
        },
      },
    });
    const dialog = await openDialog();
    await userEvent.type(field(dialog, /Commit/), HEAD);
    await userEvent.type(field(dialog, /Reason/), 'customers cannot pay');
    await userEvent.type(field(dialog, /to confirm/), 'checkout-service');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Break glass' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The fields below say why.',
    );
    expect(field(dialog, /Commit/)).toHaveFocus();
    expect(field(dialog, /Commit/)).toHaveAccessibleDescription(
      /Nobody asked about this commit yet/,
    );
    expect(field(dialog, /Reason/)).toHaveValue('customers cannot pay');
  });

  it('is nothing for a component without a repository', async () => {
    renderScreen(entityPolicyContent, {
      client: { getEntityPolicy: async () => unclassifiedPolicy() },
    });
    await screen.findByRole('region', { name: 'Exceptions' });
    expect(
      screen.queryByRole('button', { name: 'More about exceptions' }),
    ).toBeNull();
  });
});

describe('R22 reviewing it', () => {
  const reviewable = () =>
    entityPolicy({
      exceptions: entityExceptions({
        breakGlass: [breakGlass({ permits: { review: YES } })],
      }),
    });

  it.each([
    ['justified', /^Justified/],
    ['notJustified', /^Not justified/],
  ])('closes it as %s, chosen by the reader', async (verdict, name) => {
    const reviewBreakGlass = jest.fn(async () => breakGlass());
    const { capturedEvents } = renderScreen(entityPolicyContent, {
      client: { getEntityPolicy: async () => reviewable(), reviewBreakGlass },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Review: BG-1' }),
    );
    const dialog = await screen.findByRole('dialog');
    const submit = within(dialog).getByRole('button', {
      name: 'Close the review',
    });
    await userEvent.type(
      field(dialog, /What you found/),
      'the outage was in the log',
    );
    expect(submit).toBeDisabled();
    await userEvent.click(within(dialog).getByRole('radio', { name }));
    await userEvent.click(submit);
    expect(await screen.findByText('Review closed')).toBeInTheDocument();
    expect(reviewBreakGlass).toHaveBeenCalledWith('BG-1', {
      verdict,
      note: 'the outage was in the log',
    });
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'reviewBreakGlass' }),
    );
  });

  it('is said once it is done, and then nothing is left to do', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        getEntityPolicy: async () =>
          entityPolicy({
            exceptions: entityExceptions({
              breakGlass: [
                breakGlass({
                  reviewState: 'done',
                  review: {
                    verdict: 'justified',
                    by: 'user:default/elin.brookvale',
                    at: '2026-11-20T10:00:00.000Z',
                    note: 'the outage was real',
                  },
                  permits: { review: YES },
                }),
              ],
            }),
          }),
      },
    });
    const line = await screen.findByRole('listitem', {
      name: 'Break-glass BG-1',
    });
    expect(line).toHaveTextContent('Reviewed: justified');
    expect(line).toHaveTextContent('the outage was real');
    expect(within(line).queryByRole('button')).toBeNull();
  });
});
