import type { InstalledPlaybook } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { playbookRouteRef } from '../../routes';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import type { Tone } from '../../shared/tone';
import { useText } from '../../shared/useText';
import styles from '../playbooks.module.css';

const TONE: Readonly<Record<InstalledPlaybook['state'], Tone>> = {
  current: 'success',
  outdated: 'warning',
  withdrawn: 'danger',
  notInstalled: 'neutral',
};

/** One playbook for a repository: what is there, and what readers get. */
export function InstalledRow({ item }: { readonly item: InstalledPlaybook }) {
  const t = useText();
  const href = useRouteRef(playbookRouteRef)?.({ name: item.name });
  const { title, kind, state, installedVersion, currentVersion } = item;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        {currentVersion === undefined ? (
          <span>{title}</span>
        ) : (
          <Link href={href ?? ''} weight="bold">
            {title}
          </Link>
        )}
        <span className={shared.badge}>{t(`playbooks.kind.${kind}`)}</span>
        <StateWord tone={TONE[state]} look="plain">
          {t(`playbooks.here.state.${state}`)}
        </StateWord>
      </div>
      <div className={styles.facts}>
        {installedVersion !== undefined && (
          <span>
            {t('playbooks.here.installed', { version: installedVersion })}
          </span>
        )}
        {currentVersion !== undefined && (
          <span>
            {t('playbooks.here.current', { version: currentVersion })}
          </span>
        )}
        {item.targets !== undefined && <span>{item.targets.join(', ')}</span>}
      </div>
    </li>
  );
}
