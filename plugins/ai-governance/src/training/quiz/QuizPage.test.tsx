import {
  GovernanceApiError,
  type TrainingAttempt,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { attempt } from '../../__testUtils__/fixtures/training';
import { renderPage } from '../../__testUtils__/renderScreen';

const PATH = '/ai-governance/training/secure-ai-coding/quiz/a1';

const region = (name: string) => screen.findByRole('region', { name });

/** A portal with one attempt that keeps what is answered. */
function portal(given = attempt()) {
  let stored: TrainingAttempt = given;
  const client = {
    getTrainingAttempt: jest.fn(async () => stored),
    answerTrainingQuestion: jest.fn(
      async (
        { questionId }: { readonly questionId: string },
        { choice }: { readonly choice: readonly string[] },
      ) => {
        stored = {
          ...stored,
          questions: stored.questions.map(each =>
            each.questionId === questionId ? { ...each, choice } : each,
          ),
        };
        return stored;
      },
    ),
    submitTrainingAttempt: jest.fn(),
  };
  return { client, stored: () => stored };
}
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

const answered = () => {
  const [one, two, three] = attempt().questions;
  return attempt({
    questions: [
      { ...one!, choice: ['b'] },
      { ...two!, choice: ['tests'] },
      { ...three!, choice: ['revoke', 'report', 'clean'] },
    ],
  });
};

describe('taking a quiz', () => {
  it('saves each answer at once, so that a reload loses nothing', async () => {
    const { client, stored } = portal();
    const { unmount } = renderPage({ path: PATH, client });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'A made-up example' }),
    );
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(stored().questions[0]?.choice).toEqual(['b']);
    unmount();
    renderPage({ path: PATH, client });
    expect(
      await screen.findByRole('radio', { name: 'A made-up example' }),
    ).toBeChecked();
  });

  it('names the group of options by what is asked', async () => {
    renderPage({ path: PATH, client: portal().client });
    expect(
      await screen.findByRole('radiogroup', {
        name: 'Which of these may go into a prompt?',
      }),
    ).toHaveAccessibleDescription('Choose one.');
  });

  it('tells what could not be saved, and saves it again', async () => {
    const { client } = portal();
    client.answerTrainingQuestion.mockRejectedValueOnce(
      new GovernanceApiError({
        code: 'client.unreachable',
        message: 'no network',
      }),
    );
    renderPage({ path: PATH, client });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'A log line' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not saved: No network',
    );
    expect(
      screen.getByRole('button', { name: 'Question 1 of 3, not saved' }),
    ).toBeVisible();
    await press('Save again');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(client.answerTrainingQuestion).toHaveBeenCalledTimes(2);
  });

  it('takes several options in the order in which they stand; none at all is not saved', async () => {
    const { client, stored } = portal();
    renderPage({ path: `${PATH}?question=2`, client });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Inputs' }),
    );
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tests' }));
    await waitFor(() =>
      expect(stored().questions[1]?.choice).toEqual(['tests', 'inputs']),
    );
    await userEvent.click(screen.getByRole('checkbox', { name: 'Inputs' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tests' }));
    expect(
      await screen.findByText(/Choose at least one; until then/),
    ).toBeVisible();
    expect(stored().questions[1]?.choice).toEqual(['tests']);
  });

  it('puts steps into order by keyboard, keeps the focus and tells where each has come to', async () => {
    const { client, stored } = portal();
    renderPage({ path: `${PATH}?question=3`, client });
    const up = await screen.findByRole('button', {
      name: 'Move up: Revoke the key',
    });
    act(() => up.focus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(stored().questions[2]?.choice).toEqual([
        'revoke',
        'report',
        'clean',
      ]),
    );
    expect(
      screen.getByText('“Revoke the key” is now number 1 of 3'),
    ).toBeInTheDocument();
    // It cannot go further up.
    expect(
      screen.getByRole('button', { name: 'Move down: Revoke the key' }),
    ).toHaveFocus();
  });

  it('takes steps that stand right as they are', async () => {
    const { client, stored } = portal();
    renderPage({ path: `${PATH}?question=3`, client });
    await press('It is right as it stands');
    await waitFor(() =>
      expect(stored().questions[2]?.choice).toEqual([
        'report',
        'revoke',
        'clean',
      ]),
    );
  });

  it('moves the focus to the question that comes next', async () => {
    renderPage({ path: PATH, client: portal().client });
    await press('Next question');
    expect(await region('Question 2 of 3')).toHaveFocus();
    expect(
      screen.getByRole('button', { name: /^Question 2 of 3/ }),
    ).toHaveAttribute('aria-current', 'step');
  });
});

