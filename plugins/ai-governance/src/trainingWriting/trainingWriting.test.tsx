import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawNothing, editorOf, write } from '../__testUtils__/editor';
import { fakeDrafts } from '../__testUtils__/fakeDrafts';
import {
  pathText,
  trainingPath,
  trainingVersion,
  trainingVersionDetail,
} from '../__testUtils__/fixtures/training';
import { renderPage } from '../__testUtils__/renderScreen';

const ROOT = '/ai-governance/training';
const region = (name: string) => screen.findByRole('region', { name });

beforeAll(drawNothing);
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('versions of training', () => {
  it('are listed and narrowed by state and path', async () => {
    const listTrainingVersions = jest.fn(async () => ({
      items: [
        trainingVersion(),
        trainingVersion({
          versionId: 'tv-1',
          version: '1.0',
          state: 'published',
          isCurrent: true,
        }),
      ],
    }));
    renderPage({
      path: `${ROOT}/versions?state=published&path=secure-ai-coding`,
      client: { listTrainingVersions },
    });
    const table = await screen.findByRole('table', {
      name: 'Versions of training paths, newest first',
    });
    expect(table).toHaveTextContent(/2\.0In review.*1\.0 currentPublished/);
    expect(
      within(table).getAllByRole('link', { name: 'Secure AI coding' })[0],
    ).toHaveAttribute('href', `${ROOT}/versions/tv-2`);
    expect(listTrainingVersions).toHaveBeenCalledWith(
      {
        state: 'published',
        path: 'secure-ai-coding',
        limit: 25,
        cursor: undefined,
      },
      expect.anything(),
    );
  });

  it('that are none are told so', async () => {
    renderPage({
      path: `${ROOT}/versions`,
      client: { listTrainingVersions: async () => ({ items: [] }) },
    });
    expect(await screen.findByText('No version matches')).toBeVisible();
  });
});

