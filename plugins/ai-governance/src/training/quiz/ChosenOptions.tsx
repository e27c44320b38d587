import type { TrainingQuestion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { Markdown } from '../../playbooks/markdown/Markdown';
import { useTrainingPlaces } from '../useTrainingPlaces';
import { textIdOf } from './QuestionText';
import styles from './quiz.module.css';

interface ChosenOptionsProps {
  readonly label: string;
  readonly question: TrainingQuestion;
  /** In the order in which they are shown. */
  readonly ids: readonly string[];
  /** Why an option is right or wrong, of those that are told. */
  readonly because?: readonly { readonly id: string; readonly text: string }[];
}

/** Options by their ids, each with why it is right or wrong where that is told. */
export function ChosenOptions({
  label,
  question: { questionId, options, kind },
  ids,
  because = [],
}: ChosenOptionsProps) {
  const places = useTrainingPlaces();
  const List = kind === 'ordering' ? 'ol' : 'ul';
  const prefix = `${textIdOf(questionId)}-${label.replace(/\W+/g, '')}`;
  return (
    <div>
      <Text as="h4" variant="body-small" weight="bold">
        {label}
      </Text>
      <List className={styles.chosen} aria-label={label}>
        {ids.map(id => {
          const why = because.find(each => each.id === id)?.text;
          return (
            <li key={id}>
              <Markdown
                text={options.find(each => each.id === id)?.text ?? id}
                places={places}
                idPrefix={`${prefix}-${id}-`}
              />
              {why !== undefined && (
                <div className={styles.because}>
                  <Markdown
                    text={why}
                    places={places}
                    idPrefix={`${prefix}-${id}-because-`}
                  />
                </div>
              )}
            </li>
          );
        })}
      </List>
    </div>
  );
}