describe('handing in', () => {
  it('is held up by questions without an answer, and leads to them', async () => {
    renderPage({ path: `${PATH}?question=review`, client: portal().client });
    const review = await region('Before you hand in');
    expect(
      within(review).getByRole('list', {
        name: '3 questions are not answered yet:',
      }),
    ).toBeVisible();
    expect(
      within(review).getByRole('button', { name: 'Hand in the answers' }),
    ).toBeDisabled();
    await userEvent.click(
      within(review).getByRole('button', { name: 'Question 2 of 3' }),
    );
    expect(await region('Question 2 of 3')).toHaveFocus();
  });

  it('asks once, then shows what was right and where to read again', async () => {
    const { client } = portal(answered());
    const [one, two, three] = answered().questions;
    client.submitTrainingAttempt.mockResolvedValue(
      attempt({
        state: 'failed',
        questions: [
          {
            ...one!,
            feedback: {
              isCorrect: true,
              because: [{ id: 'b', text: 'Nothing of it is real.' }],
              right: ['b'],
              explanation: 'Made up is safe.',
            },
          },
          {
            ...two!,
            feedback: { isCorrect: false, because: [], readAgain: 'In short' },
          },
          { ...three!, feedback: { isCorrect: true, because: [] } },
        ],
        result: {
          correct: 2,
          needed: 3,
          of: 3,
          isPassed: false,
          nextAttemptAt: '2026-11-24T10:00:00.000Z',
        },
      }),
    );
    const { capturedEvents } = renderPage({
      path: `${PATH}?question=review`,
      client,
    });
    await press('Hand in the answers');
    expect(client.submitTrainingAttempt).not.toHaveBeenCalled();
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('After that no answer can be changed');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Hand in the answers' }),
    );
    const head = await region('Quiz: Secure AI coding');
    expect(head).toHaveTextContent('Not passed');
    expect(head).toHaveTextContent('2 of 3 answers are right; 3 pass.');
    expect(head).toHaveTextContent('Another attempt can begin at Nov 24, 2026');
    const each = await region('Question by question');
    expect(each).toHaveTextContent('Nothing of it is real.');
    expect(each).toHaveTextContent('Made up is safe.');
    expect(
      within(each).getByRole('link', { name: 'In short' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/training/secure-ai-coding/modules/review#module-in-short',
    );
    expect(within(each).queryByText('Right answer')).not.toBeInTheDocument();
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'submitTrainingAttempt' }),
    );
  });

  it('says why it was refused', async () => {
    const { client } = portal(answered());
    client.submitTrainingAttempt.mockRejectedValue(
      new GovernanceApiError({
        status: 409,
        code: 'training.attemptState',
        message: 'the attempt was handed in',
      }),
    );
    renderPage({ path: `${PATH}?question=review`, client });
    await press('Hand in the answers');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Hand in the answers' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'the attempt was handed in',
    );
  });
});

describe('an attempt that is over', () => {
  it('that passed leads to the certificate', async () => {
    renderPage({
      path: PATH,
      client: portal(
        attempt({
          state: 'passed',
          result: {
            correct: 3,
            needed: 3,
            of: 3,
            isPassed: true,
            certificateId: 'c-1',
          },
        }),
      ).client,
    });
    expect(
      await screen.findByRole('link', { name: 'See your certificate' }),
    ).toHaveAttribute('href', '/ai-governance/training/certificates/c-1');
    expect(screen.getByText('Passed')).toBeVisible();
  });

  it('that is of an older version says what to do', async () => {
    renderPage({
      path: PATH,
      client: portal(attempt({ state: 'outdated' })).client,
    });
    expect(
      await screen.findByText('This attempt no longer counts'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'To the path' })).toHaveAttribute(
      'href',
      '/ai-governance/training/secure-ai-coding',
    );
  });

  it('that is nobody’s here is not told about', async () => {
    renderPage({
      path: PATH,
      client: {
        getTrainingAttempt: async () => {
          throw new GovernanceApiError({
            status: 404,
            code: 'training.attemptNotFound',
            message: 'no such attempt',
          });
        },
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'No such attempt' }),
    ).toBeVisible();
  });
});
