import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawNothing } from '../__testUtils__/editor';
import { fakeDrafts } from '../__testUtils__/fakeDrafts';
import { activePolicy } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const PROPOSE = '/ai-governance/policy/propose';

const fileOf = (text: string) =>
  Object.assign(new File([text], 'policy.yaml'), { text: async () => text });

async function upload(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(input!, fileOf(text));
}

describe('R05 where a change of the policy begins', () => {
  beforeAll(drawNothing);

  it('begins a draft with the document in force, and opens it', async () => {
    const portal = fakeDrafts(activePolicy.document);
    const { capturedEvents } = renderPage({
      path: PROPOSE,
      client: portal.client,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Begin with version 3' }),
    );
    expect(
      await screen.findByRole('textbox', { name: 'Title of the draft' }),
    ).toHaveValue('Change of version 3');
    expect(portal.created).toEqual([
      {
        kind: 'policy',
        title: 'Change of version 3',
        body: activePolicy.document,
        base: 'ver-3',
      },
    ]);
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'beginDraft' }),
    );
  });

  it('begins a draft with a file', async () => {
    const portal = fakeDrafts('');
    renderPage({ path: PROPOSE, client: portal.client });
    await screen.findByRole('button', { name: 'Begin with version 3' });
    await upload('kind: mine');
    await waitFor(() =>
      expect(portal.created).toMatchObject([{ body: 'kind: mine' }]),
    );
  });

  it('leads to drafts that are being written, and to discarded ones on demand', async () => {
    const portal = fakeDrafts('', { title: 'Nobody pastes secrets' });
    const listDrafts = jest.fn(portal.client.listDrafts);
    renderPage({ path: PROPOSE, client: { ...portal.client, listDrafts } });
    const drafts = await screen.findByRole('region', { name: 'Drafts' });
    expect(
      await within(drafts).findByRole('link', {
        name: 'Nobody pastes secrets',
      }),
    ).toHaveAttribute('href', '/ai-governance/policy/drafts/d1');
    await userEvent.click(
      within(drafts).getByRole('switch', { name: 'Discarded' }),
    );
    await waitFor(() =>
      expect(listDrafts).toHaveBeenLastCalledWith(
        expect.objectContaining({ kind: 'policy', state: 'discarded' }),
        expect.anything(),
      ),
    );
  });

  it('says that there is no draft yet', async () => {
    renderPage({ path: PROPOSE });
    expect(
      await screen.findByText('There is none. Begin one above.'),
    ).toBeVisible();
  });
});
