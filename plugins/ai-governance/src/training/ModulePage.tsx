import type { TrainingModuleDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Skeleton, Text } from '@backstage/ui';
import { Markdown } from '../playbooks/markdown/Markdown';
import { useScrollToAnchor } from '../playbooks/useScrollToAnchor';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { BackLink } from '../shared/BackLink';
import { FailureState } from '../shared/FailureState';
import { cachesOf } from '../shared/governanceCaches';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { ModuleSteps } from './blocks/ModuleSteps';
import { trainingPaths, useTrainingHref } from './paths';
import { MODULE_PREFIX } from './present/headingId';
import styles from './training.module.css';
import { useTrainingPlaces } from './useTrainingPlaces';

interface ModulePageProps {
  readonly path: string;
  readonly module: string;
}

/** The text of one module, and the way on. */
export function ModulePage({ path, module }: ModulePageProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const hrefOf = useTrainingHref();
  const { remote, recheck } = useResource(
    cachesOf(client).trainingModules,
    `${path}/${module}`,
  );
  const title = remote.status === 'ready' ? remote.data.pathTitle : undefined;
  return (
    <div className={shared.page}>
      <BackLink href={hrefOf(trainingPaths.path(path))}>
        {title === undefined
          ? t('training.module.toPath')
          : t('training.backToPath', { title })}
      </BackLink>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('training.module.loading')}>
          <Skeleton width="100%" height="32rem" />
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
          <Reading detail={remote.data} />
        </>
      )}
    </div>
  );
}

function Reading({ detail }: { readonly detail: TrainingModuleDetail }) {
  const t = useText();
  const places = useTrainingPlaces();
  useScrollToAnchor();
  const { title, number, of, minutes, text } = detail;
  return (
    <Section
      title={title}
      aside={
        <Text variant="body-small" color="secondary">
          {t('training.module.number', { number, of })}
          {' · '}
          {t('training.minutes', { count: minutes })}
        </Text>
      }
    >
      <div className={shared.stack}>
        <div className={styles.reading}>
          <Markdown text={text} places={places} idPrefix={MODULE_PREFIX} />
        </div>
        <ModuleSteps detail={detail} />
      </div>
    </Section>
  );
}
