import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  activePolicy,
  draft,
  policyVersion,
  superseded,
  versionDetail,
  versions,
} from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const POLICY = '/ai-governance/policy';
const DRAFT = `${POLICY}/versions/ver-d`;

const region = (name: string | RegExp) => screen.findByRole('region', { name });

describe('R05 the policy in force', () => {
  it('opens the rules behind a sentence, and puts it into the address', async () => {
    const { capturedEvents } = renderPage({ path: POLICY });
    const statement = await region('What the policy says');
    const button = within(statement).getByRole('button', {
      name: '1 rule: All AI-assisted changes must pass CI security scans.',
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(statement).toHaveTextContent('Security scans on every change');
    expect(statement).toHaveTextContent('Applies whenalways');
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'openSentence', subject: 'S2' }),
    );
  });

  it('opens the sentence that the address names, and marks one without rules', async () => {
    renderPage({ path: `${POLICY}?sentence=S1` });
    const statement = await region('What the policy says');
    expect(statement).toHaveTextContent('the repository is approved');
    expect(statement).toHaveTextContent('no rule yet');
  });

  it('opens the rule that the address names, with the focus on it', async () => {
    renderPage({ path: `${POLICY}?rule=scans` });
    const statement = await region('What the policy says');
    expect(
      within(statement).getByRole('button', {
        name: '1 rule: All AI-assisted changes must pass CI security scans.',
      }),
    ).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('LI'));
    expect(document.activeElement).toHaveTextContent(
      'Security scans on every change',
    );
  });

  it('says when the rule that the address names is not in force', async () => {
    renderPage({ path: `${POLICY}?rule=long-gone` });
    const missing = await screen.findByText(
      'The rule long-gone is not in the version in force',
    );
    expect(missing).toBeVisible();
    await waitFor(() =>
      expect(document.activeElement).toContainElement(missing),
    );
  });

  it.each([
    ['Tiers', [/Public public/, /Restricted restricted/]],
    ['Assistants and sources', [/GitHub Copilot.*Approved.*completion, chat/]],
    ['Assistants and sources', [/Windsor.*Not approved.*every use/]],
    ['Areas', [/Authentication.*\*\*\/auth\/\*\*.*security/]],
    [
      'Data',
      [
        /Must never be shared.*customer data/,
        /Files kept from every assistant: \.env, \*\.pem/,
      ],
    ],
  ])('shows %s', async (name, texts) => {
    renderPage({ path: POLICY });
    const block = await region(name);
    for (const text of texts) expect(block).toHaveTextContent(text);
  });

  it('shows who answers for each rule, and what is wrong about it', async () => {
    renderPage({ path: POLICY });
    const controls = await region('Who answers for which rule');
    expect(
      await within(controls).findByText('1 rule without a known owner'),
    ).toBeVisible();
    expect(
      within(controls).getByRole('row', { name: /scans/ }),
    ).toHaveTextContent(
      'Owner not knownThe catalog has no group:default/sekurity',
    );
  });

  it('lists every version with its state, each as a link', async () => {
    renderPage({ path: POLICY });
    const list = await region('Versions');
    const rows = (await within(list).findAllByRole('row')).slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/Proposal of .*Medium findings block as well/),
      expect.stringMatching(/Version 3In force/),
      expect.stringMatching(/Version 2Superseded/),
      expect.stringMatching(/Version 1Superseded.*the portal/),
    ]);
    expect(
      within(list).getByRole('link', { name: /Proposal of/ }),
    ).toHaveAttribute('href', DRAFT);
  });

  it('rolls back in one step, naming both versions and asking for a reason', async () => {
    const rollBackPolicy = jest.fn(async () =>
      policyVersion({ versionId: 'ver-4', number: 4, restores: 'ver-2' }),
    );
    renderPage({ path: POLICY, client: { rollBackPolicy } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Roll back to version 2' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Roll back to Version 2',
    });
    expect(dialog).toHaveTextContent(
      'From Version 3 to the document of Version 2, at once.',
    );
    const submit = within(dialog).getByRole('button', { name: 'Roll back' });
    expect(submit).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'blocks releases',
    );
    await userEvent.click(submit);
    expect(
      await screen.findByText(
        'Version 4 is in force, with the document of Version 2.',
      ),
    ).toBeInTheDocument();
    expect(rollBackPolicy).toHaveBeenCalledWith({
      expectedInForce: 'ver-3',
      toVersionId: 'ver-2',
      reason: 'blocks releases',
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('R05 one version', () => {
  it('shows what it changes beside the version in force', async () => {
    renderPage({ path: DRAFT });
    const table = await within(await region('What changes')).findByRole(
      'table',
      { name: /Version 3 beside Proposal of/ },
    );
    const row = within(table).getByRole('row', { name: /removed/ });
    expect(row).toHaveTextContent(
      '9−removed: severity: high9+added: severity: medium',
    );
  });

  it('shows one column when that is chosen, which the address keeps', async () => {
    renderPage({ path: `${DRAFT}?diff=unified` });
    const changes = await region('What changes');
    const table = await within(changes).findByRole('table', {
      name: /Version 3 beside Proposal of/,
    });
    const texts = (name: RegExp) =>
      within(table)
        .getAllByRole('row', { name })
        .map(row => row.textContent?.replace(/: +/g, ': '));
    expect([...texts(/removed/), ...texts(/added/)]).toEqual([
      '9−removed: severity: high',
      '9+added: severity: medium',
    ]);
    await userEvent.click(
      within(changes).getByRole('button', { name: /Show as/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Side by side' }),
    );
    expect(
      await within(changes).findByRole('row', { name: /removed.*added/ }),
    ).toBeVisible();
  });

  it('compares with the version that the address names', async () => {
    const getPolicyVersion = jest.fn(async (versionId: string) =>
      versionDetail(versions.find(one => one.versionId === versionId)),
    );
    renderPage({
      path: `${DRAFT}?compare=ver-1`,
      client: { getPolicyVersion },
    });
    await waitFor(() => expect(getPolicyVersion).toHaveBeenCalledWith('ver-1'));
    expect(
      await screen.findByText('The documents are the same, line by line.'),
    ).toBeVisible();
  });

  it('never calls versions that could not be read none at all', async () => {
    renderPage({
      path: DRAFT,
      client: {
        listPolicyVersions: async () => {
          throw new GovernanceApiError({
            code: 'client.unreachable',
            message: 'gone',
          });
        },
      },
    });
    const diff = await region('What changes');
    expect(
      await within(diff).findByRole('heading', { name: 'No answer right now' }),
    ).toBeVisible();
    expect(diff).not.toHaveTextContent('There is no other version');
  });

  it('shows its cases, failed ones first, and only those on demand', async () => {
    renderPage({ path: DRAFT });
    const cases = await region('Cases');
    expect(cases).toHaveTextContent('1 of 2 cases fails');
    const [first] = within(cases).getAllByRole('listitem');
    expect(first).toHaveTextContent(
      /Fails.*a change without a scan.*expected outcome hold, got pass.*S2/,
    );
    await userEvent.click(
      within(cases).getByRole('switch', { name: 'Only those that fail' }),
    );
    expect(within(cases).getAllByRole('listitem')).toHaveLength(1);
  });

  it('publishes at once after saying what will happen', async () => {
    const publishPolicyVersion = jest.fn(async () =>
      policyVersion({ versionId: 'ver-d', number: 4 }),
    );
    const getPolicyVersion = jest
      .fn(async (versionId: string) =>
        versionDetail(policyVersion({ versionId, number: 4 })),
      )
      .mockResolvedValueOnce(versionDetail());
    const { capturedEvents } = renderPage({
      path: DRAFT,
      client: { publishPolicyVersion, getPolicyVersion },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Publish' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: /Publish Proposal/,
    });
    expect(dialog).toHaveTextContent(
      'It replaces Version 3 at once, for every component.',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Publish' }),
    );
    expect(
      await screen.findByText('Version 4 is in force.'),
    ).toBeInTheDocument();
    expect(publishPolicyVersion).toHaveBeenCalledWith('ver-d', {});
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'publishPolicy' }),
    );
    const head = await region('Version 4');
    await waitFor(() => expect(head).toHaveFocus());
  });

  it('does not publish later without knowing when', async () => {
    renderPage({ path: DRAFT });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Publish' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Later' }));
    expect(dialog).toHaveTextContent('Choose date and time.');
    expect(dialog).toHaveTextContent('It replaces Version 3 from then on');
    expect(
      within(dialog).getByRole('button', { name: 'Publish' }),
    ).toBeDisabled();
  });

  it('leaves the dialog by Escape, back to its button', async () => {
    renderPage({ path: DRAFT });
    const button = await screen.findByRole('button', { name: 'Publish' });
    await userEvent.click(button);
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(button).toHaveFocus());
  });

  it('says why publishing is not permitted', async () => {
    renderPage({
      path: DRAFT,
      client: {
        getPolicyVersion: async () =>
          versionDetail({
            ...draft,
            permits: {
              ...draft.permits,
              publish: {
                isPermitted: false,
                because: 'you proposed it; somebody else must publish it',
              },
            },
          }),
      },
    });
    const button = await screen.findByRole('button', { name: 'Publish' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(
      'You proposed it; somebody else must publish it',
    );
  });

  it('tells when somebody else was faster, and reads again', async () => {
    const getPolicyVersion = jest.fn(async () => versionDetail());
    renderPage({
      path: DRAFT,
      client: {
        getPolicyVersion,
        withdrawPolicyVersion: async () => {
          throw new GovernanceApiError({
            status: 409,
            code: 'policy.versionState',
            message: 'the version was published meanwhile',
          });
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Withdraw' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'not needed',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Withdraw' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'somebody else was fasterthe version was published meanwhile',
    );
    const calls = getPolicyVersion.mock.calls.length;
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Read again' }),
    );
    await waitFor(() =>
      expect(getPolicyVersion.mock.calls.length).toBeGreaterThan(calls),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('puts an earlier version into force again', async () => {
    renderPage({ path: `${POLICY}/versions/${superseded.versionId}` });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Put into force again' }),
    );
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'From Version 3 to the document of Version 2, at once.',
    );
  });

  it('says that there is no such version', async () => {
    renderPage({
      path: `${POLICY}/versions/gone`,
      client: {
        getPolicyVersion: async () => {
          throw new GovernanceApiError({
            status: 404,
            code: 'policy.versionNotFound',
            message: 'no version `gone`',
          });
        },
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'No such version' }),
    ).toBeVisible();
  });
});

describe('five states of the policy are told apart', () => {
  const failing = (status: number | undefined, code: string) => ({
    path: POLICY,
    client: {
      getActivePolicy: async () => {
        throw new GovernanceApiError({ status, code, message: 'said why' });
      },
    },
  });

  it('loading', async () => {
    renderPage({
      path: POLICY,
      client: { getActivePolicy: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading the policy' }),
    ).toBeInTheDocument();
  });

  it('empty, with what to do about it', async () => {
    renderPage({
      path: POLICY,
      client: {
        getActivePolicy: async () => ({
          ...activePolicy,
          statement: [],
          rules: [],
          areas: [],
          assistants: [],
        }),
        listControls: async () => [],
      },
    });
    expect(await region('What the policy says')).toHaveTextContent(
      'The policy has no statement. Add sentences under metadata.statement',
    );
    expect(await region('Areas')).toHaveTextContent('names no area');
  });

  it.each([
    [
      'no permission',
      failing(403, 'shared.notAllowed'),
      'You may not see this',
    ],
    [
      'unavailable',
      failing(undefined, 'client.unreachable'),
      'No answer right now',
    ],
    ['misconfigured', failing(404, 'client.notFoundError'), 'Not set up'],
  ])('%s', async (_, options, title) => {
    renderPage(options);
    expect(
      (await screen.findAllByRole('heading', { name: title }))[0],
    ).toBeVisible();
  });
});
