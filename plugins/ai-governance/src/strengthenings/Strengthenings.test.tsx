import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  entityExceptions,
  entityPolicy,
  no,
  strengthening,
} from '../__testUtils__/fixtures';
import { renderPage, renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

const nothing = async () => ({ items: [] });
const page = {
  listWaivers: nothing,
  listBreakGlass: nothing,
  getFleet: async () => ({ items: [], totals: { owners: [] } }) as never,
};
const reach = {
  entityCount: 3,
  repositoryCount: 2,
  entities: ['component:default/checkout-service'],
  repositories: ['github.com/acme/checkout-service'],
  decisions: { count: 0, since: '2026-08-25T00:00:00.000Z' },
};
const open = (path = '') => `/ai-governance/exceptions${path}`;
const stricterList = (name = 'Stricter for a while') =>
  screen.findByRole('list', { name });
const typeReason = (dialog: HTMLElement) =>
  userEvent.type(
    within(dialog).getByRole('textbox', { name: /Reason/ }),
    'two incidents this week',
  );

describe('R29b stricter review on the page of exceptions', () => {
  it('shows who made it stricter, why and until when, and on demand where it acts', async () => {
    const getStrengtheningReach = jest.fn(async () => reach);
    renderPage({
      client: {
        ...page,
        listStrengthenings: async () => ({
          items: [
            strengthening(),
            strengthening({ strengtheningId: 'S-0', status: 'ended' }),
          ],
        }),
        getStrengtheningReach,
      },
      path: open('?view=stricter'),
    });
    const now = await stricterList();
    const item = await within(now).findByRole('listitem', { name: /S-1/ });
    expect(item).toHaveTextContent('Stricter now');
    expect(item).toHaveTextContent('every change needs 2 approving reviews');
    expect(item).toHaveTextContent('two incidents this week');
    expect(item).toHaveTextContent('INC-77');
    expect(within(now).queryByText(/S-0/)).toBeNull();
    expect(await stricterList('Stricter before')).toHaveTextContent(
      'Ended early',
    );
    await userEvent.click(
      within(item).getByRole('button', { name: 'Where S-1 acts' }),
    );
    expect(
      await within(item).findByText(/It acts in 2 repositories, 3 entities/),
    ).toBeInTheDocument();
    expect(getStrengtheningReach).toHaveBeenCalledWith(
      'S-1',
      expect.anything(),
    );
  });

  it('says that nothing is stricter, and what it is narrowed to', async () => {
    const listStrengthenings = jest.fn(nothing);
    renderPage({
      client: { ...page, listStrengthenings },
      path: open('?view=stricter&where=group:default/checkout&by=me'),
    });
    expect(
      (await screen.findAllByText(/matches the filters/)).length,
    ).toBeGreaterThan(0);
    expect(listStrengthenings).toHaveBeenCalledWith(
      expect.objectContaining({
        groupRef: 'group:default/checkout',
        mine: true,
        status: 'active',
      }),
      expect.anything(),
    );
  });

  it('is put off and ended with a reason, by those who may', async () => {
    const extendStrengthening = jest.fn(async () => strengthening());
    const endStrengthening = jest.fn(async () => strengthening());
    renderPage({
      client: {
        ...page,
        listStrengthenings: async () => ({ items: [strengthening()] }),
        extendStrengthening,
        endStrengthening,
      },
      path: open('?view=stricter'),
    });
    for (const [button, done] of [
      ['Put off the end', 'The end was put off'],
      ['End now', 'Review is again as the policy says'],
    ] as const) {
      await userEvent.click(
        await screen.findByRole('button', { name: `${button}: S-1` }),
      );
      const dialog = await screen.findByRole('dialog');
      await typeReason(dialog);
      await userEvent.click(
        within(dialog).getByRole('button', { name: button }),
      );
      expect(await screen.findByText(done)).toBeInTheDocument();
    }
    expect(extendStrengthening).toHaveBeenCalledWith('S-1', {
      reason: 'two incidents this week',
      expiresAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    expect(endStrengthening).toHaveBeenCalledWith('S-1', {
      reason: 'two incidents this week',
    });
  });

  it('R55 is begun by one click where a signal proposes it, with everything filled in', async () => {
    const strengthenReview = jest.fn(async () => strengthening());
    const until = new Date(Date.now() + 5 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const proposal = new URLSearchParams({
      stricter: 'signal',
      group: 'group:default/checkout',
      until,
      reason: 'the chart raises a signal',
      reference: 'defectDensity 2026-W40',
    });
    renderPage({
      client: {
        ...page,
        listStrengthenings: nothing,
        previewStrengtheningReach: async () => reach,
        strengthenReview,
      },
      path: open(`?${proposal}`),
    });
    const dialog = await screen.findByRole('dialog');
    expect(strengthenReview).not.toHaveBeenCalled();
    const send = within(dialog).getByRole('button', {
      name: 'Make it stricter',
    });
    await waitFor(() => expect(send).toBeEnabled());
    await userEvent.click(send);
    expect(strengthenReview).toHaveBeenCalledWith({
      scope: { group: 'group:default/checkout' },
      changes: 'all',
      reviews: 2,
      reason: 'the chart raises a signal',
      origin: { kind: 'signal', reference: 'defectDensity 2026-W40' },
      expiresAt: until,
    });
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('has an address of its own', async () => {
    renderPage({
      client: {
        ...page,
        getStrengthening: async () =>
          strengthening({
            permits: { extend: no('not you'), end: no('not you') },
          }),
      },
      path: open('/strengthenings/S-1'),
    });
    expect(
      await screen.findByText(/every change needs 2 approving reviews/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /End now/ })).toBeNull();
  });
});

describe('R29b stricter review on the tab', () => {
  const answering = (strengthenings = [strengthening()]) => ({
    getEntityPolicy: async () =>
      entityPolicy({ exceptions: entityExceptions({ strengthenings }) }),
  });

  it('is shown to everybody who may read exceptions', async () => {
    renderScreen(entityPolicyContent, { client: answering() });
    const item = await within(await stricterList()).findByRole('listitem', {
      name: /S-1/,
    });
    expect(item).toHaveTextContent('this component');
    expect(item).toHaveTextContent('two incidents this week');
  });

  it('is started from there, and acts on the component', async () => {
    const strengthenReview = jest.fn(async () => strengthening());
    renderScreen(entityPolicyContent, {
      client: { ...answering([]), strengthenReview },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make review stricter' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(/It acts at once/);
    const submit = within(dialog).getByRole('button', {
      name: 'Make it stricter',
    });
    expect(submit).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /By members of/ }),
      'security',
    );
    await typeReason(dialog);
    expect(submit).toBeDisabled();
    const groups = within(dialog).getByRole('textbox', {
      name: /By members of/,
    });
    await userEvent.clear(groups);
    await userEvent.type(groups, 'group:default/security');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Only changes/ }),
      'src/auth/**',
    );
    await userEvent.click(submit);
    expect(
      await screen.findByText('Review is stricter now'),
    ).toBeInTheDocument();
    expect(strengthenReview).toHaveBeenCalledWith({
      scope: {
        entity: 'component:default/checkout-service',
        paths: ['src/auth/**'],
      },
      changes: 'all',
      reviews: 2,
      by: ['group:default/security'],
      reason: 'two incidents this week',
      expiresAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });
});
