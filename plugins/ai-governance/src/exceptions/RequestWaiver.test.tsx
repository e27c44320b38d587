import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  activePolicy,
  entityExceptions,
  entityPolicy,
  obligation,
  waiverRequest,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';
import { usualDay, waiverDays } from './present/days';

const HEAD = '9f2c1ab4d5e6f708192a3b4c5d6e7f8091a2b3c4';
const REVIEW =
  'Ask for a waiver of area-owners-review: Changes to authentication need 1 review by `security`.';

const field = (dialog: HTMLElement, name: RegExp | string) =>
  within(dialog).getByRole('textbox', { name });

async function openDialog(name = REVIEW) {
  await userEvent.click(await screen.findByRole('button', { name }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByRole('textbox', { name: /Reason/ });
  return dialog;
}

const submit = (dialog: HTMLElement) =>
  within(dialog).getByRole('button', { name: 'Ask for it' });

const refusing = (issues: readonly { path?: string; message: string }[]) =>
  jest.fn(async () => {
    throw new GovernanceApiError({
      status: 400,
      code: 'policy.invalidWaiver',
      message: 'the waiver has faults',
      issues: issues.map(issue => ({ code: 'policy.fault', ...issue })),
    });
  });

describe('R15 asking for a waiver', () => {
  it('says what it lifts, begins with what is known, and sends the rule for this entity', async () => {
    const requestWaiver = jest.fn(async () => waiverRequest());
    const getEntityPolicy = jest
      .fn(async () =>
        entityPolicy({
          exceptions: entityExceptions({ requests: [waiverRequest()] }),
        }),
      )
      .mockResolvedValueOnce(entityPolicy());
    const { capturedEvents } = renderScreen(entityPolicyContent, {
      client: { requestWaiver, getEntityPolicy },
    });
    const dialog = await openDialog();
    expect(dialog).toHaveTextContent(
      'It lifts the whole rule for checkout-service: area-owners-review · Owners of sensitive areas review',
    );
    expect(dialog).toHaveTextContent(
      'Changes to authentication need 1 review by security.',
    );
    expect(dialog).toHaveTextContent(
      'Nothing is lifted until another entitled person approves it.',
    );
    expect(dialog).toHaveTextContent('The policy allows 90 days at most');
    expect(field(dialog, /Who answers for it/)).toHaveValue(
      'group:default/checkout',
    );
    const day = within(dialog).getByLabelText('Until the end of');
    const usual = usualDay(new Date(), waiverDays(new Date(), 90));
    expect(day).toHaveValue(usual);
    expect(submit(dialog)).toBeDisabled();
    await userEvent.type(field(dialog, /Reason/), 'reviewers are away');
    await userEvent.type(field(dialog, /Ticket/), 'SEC-413');
    await userEvent.click(submit(dialog));

    expect(await screen.findByText('Waiver asked for')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(requestWaiver).toHaveBeenCalledWith({
      rule: 'area-owners-review',
      scope: { entity: 'component:default/checkout-service' },
      reason: 'reviewers are away',
      expiresAt: usual,
      ticket: 'SEC-413',
      owner: 'group:default/checkout',
    });
    expect(
      await screen.findByRole('listitem', { name: 'Waiver W-13' }),
    ).toHaveTextContent('Asked for');
    expect(
      screen.getByText(/Asked for, waiting for a decision/),
    ).toBeInTheDocument();
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'requestWaiver', subject: 'W-13' }),
    );
  });

  it('can be narrowed to paths, beginning with those at hand', async () => {
    const requestWaiver = jest.fn(async () => waiverRequest());
    renderScreen(entityPolicyContent, { client: { requestWaiver } });
    const dialog = await openDialog();
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Only some paths' }),
    );
    const paths = field(dialog, /Paths/);
    expect(paths).toHaveValue('src/auth/login.ts');
    await userEvent.clear(paths);
    expect(paths).toBeInvalid();
    expect(dialog).toHaveTextContent('Name at least one path.');
    await userEvent.type(paths, 'src/auth/');
    await userEvent.type(field(dialog, /Reason/), 'reviewers are away');
    await userEvent.click(submit(dialog));
    await waitFor(() =>
      expect(requestWaiver).toHaveBeenCalledWith(
        expect.objectContaining({
          scope: {
            entity: 'component:default/checkout-service',
            paths: ['src/auth/'],
          },
        }),
      ),
    );
  });

  it('can be narrowed to one commit, named in full', async () => {
    const requestWaiver = jest.fn(async () => waiverRequest());
    renderScreen(entityPolicyContent, { client: { requestWaiver } });
    const dialog = await openDialog();
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Only one commit' }),
    );
    await userEvent.type(field(dialog, /Reason/), 'reviewers are away');
    await userEvent.type(field(dialog, /Commit/), '9f2c1ab4');
    expect(dialog).toHaveTextContent('This is not a full commit id.');
    expect(submit(dialog)).toBeDisabled();
    await userEvent.clear(field(dialog, /Commit/));
    await userEvent.type(field(dialog, /Commit/), HEAD);
    await userEvent.click(submit(dialog));
    await waitFor(() =>
      expect(requestWaiver).toHaveBeenCalledWith(
        expect.objectContaining({
          scope: { entity: 'component:default/checkout-service', change: HEAD },
        }),
      ),
    );
  });

  it('lasts no longer than the policy allows', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        getActivePolicy: async () => ({
          ...activePolicy,
          exceptions: {
            waiverDaysAtMost: 7,
            strengtheningDaysAtMost: 7,
            breakGlassHours: 24,
          },
        }),
      },
    });
    const dialog = await openDialog();
    await userEvent.type(field(dialog, /Reason/), 'reviewers are away');
    expect(submit(dialog)).toBeEnabled();
    const day = within(dialog).getByLabelText('Until the end of');
    fireEvent.change(day, { target: { value: '2999-01-01' } });
    expect(day).toBeInvalid();
    expect(dialog).toHaveTextContent(/Choose [\d-]{10} or an earlier day\./);
    expect(submit(dialog)).toBeDisabled();
  });

  it('is possible when the limits cannot be read: the portal says what is too long', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        getActivePolicy: async () => {
          throw new GovernanceApiError({
            code: 'client.unreachable',
            message: 'gone',
          });
        },
      },
    });
    const dialog = await openDialog();
    expect(dialog).toHaveTextContent('could not be read');
    await userEvent.type(field(dialog, /Reason/), 'reviewers are away');
    expect(submit(dialog)).toBeEnabled();
  });

  it('says what was refused at its field, leads there, and loses nothing', async () => {
    const requestWaiver = refusing([
      { path: 'owner', message: 'the catalog has no such group' },
      { path: 'expiresAt', message: 'the waiver would hold too long' },
    ]);
    renderScreen(entityPolicyContent, { client: { requestWaiver } });
    const dialog = await openDialog();
    await userEvent.type(field(dialog, /Reason/), 'reviewers are away');
    await userEvent.click(submit(dialog));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Nothing was changed',
    );
    const owner = field(dialog, /Who answers for it/);
    expect(owner).toBeInvalid();
    expect(owner).toHaveAccessibleDescription(/The catalog has no such group/);
    const day = within(dialog).getByLabelText('Until the end of');
    expect(day).toHaveAccessibleDescription(/The waiver would hold too long/);
    expect(day).toHaveFocus();
    expect(within(dialog).getByRole('alert')).not.toHaveTextContent(
      'no such group',
    );
    expect(field(dialog, /Reason/)).toHaveValue('reviewers are away');
    await userEvent.type(owner, '-team');
    expect(owner).toBeValid();
  });

  it('says on top what has no field', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        requestWaiver: refusing([
          { path: 'rule', message: 'no rule is called so any more' },
          { path: 'scope.paths[0]', message: 'a path of a field not in view' },
        ]),
      },
    });
    const dialog = await openDialog();
    await userEvent.type(field(dialog, /Reason/), 'reviewers are away');
    await userEvent.click(submit(dialog));
    const alert = await within(dialog).findByRole('alert');
    expect(alert).toHaveTextContent('no rule is called so any more');
    expect(alert).toHaveTextContent('a path of a field not in view');
  });

  it('closes by keyboard, and gives the focus back', async () => {
    renderScreen(entityPolicyContent);
    await openDialog();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() =>
      expect(screen.getByRole('button', { name: REVIEW })).toHaveFocus(),
    );
  });
});

