import type { PlaybookReachList } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Skeleton, Text } from '@backstage/ui';
import { playbooksRouteRef } from '../../routes';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { BackLink } from '../../shared/BackLink';
import { CsvDownload } from '../../shared/CsvDownload';
import { FailureState } from '../../shared/FailureState';
import { ACTIVE, cachesOf } from '../../shared/governanceCaches';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { NoPlaybooks } from '../blocks/NoPlaybooks';
import { reachCsv } from '../present/reachCsv';
import { ReachTable } from './ReachTable';

/** How far playbooks reach, for those who look after all of them. */
export function ReachPage() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const href = useRouteRef(playbooksRouteRef)?.();
  const { remote, recheck } = useResource(cachesOf(client).reach, ACTIVE);
  return (
    <div className={shared.page}>
      <BackLink href={href ?? ''}>{t('playbooks.back')}</BackLink>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('playbooks.reach.loading')}>
          <Skeleton width="100%" height="24rem" />
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
              title={t('playbooks.stale')}
              description={remote.failure.message}
            />
          )}
          {remote.data.items.length === 0 ? (
            <NoPlaybooks />
          ) : (
            <Reach list={remote.data} />
          )}
        </>
      )}
    </div>
  );
}

function Reach({ list }: { readonly list: PlaybookReachList }) {
  const t = useText();
  const capture = useCapture();
  const { items, minimumPeople, kept } = list;
  const off = (['reads', 'installs'] as const).filter(source => !kept[source]);
  return (
    <Section
      title={t('playbooks.reach.title')}
      aside={
        <CsvDownload
          label={t('playbooks.reach.csvLabel')}
          csv={{
            name: 'playbook-reach.csv',
            readPage: async () => ({ items }),
            toText: reachCsv,
            onDone: () => capture('downloadReachCsv', String(items.length)),
          }}
        />
      }
    >
      <div className={shared.stack}>
        <Text as="p" color="secondary">
          {t('playbooks.reach.intro', { number: String(minimumPeople) })}
        </Text>
        {off.map(source => (
          <Alert
            key={source}
            status="info"
            icon
            title={t(`playbooks.reach.off.${source}`)}
          />
        ))}
        <ReachTable items={items} />
      </div>
    </Section>
  );
}

export default ReachPage;
