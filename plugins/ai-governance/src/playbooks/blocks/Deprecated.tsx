import type { PlaybookDeprecation } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link } from '@backstage/ui';
import { Person } from '../../drafts/Person';
import { playbookRouteRef } from '../../routes';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';

/** Says that a playbook is not to be used any more, why, and what instead. */
export function Deprecated({
  deprecation: { reason, successor, by, at },
}: {
  readonly deprecation: PlaybookDeprecation;
}) {
  const t = useText();
  const href = useRouteRef(playbookRouteRef);
  return (
    <Alert
      status="warning"
      icon
      title={t('playbooks.deprecation.title')}
      description={
        <>
          <RichText>{reason}</RichText>
          {successor !== undefined && (
            <>
              {' '}
              {t('playbooks.deprecation.successor')}{' '}
              <Link href={href?.({ name: successor }) ?? ''}>{successor}</Link>
            </>
          )}
          {' · '}
          {t('playbooks.deprecation.byAt')} <Person by={by} /> ·{' '}
          <Instant at={at} />
        </>
      }
    />
  );
}
