import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Skeleton, Text } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { entityPolicyRouteRef } from '../routes';
import { Section } from '../shared/Section';
import { RichText } from '../shared/RichText';
import { StateWord } from '../shared/StateWord';
import type { Failure } from '../shared/failure';
import { useCapture } from '../shared/analytics';
import { useText } from '../shared/useText';
import { STATUS_ICON } from './icons';
import styles from './policy.module.css';
import { presentSummary, type SummaryView } from './present';
import { useEntityPolicy } from './useEntityPolicy';

/** Tier, status, stage and next action of a component, in one line. */
export function EntityCard() {
  const t = useText();
  const capture = useCapture();
  const href = useRouteRef(entityPolicyRouteRef)?.();
  const { entityRef, remote, recheck } = useEntityPolicy();
  return (
    <Section
      title={t('card.title')}
      aside={
        href && (
          <ButtonLink
            href={href}
            variant="secondary"
            size="small"
            iconEnd={<RiArrowRightLine size={16} />}
            onPress={() => capture('openPolicyTab', entityRef)}
          >
            {t('card.open')}
          </ButtonLink>
        )
      }
    >
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('loading')}>
          <Skeleton width="100%" height="1.5rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <CardFailure
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {remote.status === 'ready' && (
        <Summary summary={presentSummary(remote.data)} />
      )}
    </Section>
  );
}

function Summary({ summary }: { readonly summary: SummaryView }) {
  const t = useText();
  return (
    <div className={styles.card}>
      <span>
        <Text color="secondary">{t('fact.tier')} </Text>
        <Text weight="bold">{summary.tierTitle ?? t('fact.noTier')}</Text>
        {summary.isCritical && (
          <Text weight="bold">, {t('fact.critical').toLocaleLowerCase()}</Text>
        )}
      </span>
      <StateWord tone={summary.tone} icon={STATUS_ICON[summary.status]}>
        {t(`status.${summary.status}`)}
      </StateWord>
      <span>
        <Text color="secondary">{t('fact.stage')} </Text>
        <Text weight="bold">{t(`stage.${summary.stage}`)}</Text>
      </span>
      <span>
        <Text color="secondary">{t('card.next')}: </Text>
        <Text>
          {summary.nextStep ? (
            <RichText>{summary.nextStep}</RichText>
          ) : (
            t(`card.${summary.otherwise}`)
          )}
        </Text>
      </span>
    </div>
  );
}

function CardFailure({
  failure,
  isRetrying,
  onRetry,
}: {
  readonly failure: Failure;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}) {
  const t = useText();
  return (
    <div className={styles.card}>
      <span role="alert" className={styles.card}>
        <StateWord tone={failure.kind === 'notKnown' ? 'neutral' : 'warning'}>
          {t(`failure.${failure.kind}.title`)}
        </StateWord>
        <Text color="secondary">
          <RichText>{t(`failure.${failure.kind}.text`)}</RichText>
        </Text>
      </span>
      {failure.kind !== 'noPermission' && (
        <Button
          size="small"
          variant="secondary"
          isPending={isRetrying}
          onPress={onRetry}
        >
          {t('failure.retry')}
        </Button>
      )}
    </div>
  );
}
