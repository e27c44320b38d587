import type { Freshness as FreshnessOf } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { dataHealthRouteRef } from '../../routes';
import { Instant } from '../../shared/Instant';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../insights.module.css';

/** How new the numbers are, and what is late. */
export function Freshness({ freshness }: { readonly freshness: FreshnessOf }) {
  const t = useText();
  const health = useRouteRef(dataHealthRouteRef)?.();
  const { newestAt, computedAt, lateSources, waitingCells } = freshness;
  return (
    <div className={styles.freshness}>
      {lateSources.length > 0 && (
        <StateWord tone="warning" look="plain">
          {t('insights.freshness.late', { sources: lateSources.join(', ') })}
        </StateWord>
      )}
      <Text variant="body-small" color="secondary">
        {newestAt !== undefined && (
          <>
            {t('insights.freshness.newest')} <Instant at={newestAt} />
            {' · '}
          </>
        )}
        {computedAt !== undefined && (
          <>
            {t('insights.freshness.computed')} <Instant at={computedAt} />
            {' · '}
          </>
        )}
        {waitingCells > 0 && (
          <>{t('insights.freshness.waiting', { count: waitingCells })} · </>
        )}
        {health && <Link href={health}>{t('insights.health.title')}</Link>}
      </Text>
    </div>
  );
}
