import {
  GovernanceApiError,
  type PlaybookCheck,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { diagnosticCount } from '@codemirror/lint';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  drawNothing,
  editorOf,
  itemsOf,
  lineOf,
  write,
} from '../../__testUtils__/editor';
import { fakeDrafts } from '../../__testUtils__/fakeDrafts';
import {
  playbookText,
  playbookVersionDetail,
} from '../../__testUtils__/fixtures/playbookVersions';
import { renderPage } from '../../__testUtils__/renderScreen';

const TEXT = `${playbookText('1.5', 'One question.')}\n=== file: notes.md ===\nA note.`;

const CLEAN: PlaybookCheck = { isReadable: true, findings: [] };

const CHECKED: PlaybookCheck = {
  isReadable: true,
  tokens: 1234,
  playbook: {
    name: 'prompting-standard',
    title: 'Prompting standard',
    summary: 'How to ask.',
    kind: 'guide',
    version: '1.7',
    owner: 'group:default/checkout',
    audience: { groups: [], tiers: [], stages: [], languages: [], areas: [] },
    variables: [],
  },
  expectedVersions: ['1.5', '2.0'],
  findings: [
    {
      severity: 'warning',
      code: 'playbooks.w',
      message: 'the note says little',
      file: 'notes.md',
      line: 1,
    },
    {
      severity: 'error',
      code: 'playbooks.e',
      message: 'expected version `1.5` or `2.0`',
      file: 'PLAYBOOK.md',
      line: 3,
    },
  ],
};

const finding = (message: string): PlaybookCheck => ({
  isReadable: true,
  findings: [
    { severity: 'error', code: 'playbooks.e', message, file: 'PLAYBOOK.md' },
  ],
});

/** Opens a draft with a text. */
async function open(body: string, over: object = {}, given: object = {}) {
  const portal = fakeDrafts(body, {
    kind: 'playbook',
    title: 'New guide',
    base: undefined,
    ...given,
  });
  const rendered = renderPage({
    path: '/ai-governance/playbooks/write?draft=d1',
    client: {
      ...portal.client,
      checkPlaybook: async () => CLEAN,
      getPlaybookVersion: async () => playbookVersionDetail(),
      ...over,
    },
  });
  const view = await editorOf('Text of the playbook (Markdown)');
  const type = (text: string) => act(() => write(view, text));
  return { ...rendered, portal, view, type };
}

const text = (what: RegExp | string) =>
  screen.findByText(what, undefined, { timeout: 8_000 });

