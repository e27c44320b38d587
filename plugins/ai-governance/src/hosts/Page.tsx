import { Alert, Button, Skeleton, Text } from '@backstage/ui';
import { RiPlugLine } from '@remixicon/react';
import { useCapture } from '../shared/analytics';
import { Guide } from '../shared/Guide';
import { RichText } from '../shared/RichText';
import shared from '../shared/shared.module.css';
import { StatePanel } from '../shared/StatePanel';
import { useText } from '../shared/useText';
import { Host } from './blocks/Host';
import { HostsFailure } from './blocks/HostsFailure';
import styles from './hosts.module.css';
import { presentHost } from './present/health';
import { useHostsHealth } from './useHostsHealth';

/** The sub-page **Hosts**: how each of them fares, for those who run the portal. */
export function HostsPage() {
  const t = useText();
  const capture = useCapture();
  const { remote, recheck } = useHostsHealth();
  const refresh = () => {
    capture('refreshHosts', 'hosts');
    void recheck();
  };
  if (remote.status === 'loading') {
    return (
      <div className={shared.page}>
        <div role="status" aria-label={t('hosts.loading')}>
          <Skeleton width="100%" height="24rem" />
        </div>
      </div>
    );
  }
  if (remote.status === 'failed') {
    return (
      <div className={shared.page}>
        <HostsFailure
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={refresh}
        />
      </div>
    );
  }
  const now = new Date();
  return (
    <div className={shared.page}>
      <div className={styles.head}>
        <Text as="p" color="secondary" className={styles.intro}>
          {t('hosts.intro')}
        </Text>
        <Button
          size="small"
          variant="secondary"
          isPending={remote.isChecking}
          onPress={refresh}
        >
          {t('hosts.refresh')}
        </Button>
      </div>
      {remote.failure && (
        <Alert
          status="warning"
          icon
          title={t('hosts.stale')}
          description={remote.failure.message}
        />
      )}
      {remote.data.length === 0 && <NoHost />}
      {remote.data.map(health => (
        <Host key={health.host} host={presentHost(health, now)} />
      ))}
      {remote.data.length > 0 && (
        <Guide label={t('hosts.guideOperate')} file="docs/guides/operate.md" />
      )}
    </div>
  );
}

function NoHost() {
  const t = useText();
  return (
    <StatePanel
      icon={<RiPlugLine size={28} />}
      title={t('hosts.emptyTitle')}
      action={<Guide label={t('hosts.guide')} file="docs/guides/github.md" />}
    >
      <Text as="p" color="secondary">
        <RichText>{t('hosts.empty')}</RichText>
      </Text>
    </StatePanel>
  );
}
