import type { TrainingModuleDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import { useCallback, useRef } from 'react';
import { ActionFailure } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { StateWord } from '../../shared/StateWord';
import { useAction, type Action } from '../../shared/useAction';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import { expireStanding } from '../expireStanding';
import { trainingPaths, useTrainingHref } from '../paths';
import styles from '../training.module.css';

interface ModuleStepsProps {
  readonly detail: TrainingModuleDetail;
}

/** Notes that a module was read and leads on; leads back and forth without noting anything, too. */
export function ModuleSteps({ detail }: ModuleStepsProps) {
  const t = useText();
  const hrefOf = useTrainingHref();
  const { path, previous, next, isRead } = detail;
  const { isSending, failure, send } = useReadModule(detail);
  return (
    <>
      {failure && <ActionFailure failure={failure} />}
      {isRead && (
        <StateWord tone="success" look="plain">
          {t('training.module.isRead')}
        </StateWord>
      )}
      <nav className={styles.actions} aria-label={t('training.path.modules')}>
        {previous !== undefined && (
          <Link href={hrefOf(trainingPaths.module(path, previous))}>
            {t('training.module.previous')}
          </Link>
        )}
        <Button isPending={isSending} onPress={() => void send()}>
          {t(
            next === undefined
              ? 'training.module.readLast'
              : 'training.module.read',
          )}
        </Button>
        {next !== undefined && (
          <Link href={hrefOf(trainingPaths.module(path, next))}>
            {t('training.module.next')}
          </Link>
        )}
      </nav>
    </>
  );
}

function useReadModule({ path, module, next }: TrainingModuleDetail): Action {
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const go = useGo();
  const hrefOf = useTrainingHref();
  const latest = useRef({ go, hrefOf });
  latest.current = { go, hrefOf };
  return useAction(
    useCallback(async () => {
      await client.readTrainingModule(path, module);
      capture('readTrainingModule', `${path}/${module}`);
      expireStanding(client);
      const to = latest.current;
      to.go(
        to.hrefOf(
          next === undefined
            ? trainingPaths.path(path)
            : trainingPaths.module(path, next),
        ),
      );
    }, [client, path, module, next, capture]),
  );
}