describe('R16 the editor of playbooks', () => {
  beforeAll(drawNothing);
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('saves what is written at a pause, and shows what it looks like without its front matter', async () => {
    const { portal, type } = await open('');
    expect(await text('Nothing is written yet.')).toBeVisible();
    type(TEXT);
    await waitFor(() => expect(portal.stored().body).toBe(TEXT), {
      timeout: 5_000,
    });
    const preview = screen.getByRole('region', { name: 'Preview' });
    await waitFor(() => expect(preview).toHaveTextContent('One question.'));
    expect(
      within(preview).getByRole('heading', { name: /^Ask for one thing/ }),
    ).toBeVisible();
    expect(preview).toHaveTextContent('notes.mdA note.');
    expect(preview).not.toHaveTextContent('kind: guide');
  });

  it('tells errors from warnings, at their lines of the whole text, and leads there', async () => {
    const { view } = await open(TEXT, { checkPlaybook: async () => CHECKED });
    expect(await text('1 error')).toBeVisible();
    expect(await itemsOf('What to put right')).toEqual([
      'Line 3ErrorExpected version 1.5 or 2.0',
      'Line 11notes.mdWarningThe note says little',
    ]);
    expect(diagnosticCount(view.state)).toBe(2);
    await userEvent.click(screen.getByRole('button', { name: 'Line 11' }));
    expect(lineOf(view)).toBe('A note.');
    expect(view.hasFocus).toBe(true);
    const result = screen.getByRole('region', { name: 'What the check says' });
    expect(result).toHaveTextContent(
      'Read asGuide prompting-standard, version 1.7',
    );
    expect(result).toHaveTextContent('Next version1.5 or 2.0, not 1.7');
    expect(result).toHaveTextContent(/about 1.?234 tokens for a model/);
  });

  it('shows the answer about the last text, whichever comes last', async () => {
    const answers: ((check: PlaybookCheck) => void)[] = [];
    const checkPlaybook = jest.fn(
      (_: { text: string }) =>
        new Promise<PlaybookCheck>(resolve => answers.push(resolve)),
    );
    const { type } = await open('first', { checkPlaybook });
    await waitFor(() => expect(answers).toHaveLength(1), { timeout: 5_000 });
    type('second');
    await waitFor(() => expect(answers).toHaveLength(2), { timeout: 5_000 });
    expect(checkPlaybook.mock.calls.map(([asked]) => asked.text)).toEqual([
      'first',
      'second',
    ]);
    await act(async () => answers[1]?.(finding('about the second')));
    await act(async () => answers[0]?.(finding('about the first')));
    expect(await text('About the second')).toBeVisible();
    expect(screen.queryByText('About the first')).toBeNull();
    expect(screen.queryByText('The text is being checked …')).toBeNull();
  });

  it('says when the text could not be checked, and keeps what was found', async () => {
    const checkPlaybook = jest
      .fn()
      .mockResolvedValueOnce(finding('the rule is unknown'))
      .mockRejectedValue(
        new GovernanceApiError({
          status: 503,
          code: 'client.unreachable',
          message: 'nobody answers',
        }),
      );
    const { type } = await open('first', { checkPlaybook });
    expect(await text('The rule is unknown')).toBeVisible();
    type('second');
    expect(
      await text('The text could not be checked: Nobody answers'),
    ).toBeVisible();
    expect(screen.getByText('The rule is unknown')).toBeVisible();
  });

  it('says when the text is no playbook yet', async () => {
    await open('words', {
      checkPlaybook: async () => ({
        ...finding('no front matter'),
        isReadable: false,
      }),
    });
    expect(await text(/This is no playbook yet/)).toBeVisible();
  });

  it('tells who saved meanwhile, and keeps both texts', async () => {
    const { portal, type } = await open(TEXT);
    portal.savedByOther(`${TEXT} theirs`);
    type(`${TEXT} mine`);
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Save mine as a copy' },
        { timeout: 8_000 },
      ),
    );
    await waitFor(() =>
      expect(portal.created).toMatchObject([
        { kind: 'playbook', body: `${TEXT} mine`, copyOf: 'd1' },
      ]),
    );
    expect(portal.stored().body).toBe(`${TEXT} theirs`);
  });

  it('restores a revision', async () => {
    const { portal, view, type } = await open('before');
    type('after');
    await waitFor(() => expect(portal.stored().body).toBe('after'), {
      timeout: 5_000,
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Show revisions' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Restore revision 1' }),
    );
    await waitFor(() => expect(portal.stored().body).toBe('before'));
    expect(view.state.doc.toString()).toBe('before');
  });

  it('shows what is changed against the version it began with', async () => {
    await open(TEXT, {}, { base: 'pv-2' });
    expect(
      await screen.findByRole('table', { name: 'Version 1.5 beside Draft' }),
    ).toHaveTextContent('One question, one answer.');
  });

  it('asks for review with a reason, and shows the version that came of it', async () => {
    const submitDraft = jest.fn();
    const { portal, capturedEvents } = await open(TEXT, { submitDraft });
    submitDraft.mockImplementation(async () => ({
      ...portal.stored().draft,
      state: 'submitted',
      becomes: 'pv-2',
    }));
    const ask = screen.getByRole('button', { name: 'Ask for review' });
    expect(ask).toBeDisabled();
    await userEvent.type(
      screen.getByRole('textbox', { name: /Reason/ }),
      'says how to ask',
    );
    await userEvent.click(ask);
    expect(
      await screen.findByRole('region', {
        name: 'Prompting standard, version 1.5',
      }),
    ).toBeVisible();
    expect(submitDraft).toHaveBeenCalledWith('d1', {
      revision: 1,
      reason: 'says how to ask',
    });
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'proposePlaybook', subject: 'pv-2' }),
    );
  });

  it('says why the portal refused it, by line, and stays', async () => {
    const { view } = await open(TEXT, {
      submitDraft: async () => {
        throw new GovernanceApiError({
          status: 400,
          code: 'playbooks.lintFails',
          message: 'the playbook has a fault',
          issues: [
            {
              code: 'playbooks.e',
              path: 'notes.md',
              line: 1,
              message: 'the note lies',
            },
          ],
        });
      },
    });
    await userEvent.type(
      screen.getByRole('textbox', { name: /Reason/ }),
      'try it out',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Ask for review' }),
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Line 11The note lies');
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Line 11' }),
    );
    expect(lineOf(view)).toBe('A note.');
  });

  it('only shows one that was handed in, and leads to its version', async () => {
    const { view } = await open(
      TEXT,
      {},
      {
        state: 'submitted',
        becomes: 'pv-2',
        closedBy: 'user:default/elin.brookvale',
        closedAt: '2026-11-23T09:00:00.000Z',
      },
    );
    expect(view.state.readOnly).toBe(true);
    expect(
      screen.getByRole('link', { name: 'open the proposal' }),
    ).toHaveAttribute('href', '/ai-governance/playbooks/versions/pv-2');
    expect(screen.queryByRole('button', { name: 'Ask for review' })).toBeNull();
  });
});
