import type { Inbox } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link, Skeleton, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { ApprovalQueue } from '../../approvals/blocks/ApprovalQueue';
import { needsYouRouteRef } from '../../routes';
import { FailureState } from '../../shared/FailureState';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../needsYou.module.css';
import { presentGroups } from '../present/groups';
import { useInbox } from '../useInbox';
import { useSnooze } from '../useSnooze';
import { Group } from './Group';
import { SnoozeNotice } from './SnoozeNotice';

/** What needs the reader and their teams, at the top of the overview. */
export function NeedsYou() {
  const t = useText();
  const { remote, recheck } = useInbox();
  return (
    <Section
      title={t('needsYou.title')}
      aside={remote.status === 'ready' && <Aside inbox={remote.data} />}
    >
      <div className={shared.stack}>
        <ApprovalQueue isQuietWhenEmpty />
        {remote.status === 'loading' && (
          <div role="status" aria-label={t('needsYou.loading')}>
            <Skeleton width="100%" height="6rem" />
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
                title={t('needsYou.stale')}
                description={remote.failure.message}
              />
            )}
            <Groups inbox={remote.data} onChanged={recheck} />
          </>
        )}
      </div>
    </Section>
  );
}

function Groups({
  inbox,
  onChanged,
}: {
  readonly inbox: Inbox;
  readonly onChanged: () => Promise<void>;
}) {
  const t = useText();
  const snoozing = useSnooze(useCallback(() => void onChanged(), [onChanged]));
  // Approvals stand above, with what can be done about each.
  const groups = presentGroups(inbox.items, inbox.counts).filter(
    ({ kind }) => kind !== 'approval',
  );
  return (
    <>
      {inbox.total === 0 && (
        <div>
          <StateWord tone="success" look="plain">
            {t('needsYou.doneTitle')}
          </StateWord>
          <Text as="p" color="secondary">
            {t('needsYou.done')}
          </Text>
        </div>
      )}
      {inbox.total > 0 && groups.length === 0 && (
        <Text as="p" color="secondary">
          {t('needsYou.nothingElse')}
        </Text>
      )}
      {groups.map((group, index) => (
        <Group
          key={group.kind}
          group={group}
          isOpenAtFirst={index === 0}
          onSnooze={snoozing.snooze}
        />
      ))}
      <SnoozeNotice {...snoozing} />
    </>
  );
}

function Aside({
  inbox: { total, snoozed, isComplete },
}: {
  readonly inbox: Inbox;
}) {
  const t = useText();
  const page = useRouteRef(needsYouRouteRef)?.();
  return (
    <div className={styles.aside}>
      {total > 0 && (
        <Text variant="body-small" color="secondary">
          {isComplete
            ? t('needsYou.count', { count: total })
            : t('needsYou.atLeast', { number: String(total) })}
        </Text>
      )}
      {page !== undefined && snoozed > 0 && (
        <Link href={`${page}?snoozed=true`} variant="body-small">
          {t('needsYou.snoozed', { count: snoozed })}
        </Link>
      )}
      {page !== undefined && total > 0 && (
        <Link href={page} variant="body-small">
          {t('needsYou.all')}
        </Link>
      )}
    </div>
  );
}
