import type { TrainingQuestion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { Markdown } from '../../playbooks/markdown/Markdown';
import { useText } from '../../shared/useText';
import training from '../training.module.css';
import { useTrainingPlaces } from '../useTrainingPlaces';
import styles from './quiz.module.css';

/** The id of the words of a question on the page. */
export const textIdOf = (questionId: string): string =>
  `question-${questionId.replaceAll('.', '-')}`;

/** What is asked, and the situation it is asked in. */
export function QuestionText({
  question: { questionId, situation, text },
}: {
  readonly question: TrainingQuestion;
}) {
  const t = useText();
  const places = useTrainingPlaces();
  const id = textIdOf(questionId);
  return (
    <div className={training.reading}>
      {situation !== undefined && (
        <div className={styles.situation}>
          <Text as="h3" variant="body-small" weight="bold">
            {t('training.quiz.situation')}
          </Text>
          <Markdown
            text={situation}
            places={places}
            idPrefix={`${id}-situation-`}
          />
        </div>
      )}
      <div id={id} className={styles.asked}>
        <Markdown text={text} places={places} idPrefix={`${id}-`} />
      </div>
    </div>
  );
}
