import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawNothing, editorOf } from '../__testUtils__/editor';
import { fakeDrafts } from '../__testUtils__/fakeDrafts';
import {
  playbookDetail,
  playbookVersionDetail,
} from '../__testUtils__/fixtures/playbookVersions';
import { renderPage } from '../__testUtils__/renderScreen';

const path = '/ai-governance/playbooks/write';

/** A portal with one draft of a playbook. */
function portalWith(body = '') {
  const portal = fakeDrafts(body, {
    kind: 'playbook',
    title: 'New guide',
    base: undefined,
  });
  const client = {
    ...portal.client,
    checkPlaybook: async () => ({ isReadable: true, findings: [] }),
    getPlaybookVersion: async () => playbookVersionDetail(),
    getPlaybook: async () => playbookDetail(),
  };
  return { portal, client };
}

describe('R16 where writing a playbook begins', () => {
  beforeAll(drawNothing);
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('begins with a text of the kind that is chosen, owned by the group of who writes', async () => {
    const { portal, client } = portalWith('the draft');
    const { capturedEvents } = renderPage({
      path,
      client,
      groups: ['user:default/elin', 'group:default/checkout'],
    });
    await userEvent.click(
      await screen.findByRole('radio', { name: /Prompt template/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    const view = await editorOf('Text of the playbook (Markdown)');
    expect(view.state.doc.toString()).toBe('the draft');
    expect(portal.created).toEqual([
      {
        kind: 'playbook',
        title: 'New prompt template',
        body: expect.stringMatching(
          /kind: promptTemplate\nowner: group:default\/checkout\n/,
        ),
      },
    ]);
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'beginDraft' }),
    );
  });

  it.each([
    ['smaller', /Nothing: the same is said better/, '1.5'],
    ['larger', /They have to do something else/, '2.0'],
  ])(
    'begins the next version of a playbook for a %s change',
    async (_, name, version) => {
      const { portal, client } = portalWith();
      renderPage({ path: `${path}?from=prompting-standard`, client });
      expect(
        await screen.findByRole('region', {
          name: 'Change “Prompting standard”',
        }),
      ).toHaveTextContent('The draft begins with the text of version 1.4');
      await userEvent.click(screen.getByRole('radio', { name }));
      await userEvent.click(
        screen.getByRole('button', { name: `Begin with version ${version}` }),
      );
      await waitFor(() => expect(portal.created).toHaveLength(1));
      expect(portal.created).toEqual([
        {
          kind: 'playbook',
          title: `Prompting standard, version ${version}`,
          base: 'pv-1',
          body: expect.stringContaining(`version: '${version}'\n`),
        },
      ]);
      expect(portal.created[0]?.body).toContain(
        'Many questions.\n\n=== file: notes.md ===\nA note.',
      );
      // The editor is drawn before the page goes.
      await editorOf('Text of the playbook (Markdown)');
    },
  );

  it('says when there is no such playbook', async () => {
    renderPage({
      path: `${path}?from=gone`,
      client: {
        getPlaybook: async () => {
          throw new GovernanceApiError({
            status: 404,
            code: 'playbooks.playbookNotFound',
            message: 'there is no playbook',
          });
        },
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'No such playbook' }),
    ).toBeVisible();
  });

  it('leads to drafts of playbooks that are being written', async () => {
    const { client } = portalWith();
    const listDrafts = jest.fn(client.listDrafts);
    renderPage({ path, client: { ...client, listDrafts } });
    const drafts = await screen.findByRole('region', { name: 'Drafts' });
    expect(
      await within(drafts).findByRole('link', { name: 'New guide' }),
    ).toHaveAttribute('href', '/ai-governance/playbooks/write?draft=d1');
    expect(listDrafts).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'playbook', state: 'open' }),
      expect.anything(),
    );
  });

  it('says when a draft could not be made, and stays', async () => {
    renderPage({
      path,
      client: {
        createDraft: async () => {
          throw new GovernanceApiError({
            status: 503,
            code: 'client.unreachable',
            message: 'nobody answers',
          });
        },
      },
    });
    const begin = await screen.findByRole('button', { name: 'Begin' });
    await waitFor(() => expect(begin).toBeEnabled());
    await userEvent.click(begin);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'nobody answers',
    );
    expect(begin).toBeEnabled();
  });
});
