import type {
  TrainingCatalogue,
  TrainingRights,
  TrainingSummary,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink, Link, Skeleton, Text } from '@backstage/ui';
import { RiGraduationCapLine } from '@remixicon/react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { FailureState } from '../shared/FailureState';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { StatePanel } from '../shared/StatePanel';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { MyCertificates } from './blocks/MyCertificates';
import { PathRow } from './blocks/PathRow';
import { trainingPaths, useTrainingHref } from './paths';
import styles from './training.module.css';

/** Every path with where the reader stands, those meant for them first, and their certificates. */
export function CataloguePage() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(cachesOf(client).training, ACTIVE);
  return (
    <div className={shared.page}>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('training.loading')}>
          <Skeleton width="100%" height="24rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
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
          <Tools rights={remote.data.rights} />
          <Paths catalogue={remote.data} />
          <MyCertificates />
        </>
      )}
    </div>
  );
}

function Tools({ rights }: { readonly rights: TrainingRights }) {
  const t = useText();
  const hrefOf = useTrainingHref();
  return (
    <div className={styles.line}>
      <Text as="p" color="secondary">
        {t('training.intro')}
      </Text>
      {(rights.propose || rights.publish) && (
        <Link href={hrefOf(trainingPaths.versions())}>
          {t('training.versions')}
        </Link>
      )}
      {rights.revoke && (
        <Link href={hrefOf(trainingPaths.holder())}>
          {t('training.revocation')}
        </Link>
      )}
      {rights.propose && (
        <ButtonLink
          size="small"
          variant="secondary"
          href={hrefOf(trainingPaths.write())}
        >
          {t('trainingWriting.write')}
        </ButtonLink>
      )}
    </div>
  );
}

function Paths({ catalogue }: { readonly catalogue: TrainingCatalogue }) {
  const t = useText();
  const { items } = catalogue;
  const mine = items.filter(({ isForCaller }) => isForCaller);
  const others = items.filter(({ isForCaller }) => !isForCaller);
  if (items.length === 0)
    return (
      <StatePanel
        icon={<RiGraduationCapLine size={28} />}
        title={t('training.emptyTitle')}
      >
        <Text as="p" color="secondary">
          {t('training.empty')}
        </Text>
      </StatePanel>
    );
  return (
    <>
      <Section title={t('training.forYou')}>
        {mine.length === 0 ? (
          <Text as="p" color="secondary">
            {t('training.noneForYou')}
          </Text>
        ) : (
          <Rows label={t('training.forYou')} items={mine} />
        )}
      </Section>
      {others.length > 0 && (
        <Section title={t('training.more')}>
          <Rows label={t('training.more')} items={others} />
        </Section>
      )}
    </>
  );
}

function Rows({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly TrainingSummary[];
}) {
  return (
    <ul className={shared.rowList} aria-label={label}>
      {items.map(training => (
        <PathRow key={training.path} training={training} />
      ))}
    </ul>
  );
}
