import type { TrainingAttempt } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toFailure, type Failure } from '../../shared/failure';

/** Ids of what was chosen; of an ordering all steps in order. */
export type Choice = readonly string[];

/** What is known of the answer to one question. */
export interface KeptAnswer {
  /** As it stands on the screen; empty when nothing is chosen. */
  readonly choice: Choice;
  /** `incomplete`: nothing is chosen any more, which cannot be saved, so the portal still has the answer before. */
  readonly saving: 'saved' | 'saving' | 'failed' | 'incomplete';
  /** Why it was not saved; of `failed` only. */
  readonly failure?: Failure;
}

/** By question id; questions that were never answered are absent. */
export type KeptAnswers = ReadonlyMap<string, KeptAnswer>;

type Save = (questionId: string, choice: Choice) => Promise<unknown>;

/**
 * Saves each answer as soon as it is given. INVARIANT: of one question one save is on its way at a time and the last answer is the
 * last one sent, so that the portal never ends with an older one.
 */
export class AnswerKeeper {
  private answers: KeptAnswers;
  private readonly listeners = new Set<() => void>();
  private readonly sending = new Set<string>();

  constructor(
    questions: TrainingAttempt['questions'],
    private readonly save: Save,
  ) {
    this.answers = new Map(
      questions.flatMap(({ questionId, choice }) =>
        choice === undefined
          ? []
          : [[questionId, { choice, saving: 'saved' }] as const],
      ),
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): KeptAnswers => this.answers;

  /** Takes an answer and saves it. */
  readonly answer = (questionId: string, choice: Choice): void => {
    if (choice.length === 0) {
      this.put(questionId, { choice, saving: 'incomplete' });
      return;
    }
    this.put(questionId, { choice, saving: 'saving' });
    void this.send(questionId);
  };

  /** Saves again what could not be saved. */
  readonly retry = (questionId: string): void => {
    const kept = this.answers.get(questionId);
    if (kept?.saving === 'failed') this.answer(questionId, kept.choice);
  };

  private async send(questionId: string): Promise<void> {
    if (this.sending.has(questionId)) return;
    this.sending.add(questionId);
    for (
      let kept = this.answers.get(questionId);
      kept?.saving === 'saving';
      kept = this.answers.get(questionId)
    ) {
      const outcome = await this.attempt(questionId, kept.choice);
      // What was chosen meanwhile is sent next.
      if (this.answers.get(questionId) === kept) this.put(questionId, outcome);
    }
    this.sending.delete(questionId);
  }

  private attempt(questionId: string, choice: Choice): Promise<KeptAnswer> {
    return this.save(questionId, choice).then(
      () => ({ choice, saving: 'saved' }),
      error => ({ choice, saving: 'failed', failure: toFailure(error) }),
    );
  }

  private put(questionId: string, kept: KeptAnswer): void {
    this.answers = new Map(this.answers).set(questionId, kept);
    this.listeners.forEach(listener => listener());
  }
}
