import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  playbookText,
  playbookVersion,
  playbookVersionDetail,
} from '../__testUtils__/fixtures/playbookVersions';
import { renderPage } from '../__testUtils__/renderScreen';

const path = '/ai-governance/playbooks/versions/pv-2';

const shows = (
  ...given: Parameters<typeof playbookVersionDetail>
): { getPlaybookVersion: jest.Mock } => ({
  getPlaybookVersion: jest.fn(async () => playbookVersionDetail(...given)),
});

const region = (name: string) => screen.findByRole('region', { name });

/** Opens the dialog behind a button. */
async function press(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
  return screen.findByRole('dialog');
}

const buttonIn = (dialog: HTMLElement, name: string) =>
  within(dialog).getByRole('button', { name });

describe('R16 one version of a playbook', () => {
  it('says where it stands, who proposed it, when and why', async () => {
    renderPage({ path, client: shows() });
    const head = await region('Prompting standard, version 1.5');
    for (const fact of [
      'In review',
      'WhySays what to do with long files',
      /Proposed.*2026.*elin/,
      'Comes froma draft in the portal',
    ])
      expect(head).toHaveTextContent(fact);
    expect(
      within(head).getByRole('link', { name: 'prompting-standard' }),
    ).toHaveAttribute('href', '/ai-governance/playbooks/prompting-standard');
  });

  it('shows what readers see, beside what they get before it', async () => {
    renderPage({ path, client: shows() });
    const look = await region('What readers see');
    const text = (name: string) => within(look).getByRole('region', { name });
    expect(text('Version 1.5')).toHaveTextContent(/^Ask for one thing/);
    expect(text('Version 1.5')).not.toHaveTextContent('kind: guide');
    expect(text('Version 1.4')).toHaveTextContent(/^Ask for one thing/);
  });

  it.each([
    ['scheduled', 'Scheduled', 'Published'],
    ['current', 'Current', 'Published'],
    ['superseded', 'Superseded', 'Published'],
    ['expired', 'Expired', 'Published'],
    ['refused', 'Refused', 'Refused'],
    ['withdrawn', 'Withdrawn', 'Withdrawn'],
  ] as const)(
    'says what became of one that is %s',
    async (state, word, did) => {
      renderPage({
        path,
        client: shows({
          state,
          decidedBy: 'user:default/sana.wyndle',
          decidedAt: '2026-11-23T08:00:00.000Z',
          decidedReason: 'Because of the example',
        }),
      });
      const head = await region('Prompting standard, version 1.5');
      expect(within(head).getAllByText(word)[0]).toBeVisible();
      expect(head).toHaveTextContent(new RegExp(`${did}[A-Z].*2026.*sana`));
      expect(head).toHaveTextContent('Because of the example');
      expect(
        screen.queryByRole('button', { name: 'Publish' }),
      ).not.toBeInTheDocument();
    },
  );

  it('shows its source beside the one before, with hidden characters as code points', async () => {
    renderPage({
      path,
      client: shows(
        {},
        { text: playbookText('1.5', 'One question\u202E, one answer.') },
      ),
    });
    const table = await screen.findByRole('table', {
      name: 'Version 1.4 beside Version 1.5',
    });
    expect(table).toHaveTextContent('Many questions.');
    expect(table).toHaveTextContent('One questionU+202E, one answer.');
    expect(within(table).getByText('U+202E')).toHaveAttribute(
      'title',
      'A character that is not visible otherwise: override of writing direction',
    );
    expect(await region('What changes')).toHaveTextContent(
      '1 hidden character, shown as its code point in the text below',
    );
  });

  it('shows all of the first version as new', async () => {
    renderPage({ path, client: shows({}, { before: undefined }) });
    expect(
      await screen.findByText(
        'It is the first version: everything in it is new.',
      ),
    ).toBeVisible();
    expect(
      await screen.findByRole('table', {
        name: 'Nothing before beside Version 1.5',
      }),
    ).toHaveTextContent('One question, one answer.');
  });

  it('tells errors and warnings of the check apart, with their lines', async () => {
    renderPage({
      path,
      client: shows(
        {},
        {
          findings: [
            {
              severity: 'warning',
              code: 'playbooks.x',
              message: 'the text is long',
              file: 'PLAYBOOK.md',
            },
            {
              severity: 'error',
              code: 'playbooks.y',
              message: 'the rule `x` is unknown',
              file: 'PLAYBOOK.md',
              line: 7,
            },
          ],
        },
      ),
    });
    const findings = await region('What the check says now');
    expect(
      within(findings)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Line 7ErrorThe rule x is unknown',
      'Whole documentWarningThe text is long',
    ]);
  });

  it('publishes at once after saying what will happen', async () => {
    const client = {
      ...shows(),
      publishPlaybookVersion: jest.fn(async () =>
        playbookVersion({ state: 'current' }),
      ),
    };
    const { capturedEvents } = renderPage({ path, client });
    const dialog = await press('Publish');
    expect(dialog).toHaveTextContent('Publish Prompting standard, version 1.5');
    expect(dialog).toHaveTextContent(
      'Its audience gets it at once, in place of version 1.4.',
    );
    client.getPlaybookVersion.mockResolvedValue(
      playbookVersionDetail({ state: 'current' }),
    );
    await userEvent.click(buttonIn(dialog, 'Publish'));
    expect(
      await screen.findByText('Version 1.5 is what readers get now.'),
    ).toBeInTheDocument();
    expect(client.publishPlaybookVersion).toHaveBeenCalledWith('pv-2', {});
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'publishPlaybook', subject: 'pv-2' }),
    );
    const head = await region('Prompting standard, version 1.5');
    await waitFor(() => expect(head).toHaveFocus());
    expect(head).toHaveTextContent('Current');
  });

  it('publishes from an instant until another, once both are chosen', async () => {
    const publishPlaybookVersion = jest.fn(async () =>
      playbookVersion({ state: 'scheduled' }),
    );
    renderPage({ path, client: { ...shows(), publishPlaybookVersion } });
    const dialog = await press('Publish');
    const choose = async (name: string) =>
      userEvent.click(within(dialog).getByRole('radio', { name }));
    const fill = (at: number, value: string) =>
      fireEvent.change(
        within(dialog).getAllByLabelText('Date and time, in your time zone')[
          at
        ]!,
        { target: { value } },
      );
    const year = new Date().getFullYear() + 1;
    await choose('Later');
    await choose('Until an instant');
    expect(buttonIn(dialog, 'Publish')).toBeDisabled();
    expect(dialog).toHaveTextContent('Until then it can still be withdrawn.');
    expect(dialog).toHaveTextContent('When it ends, nobody gets it any more');
    fill(0, `${year}-03-02T10:00`);
    fill(1, `${year}-03-01T10:00`);
    expect(dialog).toHaveTextContent('The end must come after the beginning.');
    expect(buttonIn(dialog, 'Publish')).toBeDisabled();
    fill(1, `${year}-03-03T10:00`);
    await userEvent.click(buttonIn(dialog, 'Publish'));
    await waitFor(() =>
      expect(publishPlaybookVersion).toHaveBeenCalledWith('pv-2', {
        effectiveFrom: new Date(`${year}-03-02T10:00`).toISOString(),
        expiresAt: new Date(`${year}-03-03T10:00`).toISOString(),
      }),
    );
    expect(
      await screen.findByText('Readers get version 1.5 later.'),
    ).toBeInTheDocument();
  });

  it('warns of errors before it is published', async () => {
    renderPage({
      path,
      client: shows(
        {},
        {
          before: undefined,
          findings: [
            {
              severity: 'error',
              code: 'playbooks.y',
              message: 'bad',
              file: 'PLAYBOOK.md',
            },
          ],
        },
      ),
    });
    const dialog = await press('Publish');
    expect(dialog).toHaveTextContent('Its audience gets it at once.');
    expect(dialog).toHaveTextContent('The check finds errors in it.');
  });

  it.each([
    ['Refuse', 'refusePlaybookVersion', 'refused', 'say what has to change'],
    ['Withdraw', 'withdrawPlaybookVersion', 'withdrawn', 'reach readers'],
  ] as const)('%s asks for a reason first', async (name, call, state, says) => {
    const end = jest.fn(async () => playbookVersion({ state }));
    renderPage({ path, client: { ...shows(), [call]: end } });
    const dialog = await press(name);
    expect(dialog).toHaveTextContent(says);
    expect(buttonIn(dialog, name)).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'the example is wrong',
    );
    await userEvent.click(buttonIn(dialog, name));
    await waitFor(() =>
      expect(end).toHaveBeenCalledWith('pv-2', {
        reason: 'the example is wrong',
      }),
    );
  });

  it('lets its author go on writing with the text of one that was refused', async () => {
    const createDraft = jest.fn(async () => {
      throw new GovernanceApiError({
        status: 503,
        code: 'client.unreachable',
        message: 'nobody answers',
      });
    });
    renderPage({
      path,
      client: { ...shows({ state: 'refused' }), createDraft },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Go on writing with this text',
      }),
    );
    expect(createDraft).toHaveBeenCalledWith({
      kind: 'playbook',
      title: 'Prompting standard, version 1.5',
      body: playbookVersionDetail().text,
      base: 'pv-1',
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'nobody answers',
    );
  });

  it('says why something is not permitted', async () => {
    const no = { isPermitted: false, because: 'you proposed it' };
    renderPage({
      path,
      client: shows({
        permits: { publish: no, refuse: no, withdraw: { isPermitted: true } },
      }),
    });
    const publish = await screen.findByRole('button', { name: 'Publish' });
    expect(publish).toBeDisabled();
    expect(publish).toHaveAccessibleDescription('You proposed it');
    expect(screen.getByRole('button', { name: 'Refuse' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Withdraw' })).toBeEnabled();
  });

  it('tells when somebody else was faster, and reads again', async () => {
    const client = {
      ...shows(),
      publishPlaybookVersion: async () => {
        throw new GovernanceApiError({
          status: 409,
          code: 'playbooks.playbookState',
          message: 'it was refused; propose it again',
        });
      },
    };
    renderPage({ path, client });
    const dialog = await press('Publish');
    await userEvent.click(buttonIn(dialog, 'Publish'));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'somebody else was faster',
    );
    client.getPlaybookVersion.mockResolvedValue(
      playbookVersionDetail({ state: 'refused' }),
    );
    await userEvent.click(buttonIn(dialog, 'Read again'));
    expect(await screen.findByText('Refused')).toBeVisible();
  });

  it('says when there is no such version', async () => {
    renderPage({
      path,
      client: {
        getPlaybookVersion: async () => {
          throw new GovernanceApiError({
            status: 404,
            code: 'playbooks.versionNotFound',
            message: 'there is no version',
          });
        },
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'No such version' }),
    ).toBeVisible();
  });
});
