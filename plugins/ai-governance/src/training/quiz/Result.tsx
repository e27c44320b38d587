import type { TrainingAttempt } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { ButtonLink, Text } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { Instant } from '../../shared/Instant';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import training from '../training.module.css';
import { QuestionResult } from './QuestionResult';

interface ResultProps {
  readonly attempt: TrainingAttempt;
}

/** What came of an attempt, and each question with why. */
export function Result({ attempt }: ResultProps) {
  const t = useText();
  const head = useRef<HTMLElement>(null);
  // The dialog that led here is gone.
  useEffect(() => head.current?.focus(), []);
  const { title, result, questions, path } = attempt;
  return (
    <>
      <Section
        title={t('training.quiz.title', { title })}
        focusRef={head}
        aside={
          result && (
            <StateWord tone={result.isPassed ? 'success' : 'danger'}>
              {t(
                result.isPassed
                  ? 'training.result.passed'
                  : 'training.result.failed',
              )}
            </StateWord>
          )
        }
      >
        {result && <Outcome path={path} result={result} />}
      </Section>
      <Section title={t('training.result.each')}>
        <ol className={shared.rowList}>
          {questions.map((question, index) => (
            <li key={question.questionId}>
              <QuestionResult
                path={path}
                question={question}
                number={index + 1}
                of={questions.length}
              />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

interface OutcomeProps {
  readonly path: string;
  readonly result: NonNullable<TrainingAttempt['result']>;
}

function Outcome({ path, result }: OutcomeProps) {
  const t = useText();
  const hrefOf = useTrainingHref();
  const { correct, of, needed, isPassed, certificateId, nextAttemptAt } =
    result;
  return (
    <div className={shared.stack}>
      <Text as="p">{t('training.result.score', { correct, of, needed })}</Text>
      {!isPassed && (
        <Text as="p">
          {nextAttemptAt === undefined ? (
            t('training.result.now')
          ) : (
            <>
              {t('training.result.next')} <Instant at={nextAttemptAt} />
            </>
          )}
        </Text>
      )}
      <div className={training.actions}>
        {certificateId !== undefined && (
          <ButtonLink href={hrefOf(trainingPaths.certificate(certificateId))}>
            {t('training.result.certificate')}
          </ButtonLink>
        )}
        <ButtonLink variant="secondary" href={hrefOf(trainingPaths.path(path))}>
          {t('training.result.toPath')}
        </ButtonLink>
      </div>
    </div>
  );
}
