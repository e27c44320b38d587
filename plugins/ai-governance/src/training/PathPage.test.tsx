import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  attempt,
  standing,
  trainingModule,
  trainingPath,
} from '../__testUtils__/fixtures/training';
import { renderPage } from '../__testUtils__/renderScreen';

const ROOT = '/ai-governance/training';
const PATH = `${ROOT}/secure-ai-coding`;

const showing = (detail = trainingPath(), over = {}) =>
  renderPage({
    path: PATH,
    client: { getTrainingPath: jest.fn(async () => detail), ...over },
  });
const section = (name: string) => screen.findByRole('region', { name });

describe('the page of a training path', () => {
  it('says how the quiz goes in plain sentences', async () => {
    showing();
    const quiz = await section('Quiz');
    for (const sentence of [
      '15 questions; 12 right answers pass',
      'You have 3 attempts, then a wait of 12 h before the next; each later wait is twice as long',
      'Each attempt draws questions anew',
      '2 modules are not read yet. You may begin all the same.',
    ])
      expect(quiz).toHaveTextContent(sentence);
  });

  it('lists the modules with those that were read, and leads to the next', async () => {
    showing(
      trainingPath({
        modules: [
          {
            module: 'what-leaves',
            title: 'What leaves',
            minutes: 1,
            isRead: true,
          },
          { module: 'review', title: 'Review', minutes: 10, isRead: false },
        ],
      }),
    );
    const items = within(
      await screen.findByRole('list', { name: 'Modules' }),
    ).getAllByRole('listitem');
    expect(items.map(item => item.textContent)).toEqual([
      'What leaves1 minuteRead',
      'Review10 minutesNot read yet',
    ]);
    expect(
      screen.getByRole('link', { name: 'Read on: Review' }),
    ).toHaveAttribute('href', `${PATH}/modules/review`);
  });

  it('leads to the rules that ask for it', async () => {
    showing();
    expect(
      await screen.findByRole('link', { name: 'trained-from-confidential' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/policy?rule=trained-from-confidential',
    );
  });

  it('begins the quiz and shows it', async () => {
    const beginTrainingAttempt = jest.fn(async () => attempt());
    showing(undefined, {
      beginTrainingAttempt,
      getTrainingAttempt: async () => attempt(),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Begin the quiz' }),
    );
    expect(await section('Question 1 of 3')).toBeVisible();
    expect(beginTrainingAttempt).toHaveBeenCalledWith('secure-ai-coding');
  });

  it('says why it could not begin', async () => {
    showing(undefined, {
      beginTrainingAttempt: async () => {
        throw new GovernanceApiError({
          status: 409,
          code: 'training.waiting',
          message: 'wait until tomorrow',
        });
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Begin the quiz' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'wait until tomorrow',
    );
  });

  it.each([
    [
      'an open attempt',
      { standing: standing({ state: 'attemptOpen', attemptId: 'a1' }) },
      ['link', 'Go on with the quiz'],
    ],
    [
      'a certificate',
      { standing: standing({ state: 'certified', certificateId: 'c-1' }) },
      ['link', 'See the certificate'],
    ],
    [
      'a failed attempt',
      { standing: standing({ state: 'revoked' }) },
      ['button', 'Begin another attempt'],
    ],
  ] as const)('goes on from %s', async (_, over, [role, name]) => {
    showing(trainingPath(over));
    expect(await screen.findByRole(role, { name })).toBeVisible();
  });

  it.each([
    [
      'a wait',
      {
        standing: standing({
          state: 'waiting',
          nextAttemptAt: '2026-11-24T10:00:00.000Z',
        }),
      },
      /The next attempt can begin at Nov 24, 2026/,
    ],
    [
      'a missing prerequisite',
      {
        prerequisites: [
          { path: 'using-ai-assistants-here', title: 'Basics', isHeld: false },
        ],
      },
      /The quiz opens once you have the certificates named above/,
    ],
  ])('offers no beginning during %s', async (_, over, words) => {
    showing(trainingPath(over));
    expect(await section('Quiz')).toHaveTextContent(words);
    expect(
      screen.queryByRole('button', { name: /Begin/ }),
    ).not.toBeInTheDocument();
  });

  it('says so of a path that is not there', async () => {
    showing(undefined, {
      getTrainingPath: async () => {
        throw new GovernanceApiError({
          status: 404,
          code: 'training.pathNotFound',
          message: 'no such path',
        });
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'No such training' }),
    ).toBeVisible();
  });
});

describe('one module', () => {
  const reading = (detail = trainingModule()) => {
    const client = {
      getTrainingModule: jest.fn(async (_: string, module: string) =>
        module === 'review'
          ? trainingModule({
              module,
              title: 'Review',
              number: 2,
              next: undefined,
              previous: 'what-leaves',
            })
          : detail,
      ),
      readTrainingModule: jest.fn(async () => trainingPath()),
      getTrainingPath: async () => trainingPath(),
    };
    renderPage({ path: `${PATH}/modules/what-leaves`, client });
    return client;
  };

  it('shows its text, whose links lead to playbooks and training', async () => {
    reading();
    const text = within(await section('What leaves'));
    expect(text.getByRole('link', { name: 'the guide' })).toHaveAttribute(
      'href',
      '/ai-governance/playbooks/what-may-be-shared',
    );
    expect(text.getByRole('link', { name: 'the basics' })).toHaveAttribute(
      'href',
      `${ROOT}/using-ai-assistants-here`,
    );
    expect(text.getByText(/Module 1 of 2/)).toBeVisible();
  });

  it('is marked as read and leads on, at last to the quiz', async () => {
    const client = reading();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Mark as read and go on' }),
    );
    expect(client.readTrainingModule).toHaveBeenCalledWith(
      'secure-ai-coding',
      'what-leaves',
    );
    expect(await section('Review')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Mark as read and go to the quiz' }),
    );
    expect(await section('Quiz')).toBeVisible();
  });
});
