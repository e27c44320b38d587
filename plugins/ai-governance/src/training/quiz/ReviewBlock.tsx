import type { TrainingAttempt } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { useState, type RefObject } from 'react';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import training from '../training.module.css';
import type { KeptAnswers } from './AnswerKeeper';
import { questionsThat, type NumberedQuestion } from './progress';
import styles from './quiz.module.css';
import { SubmitDialog } from './SubmitDialog';

interface ReviewBlockProps {
  readonly focusRef: RefObject<HTMLElement>;
  readonly attempt: TrainingAttempt;
  readonly answers: KeptAnswers;
  readonly onShow: (place: number) => void;
  readonly onReload: () => void;
  readonly onSubmitted: (attempt: TrainingAttempt) => void;
}

/** What is still open before the answers are handed in, and the button that hands them in. */
export function ReviewBlock({
  focusRef,
  attempt,
  answers,
  onShow,
  onReload,
  onSubmitted,
}: ReviewBlockProps) {
  const t = useText();
  const [isAsking, setIsAsking] = useState(false);
  const { questions } = attempt;
  const open = questionsThat('unanswered', questions, answers);
  const unsaved = questionsThat('notSaved', questions, answers);
  const isReady = open.length === 0 && unsaved.length === 0;
  return (
    <Section title={t('training.quiz.review')} focusRef={focusRef}>
      <div className={shared.stack}>
        {isReady && (
          <StateWord tone="success">
            {t('training.quiz.all', { count: questions.length })}
          </StateWord>
        )}
        {open.length > 0 && (
          <Left
            label={t('training.quiz.open', { count: open.length })}
            of={questions.length}
            left={open}
            onShow={onShow}
          />
        )}
        {unsaved.length > 0 && (
          <Left
            label={t('training.quiz.unsaved', { count: unsaved.length })}
            of={questions.length}
            left={unsaved}
            onShow={onShow}
          />
        )}
        <div className={training.actions}>
          <Button isDisabled={!isReady} onPress={() => setIsAsking(true)}>
            {t('training.quiz.handIn')}
          </Button>
        </div>
        {isAsking && (
          <SubmitDialog
            attempt={attempt}
            onSubmitted={onSubmitted}
            onReadAgain={onReload}
            onClose={() => setIsAsking(false)}
          />
        )}
      </div>
    </Section>
  );
}

interface LeftProps {
  readonly label: string;
  readonly of: number;
  readonly left: readonly NumberedQuestion[];
  readonly onShow: (place: number) => void;
}

function Left({ label, of, left, onShow }: LeftProps) {
  const t = useText();
  return (
    <div>
      <Text as="p">{label}</Text>
      <ul className={styles.progress} aria-label={label}>
        {left.map(({ number }) => (
          <li key={number}>
            <Button
              size="small"
              variant="secondary"
              onPress={() => onShow(number - 1)}
            >
              {t('training.quiz.question', { number, of })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
