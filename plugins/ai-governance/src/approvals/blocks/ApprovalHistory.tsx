import type { GivenApproval } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { auditRouteRef } from '../../routes';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../approvals.module.css';

/** What people said about a head commit, newest first. */
export function ApprovalHistory({
  given,
}: {
  readonly given: readonly GivenApproval[];
}) {
  const t = useText();
  if (given.length === 0) {
    return (
      <Text as="p" variant="body-small" color="secondary">
        {t('approvals.historyNone')}
      </Text>
    );
  }
  return (
    <ul className={shared.rowList} aria-label={t('approvals.history')}>
      {given.map(said => (
        <li key={said.approvalId}>
          <Said said={said} />
        </li>
      ))}
    </ul>
  );
}

function Said({ said }: { readonly said: GivenApproval }) {
  const t = useText();
  const audit = useRouteRef(auditRouteRef)?.();
  const what = t(`approvals.word.${said.state}`);
  return (
    <>
      <div className={styles.head}>
        <StateWord
          look="plain"
          tone={said.state === 'approved' ? 'success' : 'danger'}
        >
          {what}
        </StateWord>
        <Text>
          <RichText>{said.reason}</RichText>
        </Text>
      </div>
      <Text as="p" variant="body-small" color="secondary">
        <EntityRefLink entityRef={said.by} /> · <Instant at={said.at} />
        {!said.isLatest && ` · ${t('approvals.replaced')}`}
        {audit && (
          <>
            {' · '}
            <Link
              variant="body-small"
              href={`${audit}?entry=${encodeURIComponent(said.ledger.entryId)}`}
              aria-label={t('approvals.evidenceOf', { what })}
            >
              {t('approvals.evidence')}
            </Link>
          </>
        )}
      </Text>
    </>
  );
}
