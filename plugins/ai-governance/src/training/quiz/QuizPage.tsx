import type { TrainingAttempt } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Skeleton } from '@backstage/ui';
import { BackLink } from '../../shared/BackLink';
import { FailureState } from '../../shared/FailureState';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import { OpenAttempt } from './OpenAttempt';
import { Outdated } from './Outdated';
import { Result } from './Result';
import { useAttempt } from './useAttempt';

/** One attempt at a quiz: its questions while it is open, afterwards what came of it. */
export function QuizPage({ attemptId }: { readonly attemptId: string }) {
  const t = useText();
  const hrefOf = useTrainingHref();
  const { remote, reload, put } = useAttempt(attemptId);
  return (
    <div className={shared.page}>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('training.quiz.loading')}>
          <Skeleton width="100%" height="28rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          of="attempt"
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && (
        <>
          <BackLink href={hrefOf(trainingPaths.path(remote.data.path))}>
            {t('training.backToPath', { title: remote.data.title })}
          </BackLink>
          <Attempt attempt={remote.data} onReload={reload} onSubmitted={put} />
        </>
      )}
    </div>
  );
}

export default QuizPage;

interface AttemptProps {
  readonly attempt: TrainingAttempt;
  readonly onReload: () => void;
  readonly onSubmitted: (attempt: TrainingAttempt) => void;
}

function Attempt(props: AttemptProps) {
  switch (props.attempt.state) {
    case 'open':
      return <OpenAttempt {...props} />;
    case 'outdated':
      return <Outdated attempt={props.attempt} />;
    default:
      return <Result attempt={props.attempt} />;
  }
}
