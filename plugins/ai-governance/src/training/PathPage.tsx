import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Skeleton } from '@backstage/ui';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { BackLink } from '../shared/BackLink';
import { FailureState } from '../shared/FailureState';
import { cachesOf } from '../shared/governanceCaches';
import shared from '../shared/shared.module.css';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { Modules } from './blocks/Modules';
import { PathHead } from './blocks/PathHead';
import { QuizRules } from './blocks/QuizRules';
import { trainingPaths, useTrainingHref } from './paths';

/** One path: what it is, its modules, and the quiz with its rules and the button that begins it. */
export function PathPage({ path }: { readonly path: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const hrefOf = useTrainingHref();
  const { remote, recheck } = useResource(cachesOf(client).trainingPaths, path);
  return (
    <div className={shared.page}>
      <BackLink href={hrefOf(trainingPaths.catalogue())}>
        {t('training.back')}
      </BackLink>
      {remote.status === 'loading' && (
        <div
          role="status"
          aria-label={t('training.path.loading')}
          className={shared.stack}
        >
          <Skeleton width="100%" height="14rem" />
          <Skeleton width="100%" height="18rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          of="training"
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {remote.status === 'ready' && (
        <>
          {remote.failure && (
            <Alert
              status="warning"
              icon
              title={t('training.stale')}
              description={remote.failure.message}
            />
          )}
          <PathHead detail={remote.data} />
          <Modules detail={remote.data} />
          <QuizRules detail={remote.data} />
        </>
      )}
    </div>
  );
}
