import type { TrainingQuestion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  RiCheckLine,
  RiCircleLine,
  RiErrorWarningLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { KeptAnswers } from './AnswerKeeper';
import { progressOf, type Progress } from './progress';
import styles from './quiz.module.css';

const ICON: Readonly<Record<Progress, ReactElement>> = {
  answered: <RiCheckLine size={14} />,
  unanswered: <RiCircleLine size={14} />,
  notSaved: <RiErrorWarningLine size={14} />,
};

interface ProgressListProps {
  readonly questions: readonly TrainingQuestion[];
  readonly answers: KeptAnswers;
  readonly place: number | 'review';
  readonly onShow: (place: number | 'review') => void;
}

/** Every question with whether it is answered; each leads to it. */
export function ProgressList({
  questions,
  answers,
  place,
  onShow,
}: ProgressListProps) {
  const t = useText();
  return (
    <nav aria-label={t('training.quiz.progress')}>
      <ol className={styles.progress}>
        {questions.map(({ questionId }, index) => {
          const progress = progressOf(answers.get(questionId));
          return (
            <li key={questionId}>
              <button
                type="button"
                className={styles.step}
                aria-current={index === place ? 'step' : undefined}
                onClick={() => onShow(index)}
              >
                <span aria-hidden="true">{index + 1}</span>
                <span aria-hidden="true" className={styles.stepIcon}>
                  {ICON[progress]}
                </span>
                <span className={shared.hidden}>
                  {t('training.quiz.question', {
                    number: index + 1,
                    of: questions.length,
                  })}
                  {', '}
                  {t(`training.quiz.${progress}`)}
                </span>
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            className={styles.step}
            aria-current={place === 'review' ? 'step' : undefined}
            onClick={() => onShow('review')}
          >
            {t('training.quiz.toReview')}
          </button>
        </li>
      </ol>
    </nav>
  );
}
