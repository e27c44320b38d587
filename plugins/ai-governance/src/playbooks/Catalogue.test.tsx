import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogue, playbook } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const LIST = '/ai-governance/playbooks';

const listing = (page = catalogue()) => ({
  listPlaybooks: jest.fn(async () => page),
});
const rows = async () =>
  within(await screen.findByRole('list', { name: 'Playbooks' })).getAllByRole(
    'listitem',
  );

describe('the catalogue of playbooks', () => {
  it('says of each what it is, for whom, and whether it is looked after', async () => {
    const client = listing(
      catalogue([
        playbook(),
        playbook({
          name: 'threat-model-a-change',
          title: 'Threat-model a change',
          kind: 'skill',
          health: 'reviewDue',
          audience: {
            groups: ['group:default/payments'],
            tiers: ['confidential', 'restricted'],
            stages: ['pilot'],
            languages: [],
            areas: [],
          },
        }),
      ]),
    );
    renderPage({ path: LIST, client });
    const [guide, skill] = await rows();
    expect(guide).toHaveTextContent(
      /Prompting standardGuideHow to ask.*Version 1\.2For everybody.*Up to date · May 31, 2027/,
    );
    expect(
      within(guide!).getByRole('link', { name: 'Prompting standard' }),
    ).toHaveAttribute('href', `${LIST}/prompting-standard`);
    expect(skill).toHaveTextContent(
      /Skill for agents.*For members of payments · confidential or restricted components · teams in stage Pilot.*Review is due/,
    );
    expect(client.listPlaybooks).toHaveBeenCalledTimes(1);
  });

  it('reads its filters from the address, and keeps them there', async () => {
    const client = listing();
    renderPage({
      path: `${LIST}?kind=guide&owner=group:default/payments&tag=review&health=ok&deprecated=true&text=ask`,
      client,
    });
    await rows();
    expect(client.listPlaybooks).toHaveBeenCalledWith(
      {
        q: 'ask',
        kind: 'guide',
        owner: 'group:default/payments',
        tag: 'review',
        health: 'ok',
        isDeprecated: true,
        limit: 50,
        cursor: undefined,
      },
      expect.anything(),
    );
    await userEvent.click(
      screen.getByRole('switch', { name: 'Deprecated ones' }),
    );
    await waitFor(() =>
      expect(client.listPlaybooks).toHaveBeenLastCalledWith(
        expect.not.objectContaining({ isDeprecated: true }),
        expect.anything(),
      ),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the filters' }),
    );
    await waitFor(() =>
      expect(client.listPlaybooks).toHaveBeenLastCalledWith(
        { limit: 50, cursor: undefined },
        expect.anything(),
      ),
    );
  });

  it('offers what was counted, with the counts', async () => {
    renderPage({ path: LIST, client: listing() });
    await rows();
    await userEvent.click(screen.getByRole('button', { name: /Kind/ }));
    expect(
      (await screen.findAllByRole('option')).map(each => each.textContent),
    ).toEqual([
      'Any',
      'Guide (1)',
      'Prompt template',
      'Checklist',
      'Rule for assistants',
      'Skill for agents',
    ]);
  });

  it('reads more on demand', async () => {
    const listPlaybooks = jest
      .fn()
      .mockResolvedValueOnce(
        catalogue([playbook()], { total: 2, nextCursor: '1' }),
      )
      .mockResolvedValueOnce(
        catalogue([playbook({ name: 'b', title: 'Other' })], { total: 2 }),
      );
    renderPage({ path: LIST, client: { listPlaybooks } });
    await rows();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(listPlaybooks).toHaveBeenLastCalledWith(
      { limit: 50, cursor: '1' },
      expect.anything(),
    );
  });

  it.each([
    [{ mayPropose: true, mayPublish: false }, true, true],
    [{ mayPropose: false, mayPublish: true }, false, true],
    [{ mayPropose: false, mayPublish: false }, false, false],
  ])(
    'offers writing and reviewing to those with %j',
    async (rights, mayWrite, mayReview) => {
      renderPage({
        path: LIST,
        client: listing(catalogue([playbook()], { rights })),
      });
      await rows();
      expect(
        screen
          .queryByRole('link', { name: 'Write a playbook' })
          ?.getAttribute('href') ?? null,
      ).toBe(mayWrite ? `${LIST}/write` : null);
      expect(
        screen
          .queryByRole('link', { name: 'To review' })
          ?.getAttribute('href') ?? null,
      ).toBe(mayReview ? `${LIST}/review` : null);
    },
  );

  it('is downloaded whole, in its order', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = jest.fn((blob: Blob) => {
      saved.push(blob);
      return 'blob:x';
    });
    URL.revokeObjectURL = jest.fn();
    const { capturedEvents } = renderPage({
      path: `${LIST}?tag=review`,
      client: listing(),
    });
    await rows();
    await userEvent.click(
      screen.getByRole('button', { name: 'Download these playbooks as CSV' }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'downloadPlaybooksCsv', subject: '1' }),
    );
  });
});

describe('five states of the catalogue are told apart', () => {
  it('loading', async () => {
    renderPage({
      path: LIST,
      client: { listPlaybooks: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading playbooks' }),
    ).toBeInTheDocument();
  });

  it('empty, with where playbooks come from', async () => {
    renderPage({ path: LIST, client: listing(catalogue([])) });
    expect(await screen.findByText('No playbook yet')).toBeVisible();
    expect(screen.getByText('aiGovernance.playbooks.library')).toBeVisible();
  });

  it('nothing that matches, with a way back', async () => {
    renderPage({ path: `${LIST}?tag=none`, client: listing(catalogue([])) });
    expect(
      await screen.findByText('No playbook matches that you may read.'),
    ).toBeVisible();
  });

  it.each([
    [403, 'playbooks.notAllowed', 'You may not see this'],
    [503, 'playbooks.unavailable', 'No answer right now'],
    [404, 'client.notFound', 'Not set up'],
  ])('%d %s', async (status, code, title) => {
    renderPage({
      path: LIST,
      client: {
        listPlaybooks: async () => {
          throw new GovernanceApiError({ status, code, message: 'said why' });
        },
      },
    });
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  });
});
