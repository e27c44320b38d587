import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { passedRelease, release } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const LIST = '/ai-governance/releases';
const REPOSITORY = 'github.com/acme/checkout-service';

const listing = (...items: readonly ReturnType<typeof release>[]) => ({
  listReleases: jest.fn(async () => ({ items })),
});
const failing = (status: number | undefined, code: string) =>
  jest.fn(async () => {
    throw new GovernanceApiError({ status, code, message: 'said why' });
  });
const rows = async () =>
  within(await screen.findByRole('table', { name: 'Releases' }))
    .getAllByRole('row')
    .slice(1);

describe('R33 the list of releases', () => {
  it('says of each whether it may go on, and what holds it', async () => {
    renderPage({
      path: LIST,
      client: listing(
        release(),
        passedRelease({ environment: undefined }),
        release({
          releaseId: 'rel-8',
          isPreview: true,
          start: 'gap',
          changes: [],
          undecided: [],
        }),
      ),
    });
    const [held, passed, preview] = await rows();
    expect(held).toHaveTextContent(
      /11111111\.\.22222222.*Held.*production.*4 commits in 2 changes.*1 change holds it · 1 commit without a decision/,
    );
    expect(
      within(held!).getByRole('link', {
        name: `Open the release 11111111..22222222 of ${REPOSITORY}`,
      }),
    ).toHaveAttribute('href', `${LIST}/rel-7`);
    expect(passed).toHaveTextContent(/Passed.*not named.*1 commit in 1 change/);
    expect(preview).toHaveTextContent(
      /Preview, would be held.*commits are left out/,
    );
    expect(await screen.findByText('3 releases shown')).toBeVisible();
  });

  it('reads its filters from the address, and keeps them there', async () => {
    const client = listing(release());
    renderPage({
      path: `${LIST}?repository=${REPOSITORY}&outcome=hold`,
      client,
    });
    await rows();
    expect(client.listReleases).toHaveBeenCalledWith(
      { repository: REPOSITORY, outcome: 'hold', limit: 25, cursor: undefined },
      expect.anything(),
    );
    const search = screen.getByRole('search', { name: 'Which releases' });
    await userEvent.type(
      within(search).getByRole('textbox', { name: 'Environment' }),
      'EU west{Enter}',
    );
    await waitFor(() =>
      expect(client.listReleases).toHaveBeenLastCalledWith(
        expect.objectContaining({ environment: 'EU west', outcome: 'hold' }),
        expect.anything(),
      ),
    );
    expect(
      screen.getByRole('link', { name: 'Only releases to production' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('environment=production&outcome=hold'),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the filters' }),
    );
    await waitFor(() =>
      expect(client.listReleases).toHaveBeenLastCalledWith(
        { limit: 25, cursor: undefined },
        expect.anything(),
      ),
    );
  });

  it('does not ask for what is no repository, and says how to write one', async () => {
    const client = listing(release());
    renderPage({ path: LIST, client });
    await rows();
    const field = screen.getByRole('textbox', { name: 'Repository' });
    await userEvent.type(field, 'Checkout{Enter}');
    expect(
      await screen.findByText('Write it as host/owner/name, in lower case.'),
    ).toBeVisible();
    expect(field).toBeInvalid();
    expect(client.listReleases).toHaveBeenCalledTimes(1);
  });

  it('reads more on demand, and downloads what is on the screen', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = jest.fn((blob: Blob) => {
      saved.push(blob);
      return 'blob:x';
    });
    URL.revokeObjectURL = jest.fn();
    const listReleases = jest
      .fn()
      .mockResolvedValueOnce({ items: [release()], nextCursor: 'c1' })
      .mockResolvedValueOnce({ items: [passedRelease()] });
    const { capturedEvents } = renderPage({
      path: LIST,
      client: { listReleases },
    });
    await rows();
    const more = screen.getByRole('button', { name: 'Show more' });
    more.focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('2 releases shown')).toBeVisible();
    expect(listReleases).toHaveBeenLastCalledWith(
      { limit: 25, cursor: 'c1' },
      expect.anything(),
    );
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Download the releases shown as CSV',
      }),
    );
    expect(saved).toHaveLength(1);
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'downloadReleasesCsv', subject: '2' }),
    );
  });
});

describe('five states of the list of releases are told apart', () => {
  it('loading', async () => {
    renderPage({
      path: LIST,
      client: { listReleases: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading releases' }),
    ).toBeInTheDocument();
  });

  it('empty, with the command that begins it', async () => {
    renderPage({ path: LIST, client: listing() });
    expect(
      await screen.findByRole('heading', {
        name: 'No release was asked about yet',
      }),
    ).toBeVisible();
    expect(
      screen.getByText(
        'ai-governance check --release --environment production --url http://localhost:7007',
      ),
    ).toBeVisible();
    expect(screen.getByText('docs/guides/release.md')).toBeVisible();
  });

  it('nothing that matches, which is not the same', async () => {
    renderPage({ path: `${LIST}?outcome=deny`, client: listing() });
    expect(
      await screen.findByText('No release matches that you may read.'),
    ).toBeVisible();
    expect(
      screen.getAllByRole('button', { name: 'Clear the filters' }),
    ).not.toHaveLength(0);
  });

  it.each([
    ['no permission', 403, 'shared.notAllowed', 'You may not see this'],
    ['unavailable', undefined, 'client.unreachable', 'No answer right now'],
    ['misconfigured', 404, 'client.notFoundError', 'Not set up'],
  ])('%s', async (_, status, code, title) => {
    renderPage({ path: LIST, client: { listReleases: failing(status, code) } });
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  });
});
