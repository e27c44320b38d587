import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  acceptCompletion,
  currentCompletions,
  startCompletion,
} from '@codemirror/autocomplete';
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
import { policyDocument } from '../../__testUtils__/fixtures/policyDocument';
import { draft as proposed, simulation } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderScreen';

const PATH = '/ai-governance/policy/drafts/d1';

const FORBIDDING = policyDocument.replace('effect: permit', 'effect: forbid');

/** Opens the draft with a text. */
async function open(body: string, over: object = {}) {
  const portal = fakeDrafts(body);
  const rendered = renderPage({
    path: PATH,
    client: { ...portal.client, ...over },
  });
  const view = await editorOf();
  const type = (text: string) => act(() => write(view, text));
  return { ...rendered, portal, view, type };
}

const status = (text: RegExp | string) =>
  screen.findByText(text, undefined, { timeout: 8_000 });

describe('R16 the editor of the policy', () => {
  beforeAll(drawNothing);
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('saves what is written at a pause, and shows it after a reload', async () => {
    const { portal, type } = await open(policyDocument);
    expect(await status('Saved')).toBeVisible();
    type(FORBIDDING);
    expect(await status('Not saved yet')).toBeVisible();
    await waitFor(() => expect(portal.stored().body).toBe(FORBIDDING), {
      timeout: 5_000,
    });
    expect(await status('Saved')).toBeVisible();
  });

  it('says what is wrong at its line and column, and leads there', async () => {
    const { view, type } = await open(policyDocument);
    expect(await status('No errors')).toBeVisible();
    type(policyDocument.replace('effect: permit', 'effect: allow'));
    expect(await status('1 error')).toBeVisible();
    expect(await itemsOf('What to put right')).toEqual([
      expect.stringMatching(/^Line 14, column 13Error.*permit.*allow/),
    ]);
    expect(
      screen.getByText('The cases run when the document has no errors.'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Line 14, column 13' }),
    );
    expect(lineOf(view)).toBe('    effect: allow');
    expect(view.hasFocus).toBe(true);
  });

  it('lists revisions, shows what each changed, and restores one, which can be taken back', async () => {
    const { portal, view, type } = await open(policyDocument);
    type(FORBIDDING);
    await waitFor(() => expect(portal.stored().body).toBe(FORBIDDING), {
      timeout: 5_000,
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Show revisions' }),
    );
    const table = await screen.findByRole('table', {
      name: 'Revisions of this draft, newest first',
    });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/^2.*elin.*As long as before/),
      expect.stringMatching(/^1.*elin.*\d+ characters/),
    ]);
    expect(
      screen.queryByRole('button', { name: 'Restore revision 2' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Compare revision 1' }),
    );
    const difference = await screen.findByRole('table', {
      name: /Revision 1.*What is written now/,
    });
    expect(difference).toHaveTextContent('effect: forbid');
    await userEvent.click(
      screen.getByRole('button', { name: 'Restore revision 1' }),
    );
    await waitFor(() => expect(portal.stored().draft.revision).toBe(3));
    expect(portal.stored().body).toBe(policyDocument);
    expect(view.state.doc.toString()).toBe(policyDocument);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Bring it back' }),
    );
    await waitFor(() => expect(portal.stored().body).toBe(FORBIDDING), {
      timeout: 5_000,
    });
  });

  it('replays what is written before it is proposed, once it has no errors', async () => {
    const startPolicySimulation = jest.fn(async () => simulation());
    const getPolicySimulation = jest.fn(async () => simulation());
    const { type } = await open(policyDocument, {
      startPolicySimulation,
      getPolicySimulation,
      listSimulatedChanges: async () => ({ items: [] }),
    });
    type(policyDocument.replace('effect: permit', 'effect: allow'));
    expect(
      await status(
        'Put the errors right first: a replay needs a valid document.',
      ),
    ).toBeVisible();
    const start = { name: 'Start a replay' };
    expect(screen.queryByRole('button', start)).not.toBeInTheDocument();
    type(FORBIDDING);
    await userEvent.click(
      await screen.findByRole('button', start, { timeout: 8_000 }),
    );
    expect(startPolicySimulation).toHaveBeenCalledWith({
      document: FORBIDDING,
    });
    await waitFor(() => expect(getPolicySimulation).toHaveBeenCalled(), {
      timeout: 8_000,
    });
    expect(getPolicySimulation).toHaveBeenCalledWith(
      'sim-1',
      expect.anything(),
    );
  });

  it('runs the cases as it is written, and leads to those that fail', async () => {
    const { view, type } = await open(policyDocument);
    expect(await status('Its one case holds')).toBeVisible();
    type(FORBIDDING);
    expect(await status('1 of 1 cases fails')).toBeVisible();
    expect(await itemsOf('Cases that fail')).toEqual([
      expect.stringMatching(
        /^Line \d+copilot may be used.*effect: expected allow, got deny/,
      ),
    ]);
    const failing = screen.getByRole('list', { name: 'Cases that fail' });
    await userEvent.click(within(failing).getByRole('button'));
    expect(lineOf(view)).toContain('- name: copilot may be used');
  });

  it.each([
    ['a word of the format', 'effect: permit', 'effect: ¦', 'forbid'],
    ['a name of the document', 'tier: internal,', 'tier: ¦,', 'internal'],
    ['a key', '    effect: permit', '    effect: permit\n    mo¦', 'mode'],
  ])('completes %s', async (_, from, to, expected) => {
    const { view, type } = await open(policyDocument);
    const marked = policyDocument.replace(from, to);
    type(marked.replace('¦', ''));
    act(() => {
      view.dispatch({ selection: { anchor: marked.indexOf('¦') } });
      startCompletion(view);
    });
    await waitFor(() =>
      expect(currentCompletions(view.state).map(({ label }) => label)).toEqual(
        expect.arrayContaining([expected]),
      ),
    );
  });

  it('writes the completion that is accepted', async () => {
    const { view, type } = await open('');
    type('apiVersion: ai-governance/v1\nkin');
    act(() => {
      view.dispatch({ selection: { anchor: view.state.doc.length } });
      startCompletion(view);
    });
    await waitFor(() =>
      expect(currentCompletions(view.state)[0]?.label).toBe('kind'),
    );
    // A list that just opened takes no key for a moment, so that none is taken by mistake.
    await waitFor(() => {
      act(() => void acceptCompletion(view));
      expect(view.state.doc.toString()).toBe(
        'apiVersion: ai-governance/v1\nkind: ',
      );
    });
  });

  it('tells who saved meanwhile, shows the differences, and keeps both texts', async () => {
    const { portal, type } = await open(policyDocument);
    portal.savedByOther(`${policyDocument}# theirs\n`);
    type(`${policyDocument}# mine\n`);
    const alert = await screen.findByRole('alert', undefined, {
      timeout: 8_000,
    });
    expect(alert).toHaveTextContent('Somebody saved this draft meanwhile');
    expect(alert).toHaveTextContent('sana');
    await userEvent.click(
      within(alert).getByRole('button', { name: 'show differences' }),
    );
    expect(
      await within(alert).findByRole('table', {
        name: 'Saved meanwhile beside What you wrote',
      }),
    ).toHaveTextContent('# theirs');
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Save mine as a copy' }),
    );
    await waitFor(() =>
      expect(portal.created).toMatchObject([
        {
          title: 'Change of version 3 (copy)',
          body: `${policyDocument}# mine\n`,
          copyOf: 'd1',
        },
      ]),
    );
    expect(portal.stored().body).toBe(`${policyDocument}# theirs\n`);
  });

  it('keeps theirs, and brings mine back', async () => {
    const { portal, view, type } = await open('a: 1');
    portal.savedByOther('a: theirs');
    type('a: mine');
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Keep theirs' },
        { timeout: 8_000 },
      ),
    );
    expect(view.state.doc.toString()).toBe('a: theirs');
    await userEvent.click(
      screen.getByRole('button', { name: 'Bring it back' }),
    );
    expect(view.state.doc.toString()).toBe('a: mine');
    await waitFor(() => expect(portal.stored().body).toBe('a: mine'), {
      timeout: 5_000,
    });
  });

  it('overwrites when asked once', async () => {
    const { portal, type } = await open('a: 1');
    portal.savedByOther('a: theirs');
    type('a: mine');
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Overwrite' },
        { timeout: 8_000 },
      ),
    );
    const dialog = await screen.findByRole('dialog');
    expect(portal.stored().body).toBe('a: theirs');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Overwrite' }),
    );
    await waitFor(() => expect(portal.stored().body).toBe('a: mine'));
  });

  it('proposes what was saved, with its reason, and shows the version', async () => {
    const submitDraft = jest.fn();
    const { portal, type, capturedEvents } = await open(policyDocument, {
      submitDraft,
    });
    submitDraft.mockImplementation(async () => ({
      ...portal.stored().draft,
      state: 'submitted',
      becomes: proposed.versionId,
    }));
    type(FORBIDDING);
    const submit = screen.getByRole('button', { name: 'Propose' });
    expect(submit).toBeDisabled();
    await userEvent.type(
      screen.getByRole('textbox', { name: /Reason/ }),
      'nobody may for now',
    );
    await userEvent.click(submit);
    expect(
      await screen.findByText('Now somebody else can publish it.'),
    ).toBeInTheDocument();
    expect(portal.stored().body).toBe(FORBIDDING);
    expect(submitDraft).toHaveBeenCalledWith('d1', {
      revision: 2,
      reason: 'nobody may for now',
    });
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'proposePolicy' }),
    );
  });

  it('says why the portal refused it, by line, and stays', async () => {
    const { view } = await open(policyDocument, {
      submitDraft: async () => {
        throw new GovernanceApiError({
          status: 400,
          code: 'policy.ownerUnknown',
          message: 'the catalog does not have the owner',
          issues: [
            {
              code: 'policy.ownerUnknown',
              path: 'rules[0].owner',
              message: 'the catalog has no `group:default/security`',
            },
            { code: 'policy.casesFail', message: 'no case proves `S1`' },
          ],
        });
      },
    });
    await userEvent.type(
      screen.getByRole('textbox', { name: /Reason/ }),
      'try it out',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Propose' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveFocus();
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Whole documentNo case proves S1',
      'Line 15The catalog has no group:default/security',
    ]);
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Line 15' }),
    );
    expect(lineOf(view)).toBe('    owner: group:default/security');
  });

  it('is discarded after one question, and restored', async () => {
    const { portal } = await open(policyDocument);
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('For thirty days');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Discard' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Restore' }),
    );
    await waitFor(() => expect(portal.stored().draft.state).toBe('open'));
    expect(
      await screen.findByRole('button', { name: 'Discard' }),
    ).toBeVisible();
  });

  it('shows what was changed against the version in force', async () => {
    await open(policyDocument);
    expect(
      await screen.findByRole('table', { name: 'Version 3 beside Draft' }),
    ).toHaveTextContent('AI at Acme');
  });

  it('says when there is no such draft', async () => {
    renderPage({
      path: PATH,
      client: {
        getDraft: async () => {
          throw new GovernanceApiError({
            status: 404,
            code: 'drafts.draftNotFound',
            message: 'there is no draft',
          });
        },
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'No such draft' }),
    ).toBeVisible();
  });
});
