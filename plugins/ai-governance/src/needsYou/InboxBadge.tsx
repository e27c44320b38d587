import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { cachesOf, MINE } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import styles from './needsYou.module.css';

/** Largest number that is written out. */
const MOST = 99;

/** How many things need the reader, beside the name of the page; nothing at none, or while that is not known. */
export function InboxBadge() {
  const t = useText();
  const { inboxCount } = cachesOf(useApi(aiGovernanceApiRef));
  const { remote } = useResource(inboxCount, MINE);
  const { pathname } = useLocation();
  useEffect(() => inboxCount.ensure(MINE), [inboxCount, pathname]);
  if (remote.status !== 'ready' || remote.data.total === 0) return null;
  const { total, isComplete } = remote.data;
  const name = isComplete
    ? t('needsYou.badge', { count: total })
    : t('needsYou.badgeAtLeast', { number: String(total) });
  return (
    <span className={styles.badge} role="img" aria-label={name} title={name}>
      {total > MOST ? `${MOST}+` : total}
    </span>
  );
}
