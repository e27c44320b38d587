import { hostsReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Alert, Link } from '@backstage/ui';
import { hostsRouteRef } from '../../routes';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../hosts.module.css';
import { presentHost } from '../present/health';
import { useHostsHealth } from '../useHostsHealth';
import { useProblemText } from '../useProblemText';

/** What is wrong with code hosts, for those who may read of it; nothing when all is well. */
export function HostsNotice() {
  const { allowed } = usePermission({ permission: hostsReadPermission });
  return allowed ? <Notice /> : null;
}

function Notice() {
  const t = useText();
  const textOf = useProblemText();
  const { remote } = useHostsHealth();
  const page = useRouteRef(hostsRouteRef)?.();
  if (remote.status !== 'ready') return null;
  const now = new Date();
  const unwell = remote.data
    .map(health => presentHost(health, now))
    .filter(({ problems }) => problems.length > 0);
  if (unwell.length === 0) return null;
  return (
    <Alert
      status="warning"
      icon
      title={t('hosts.notice.title')}
      description={
        <div className={styles.part}>
          <ul className={shared.plainList}>
            {unwell.map(({ id, name, problems }) => (
              <li key={id}>
                {t('hosts.notice.line', {
                  host: name,
                  problems: problems.map(textOf).join(', '),
                })}
              </li>
            ))}
          </ul>
          {page && (
            <span>
              <Link href={page}>{t('hosts.notice.open')}</Link>
            </span>
          )}
        </div>
      }
    />
  );
}
