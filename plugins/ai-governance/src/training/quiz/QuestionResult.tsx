import type { TrainingQuestion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Link, Text } from '@backstage/ui';
import { Markdown } from '../../playbooks/markdown/Markdown';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import { headingId } from '../present/headingId';
import training from '../training.module.css';
import { useTrainingPlaces } from '../useTrainingPlaces';
import { ChosenOptions } from './ChosenOptions';
import { QuestionText, textIdOf } from './QuestionText';
import styles from './quiz.module.css';

interface QuestionResultProps {
  readonly path: string;
  readonly question: TrainingQuestion;
  readonly number: number;
  readonly of: number;
}

/** One question after the attempt: what was answered, whether it was right, why, and where to read again. */
export function QuestionResult({
  path,
  question,
  number,
  of,
}: QuestionResultProps) {
  const t = useText();
  const places = useTrainingPlaces();
  const { feedback, kind, choice, questionId } = question;
  const isOrdering = kind === 'ordering';
  return (
    <div className={shared.stack}>
      <div className={training.line}>
        <Text as="h3" weight="bold">
          {t('training.quiz.question', { number, of })}
        </Text>
        {feedback && (
          <StateWord tone={feedback.isCorrect ? 'success' : 'danger'}>
            {t(
              feedback.isCorrect
                ? 'training.result.right'
                : 'training.result.wrong',
            )}
          </StateWord>
        )}
      </div>
      <QuestionText question={question} />
      {choice && (
        <ChosenOptions
          label={t(
            isOrdering ? 'training.result.yourOrder' : 'training.result.yours',
          )}
          question={question}
          ids={choice}
          because={feedback?.because}
        />
      )}
      {feedback?.right && !feedback.isCorrect && (
        <ChosenOptions
          label={t(
            isOrdering
              ? 'training.result.correctOrder'
              : 'training.result.correct',
          )}
          question={question}
          ids={feedback.right}
        />
      )}
      {feedback?.explanation !== undefined && (
        <div className={styles.situation}>
          <Text as="h4" variant="body-small" weight="bold">
            {t('training.result.explanation')}
          </Text>
          <Markdown
            text={feedback.explanation}
            places={places}
            idPrefix={`${textIdOf(questionId)}-explanation-`}
          />
        </div>
      )}
      {feedback?.readAgain !== undefined && (
        <ReadAgain
          path={path}
          module={question.module}
          heading={feedback.readAgain}
        />
      )}
    </div>
  );
}

interface ReadAgainProps {
  readonly path: string;
  readonly module: string;
  /** Under which the answer stands. */
  readonly heading: string;
}

function ReadAgain({ path, module, heading }: ReadAgainProps) {
  const t = useText();
  const hrefOf = useTrainingHref();
  return (
    <Text as="p">
      {t('training.result.readAgain')}{' '}
      <Link
        href={hrefOf(trainingPaths.module(path, module, headingId(heading)))}
      >
        {heading}
      </Link>
    </Text>
  );
}
