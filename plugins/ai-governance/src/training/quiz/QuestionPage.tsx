import type { TrainingQuestion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import type { RefObject } from 'react';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import training from '../training.module.css';
import type { AnswerKeeper, KeptAnswer } from './AnswerKeeper';
import { QuestionText } from './QuestionText';
import { Options } from './Options';
import { Ordering } from './Ordering';
import { SavingWord } from './SavingWord';

interface QuestionPageProps {
  readonly focusRef: RefObject<HTMLElement>;
  readonly question: TrainingQuestion;
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
  readonly keeper: AnswerKeeper;
  readonly kept: KeptAnswer | undefined;
  readonly onShow: (place: number | 'review') => void;
  readonly onReload: () => void;
}

/** One question with what can be answered; each answer is saved as it is given. */
export function QuestionPage({
  focusRef,
  question,
  number,
  of,
  keeper,
  kept,
  onShow,
  onReload,
}: QuestionPageProps) {
  const t = useText();
  const { questionId, kind, moduleTitle } = question;
  const Answer = kind === 'ordering' ? Ordering : Options;
  return (
    <Section
      title={t('training.quiz.question', { number, of })}
      focusRef={focusRef}
      aside={
        <Text variant="body-small" color="secondary">
          {t('training.quiz.from', { title: moduleTitle })}
        </Text>
      }
    >
      <div className={shared.stack}>
        <QuestionText question={question} />
        <Answer
          question={question}
          choice={kept?.choice ?? []}
          onChoose={choice => keeper.answer(questionId, choice)}
        />
        <SavingWord
          kept={kept}
          onRetry={() => keeper.retry(questionId)}
          onReload={onReload}
        />
        <div className={training.actions}>
          {number > 1 && (
            <Button variant="secondary" onPress={() => onShow(number - 2)}>
              {t('training.quiz.previous')}
            </Button>
          )}
          <Button onPress={() => onShow(number < of ? number : 'review')}>
            {t(number < of ? 'training.quiz.next' : 'training.quiz.toReview')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
