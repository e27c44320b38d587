import type { EntityStatus } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton, Text } from '@backstage/ui';
import { STATUS_ICON } from '../policy/icons';
import { STATUS_TONE } from '../policy/present';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { StateWord } from '../shared/StateWord';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import styles from './search.module.css';
import { statusesOf } from './statusCache';

/** Status and tier of an entity; nothing for one that is not governed. */
export function PolicyLine({ entityRef }: { readonly entityRef: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote } = useResource(statusesOf(client), entityRef);
  if (remote.status === 'loading') {
    return (
      <span role="status" aria-label={t('search.loading')}>
        <Skeleton width="14rem" height="1.25rem" />
      </span>
    );
  }
  if (remote.status === 'failed') {
    return (
      <span title={remote.failure.message}>
        <Text variant="body-small" color="secondary">
          {t('search.failed')}
        </Text>
      </span>
    );
  }
  return remote.data ? <Policy status={remote.data} /> : null;
}

function Policy({ status }: { readonly status: EntityStatus }) {
  const t = useText();
  return (
    <span className={styles.policy}>
      <Text variant="body-small" color="secondary">
        {t('search.policy')}
      </Text>
      <StateWord
        look="plain"
        tone={STATUS_TONE[status.status]}
        icon={STATUS_ICON[status.status]}
      >
        {t(`status.${status.status}`)}
      </StateWord>
      {status.isClassified && (
        <span>
          <Text variant="body-small" color="secondary">
            {t('search.tier')}{' '}
          </Text>
          <Text variant="body-small" weight="bold">
            {status.tierTitle}
          </Text>
        </span>
      )}
      {status.isCritical && (
        <Text variant="body-small" weight="bold">
          {t('search.critical')}
        </Text>
      )}
    </span>
  );
}