describe('one version of training', () => {
  const path = `${ROOT}/versions/tv-2`;

  it('shows its text, what the check found, and what it changes', async () => {
    renderPage({
      path,
      client: {
        getTrainingVersion: async () =>
          trainingVersionDetail(
            {},
            {
              findings: [
                {
                  severity: 'error',
                  code: 'training.x',
                  message: 'too few questions',
                  file: 'what-leaves.md',
                  line: 1,
                },
              ],
            },
          ),
      },
    });
    expect(await region('What the check says now')).toHaveTextContent(
      /Line 4.*Error.*Too few questions/,
    );
    const view = await editorOf('Text with questions and answers');
    expect(view.state.doc.toString()).toBe(pathText('2.0'));
    expect(
      await screen.findByRole('table', {
        name: 'Version 1.0 beside Version 2.0',
      }),
    ).toBeVisible();
  });

  it.each([
    ['2.0', 'Certificates of that and earlier ones are of an older version'],
    ['1.1', 'Certificates that were issued go on counting'],
  ])(
    'is published as %s after saying what becomes of certificates',
    async (version, effect) => {
      const getTrainingVersion = jest
        .fn()
        .mockResolvedValueOnce(trainingVersionDetail({ version }))
        .mockResolvedValue(
          trainingVersionDetail({ version, state: 'published' }),
        );
      const publishTrainingVersion = jest.fn(async () =>
        trainingVersion({ version, state: 'published' }),
      );
      renderPage({
        path,
        client: { getTrainingVersion, publishTrainingVersion },
      });
      await userEvent.click(
        await screen.findByRole('button', { name: 'Publish' }),
      );
      const dialog = await screen.findByRole('dialog');
      expect(dialog).toHaveTextContent(effect);
      await userEvent.click(
        within(dialog).getByRole('button', { name: 'Publish' }),
      );
      expect(publishTrainingVersion).toHaveBeenCalledWith('tv-2');
      const head = await region(`Secure AI coding, version ${version}`);
      await waitFor(() => expect(head).toHaveTextContent('Published'));
      expect(
        screen.queryByRole('button', { name: 'Publish' }),
      ).not.toBeInTheDocument();
    },
  );

  it.each([
    ['Refuse', 'refuseTrainingVersion'],
    ['Withdraw', 'withdrawTrainingVersion'],
  ] as const)('%s takes a reason', async (name, operation) => {
    const end = jest.fn(async () => trainingVersion({ state: 'refused' }));
    renderPage({
      path,
      client: {
        getTrainingVersion: async () => trainingVersionDetail(),
        [operation]: end,
      },
    });
    await userEvent.click(await screen.findByRole('button', { name }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'Say what to do',
    );
    await userEvent.click(within(dialog).getByRole('button', { name }));
    expect(end).toHaveBeenCalledWith('tv-2', { reason: 'Say what to do' });
  });

  it('cannot be published by who proposed it, and says so', async () => {
    const NO = { isPermitted: false, because: 'you proposed it' };
    renderPage({
      path,
      client: {
        getTrainingVersion: async () =>
          trainingVersionDetail({
            permits: {
              publish: NO,
              refuse: NO,
              withdraw: { isPermitted: true },
            },
          }),
      },
    });
    const button = await screen.findByRole('button', { name: 'Publish' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription('You proposed it');
  });

  it('that is not there is told so', async () => {
    renderPage({
      path,
      client: {
        getTrainingVersion: async () => {
          throw new GovernanceApiError({
            status: 404,
            code: 'training.versionNotFound',
            message: 'no such version',
          });
        },
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'No such version' }),
    ).toBeVisible();
  });
});

describe('writing training', () => {
  const path = `${ROOT}/write`;
  const portalWith = (body = '') => {
    const portal = fakeDrafts(body, {
      kind: 'training',
      title: 'New training path',
      base: undefined,
    });
    const client = {
      ...portal.client,
      checkTraining: jest.fn(async () => ({
        isReadable: true,
        findings: [
          {
            severity: 'error' as const,
            code: 'training.x',
            message: 'no such heading',
            file: 'what-leaves.md',
            line: 1,
          },
        ],
        training: {
          path: 'secure-ai-coding',
          title: 'Secure AI coding',
          version: '1.1',
          modules: 2,
          minutes: 20,
          questions: 45,
          drawn: 15,
        },
      })),
      getTrainingPath: async () => trainingPath(),
      getTrainingVersion: async () =>
        trainingVersionDetail({
          versionId: 'tv-1',
          version: '1.0',
          state: 'published',
        }),
      submitDraft: jest.fn(async () => ({
        ...portal.stored().draft,
        state: 'submitted' as const,
        becomes: 'tv-2',
      })),
    };
    return { portal, client };
  };

  it('begins with a small path, checked as it is written', async () => {
    const { portal, client } = portalWith(pathText('1.1'));
    renderPage({ path, client, groups: ['group:default/checkout'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Begin' }));
    expect(portal.created).toEqual([
      {
        kind: 'training',
        title: 'New training path',
        body: expect.stringMatching(/owner: group:default\/checkout\n/),
      },
    ]);
    const check = await region('What the check says');
    await waitFor(
      () =>
        expect(check).toHaveTextContent(
          /Line 4.*No such heading.*secure-ai-coding, version 1\.1.*20 minutes · 2 modules.*15 drawn for each attempt, from 45/,
        ),
      { timeout: 5000 },
    );
  });

  it.each([
    ['minor', /Nothing: their certificates count as before/, '1.1'],
    ['major', /They have to take it again/, '2.0'],
  ])('begins a %s next version of a path', async (_, name, version) => {
    const { portal, client } = portalWith();
    renderPage({ path: `${path}?path=secure-ai-coding`, client });
    await userEvent.click(await screen.findByRole('radio', { name }));
    await userEvent.click(
      screen.getByRole('button', { name: `Begin with version ${version}` }),
    );
    await waitFor(() =>
      expect(portal.created).toEqual([
        {
          kind: 'training',
          title: `Secure AI coding, version ${version}`,
          body: pathText(version),
          base: 'tv-1',
        },
      ]),
    );
  });

  it('asks for review with a reason, and shows the version', async () => {
    const { client } = portalWith(pathText('1.1'));
    renderPage({ path: `${path}?draft=d1`, client });
    const view = await editorOf('Text of the training path');
    write(view, pathText('1.2'));
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Reason/ }),
      'Better examples',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Ask for review' }),
    );
    expect(await screen.findByText('Versions of training')).toBeVisible();
    expect(client.submitDraft).toHaveBeenCalledWith('d1', {
      revision: 2,
      reason: 'Better examples',
    });
  });
});