describe('R15 where a waiver can be asked for', () => {
  it('is each open condition, and none that is met or waived', async () => {
    renderScreen(entityPolicyContent);
    const conditions = await screen.findByRole('region', {
      name: 'Conditions here',
    });
    await waitFor(() =>
      expect(
        within(conditions)
          .getAllByRole('button', { name: /^Ask for a waiver/ })
          .map(button => button.getAttribute('aria-label')?.split(':')[0]),
      ).toEqual([
        'Ask for a waiver of area-owners-review',
        'Ask for a waiver of branch-protection',
      ]),
    );
  });

  it('is each denial that a waiver can lift; of others it is said that none can', async () => {
    const policy = entityPolicy();
    renderScreen(entityPolicyContent, {
      client: {
        getEntityPolicy: async () => ({
          ...policy,
          sentences: [
            ...policy.sentences,
            {
              kind: 'mustNot',
              text: 'Do not use Windsor here: no rule permits it.',
              rules: ['no-permit'],
              sentences: [],
              mode: 'enforce',
            },
            {
              kind: 'mustNot',
              text: 'Do not use anything here until it is classified.',
              rules: ['unclassified'],
              sentences: [],
              mode: 'enforce',
            },
          ],
        }),
      },
    });
    const answer = await screen.findByRole('region', {
      name: 'What may I do here?',
    });
    const lineOf = (text: RegExp) =>
      within(answer)
        .getAllByRole('listitem')
        .find(line => text.test(line.textContent ?? ''));
    await within(answer).findByRole('button', {
      name: /^Ask for a waiver of no-permit: Do not use Windsor/,
    });
    expect(lineOf(/Do not share customer data/)).toHaveTextContent(
      'No waiver can lift this: the rule is non-negotiable.',
    );
    expect(lineOf(/until it is classified/)).not.toHaveTextContent(/waiver/);
    expect(
      within(answer).getAllByRole('button', { name: /^Ask for a waiver/ }),
    ).toHaveLength(1);
  });

  it('is not a condition of a non-negotiable rule', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        getEntityPolicy: async () =>
          entityPolicy({
            obligations: [
              obligation({
                rule: 'no-external-models-from-confidential',
                status: 'unfulfilled',
              }),
            ],
          }),
      },
    });
    const conditions = await screen.findByRole('region', {
      name: 'Conditions here',
    });
    expect(conditions).toHaveTextContent('No waiver can lift this');
    expect(
      within(conditions).queryByRole('button', { name: /^Ask for a waiver/ }),
    ).toBeNull();
  });

  it('says beside an open condition that a waiver is approved already', async () => {
    renderScreen(entityPolicyContent, {
      client: {
        getEntityPolicy: async () =>
          entityPolicy({
            obligations: [obligation({ status: 'unfulfilled' })],
          }),
      },
    });
    const conditions = await screen.findByRole('region', {
      name: 'Conditions here',
    });
    expect(conditions).toHaveTextContent(
      'A waiver is approved and counts from the next check on: W-12',
    );
  });
});
