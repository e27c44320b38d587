import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import {
  certificate,
  standing,
  trainingCatalogue,
  trainingSummary,
} from '../__testUtils__/fixtures/training';
import { renderPage } from '../__testUtils__/renderScreen';

const LIST = '/ai-governance/training';
const AT = '2027-11-23T10:00:00.000Z';

const listing = (
  page = trainingCatalogue(),
  certificates = [certificate()],
) => ({
  listTraining: jest.fn(async () => page),
  listCertificates: jest.fn(async () => ({ items: certificates })),
});
const rows = async (name: string) =>
  within(await screen.findByRole('list', { name })).getAllByRole('listitem');

describe('the catalogue of training', () => {
  it('shows what is meant for the reader first, others below', async () => {
    renderPage({
      path: LIST,
      client: listing(
        trainingCatalogue([
          trainingSummary(),
          trainingSummary({
            path: 'other',
            title: 'Other',
            isForCaller: false,
          }),
        ]),
      ),
    });
    const [mine] = await rows('For you');
    expect(mine).toHaveTextContent(
      /Secure AI coding.*Not started.*Work on confidential code.*20 minutes2 modulesVersion 1\.0/,
    );
    expect(
      within(mine!).getByRole('link', { name: 'Start: Secure AI coding' }),
    ).toHaveAttribute('href', `${LIST}/secure-ai-coding`);
    expect(await rows('More training')).toHaveLength(1);
  });

  it.each([
    [
      standing({ state: 'started', modulesRead: 1 }),
      /1 of 2 modules read/,
      'Go on',
      '/secure-ai-coding',
    ],
    [
      standing({ state: 'attemptOpen', attemptId: 'a1' }),
      /An attempt is open/,
      'Go on with the quiz',
      '/secure-ai-coding/quiz/a1',
    ],
    [
      standing({ state: 'waiting', nextAttemptAt: AT }),
      /Wait until Nov 23, 2027/,
      'Read again',
      '/secure-ai-coding',
    ],
    [
      standing({ state: 'certified', certificateId: 'c-1', expiresAt: AT }),
      /Certified until Nov 23, 2027/,
      'Certificate',
      '/certificates/c-1',
    ],
    [
      standing({ state: 'expiring', expiresAt: AT }),
      /Certificate ends soon: Nov 23/,
      'Renew',
      '/secure-ai-coding',
    ],
    [
      standing({ state: 'superseded', expiresAt: AT }),
      /counts only for a while/,
      'Take the new version',
      '/secure-ai-coding',
    ],
    [
      standing({ state: 'expired', expiresAt: AT }),
      /Certificate expired: Nov 23/,
      'Renew',
      '/secure-ai-coding',
    ],
    [
      standing({ state: 'revoked' }),
      /Certificate revoked/,
      'Take it again',
      '/secure-ai-coding',
    ],
  ])(
    'says in words where the reader stands: %j',
    async (of, words, action, to) => {
      renderPage({
        path: LIST,
        client: listing(trainingCatalogue([trainingSummary({ standing: of })])),
      });
      const [row] = await rows('For you');
      expect(row).toHaveTextContent(words);
      expect(
        within(row!).getByRole('link', { name: `${action}: Secure AI coding` }),
      ).toHaveAttribute('href', `${LIST}${to}`);
    },
  );

  it('lists the certificates of the reader with their states', async () => {
    renderPage({
      path: LIST,
      client: listing(undefined, [
        certificate(),
        certificate({
          certificateId: 'c-0',
          title: 'Older',
          status: 'expired',
        }),
      ]),
    });
    const table = await screen.findByRole('table', { name: 'My certificates' });
    expect(table).toHaveTextContent(/Secure AI coding.*Valid.*Older.*Expired/);
    expect(within(table).getByRole('link', { name: 'Older' })).toHaveAttribute(
      'href',
      `${LIST}/certificates/c-0`,
    );
  });

  it.each([
    [{ propose: true, publish: false, revoke: false }, [true, true, false]],
    [{ propose: false, publish: true, revoke: false }, [false, true, false]],
    [{ propose: false, publish: false, revoke: true }, [false, false, true]],
    [{ propose: false, publish: false, revoke: false }, [false, false, false]],
  ])('offers what the rights %j allow', async (rights, expected) => {
    renderPage({
      path: LIST,
      client: listing(trainingCatalogue(undefined, rights)),
    });
    await rows('For you');
    expect(
      [
        'Write training',
        'Versions of training',
        'Certificates of a person',
      ].map(name => screen.queryByRole('link', { name }) !== null),
    ).toEqual(expected);
  });

  it('is told in German', async () => {
    window.localStorage.clear();
    renderPage({ path: LIST, client: listing(), language: 'de' });
    expect(
      await screen.findByRole('region', { name: 'Für Sie' }),
    ).toHaveTextContent('Nicht begonnen');
  });
});

describe('five states of the catalogue are told apart', () => {
  it('loading', async () => {
    renderPage({
      path: LIST,
      client: { listTraining: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading training' }),
    ).toBeInTheDocument();
  });

  it('empty', async () => {
    renderPage({ path: LIST, client: listing(trainingCatalogue([]), []) });
    expect(await screen.findByText('No training yet')).toBeVisible();
    expect(
      await screen.findByText(/You have no certificate yet/),
    ).toBeVisible();
  });

  it.each([
    [403, 'training.notAllowed', 'You may not see this'],
    [503, 'training.unavailable', 'No answer right now'],
    [404, 'client.notFound', 'Not set up'],
  ])('%d %s', async (status, code, title) => {
    renderPage({
      path: LIST,
      client: {
        listTraining: async () => {
          throw new GovernanceApiError({ status, code, message: 'said why' });
        },
      },
    });
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  });
});
