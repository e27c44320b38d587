import type { TrainingQuestion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useId } from 'react';
import { Markdown } from '../../playbooks/markdown/Markdown';
import { useText } from '../../shared/useText';
import { useTrainingPlaces } from '../useTrainingPlaces';
import type { Choice } from './AnswerKeeper';
import { textIdOf } from './QuestionText';
import styles from './quiz.module.css';

/** What a way of answering is given. */
export interface AnswerProps {
  readonly question: TrainingQuestion;
  /** Empty when nothing is chosen. */
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Options of which one holds, or several. */
export function Options({ question, choice, onChoose }: AnswerProps) {
  const t = useText();
  const places = useTrainingPlaces();
  const hint = useId();
  const { questionId, kind, options } = question;
  const isMultiple = kind === 'multiple';
  const choose = (id: string) => {
    if (!isMultiple) onChoose([id]);
    else if (choice.includes(id)) onChoose(choice.filter(each => each !== id));
    else
      onChoose(
        // In the order in which they stand, whatever was chosen first.
        options
          .map(option => option.id)
          .filter(each => each === id || choice.includes(each)),
      );
  };
  return (
    <div
      role={isMultiple ? 'group' : 'radiogroup'}
      aria-labelledby={textIdOf(questionId)}
      aria-describedby={hint}
      className={styles.options}
    >
      <Text id={hint} variant="body-small" color="secondary">
        {t(isMultiple ? 'training.quiz.several' : 'training.quiz.one')}
      </Text>
      {options.map(({ id, text }) => (
        <label key={id} className={styles.option}>
          <input
            type={isMultiple ? 'checkbox' : 'radio'}
            className={styles.box}
            name={questionId}
            value={id}
            checked={choice.includes(id)}
            onChange={() => choose(id)}
          />
          <span className={styles.optionText}>
            <Markdown
              text={text}
              places={places}
              idPrefix={`${textIdOf(questionId)}-${id}-`}
            />
          </span>
        </label>
      ))}
    </div>
  );
}
