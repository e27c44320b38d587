import type {
  DataHealth,
  SourceHealth,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Link, Skeleton, Text } from '@backstage/ui';
import { RiArrowLeftLine, RiPlugLine } from '@remixicon/react';
import { scorecardsRouteRef } from '../../routes';
import { useCapture } from '../../shared/analytics';
import { CsvDownload } from '../../shared/CsvDownload';
import { RichText } from '../../shared/RichText';
import shared from '../../shared/shared.module.css';
import { StatePanel } from '../../shared/StatePanel';
import { useText } from '../../shared/useText';
import { InsightsFailure } from '../blocks/InsightsFailure';
import styles from '../insights.module.css';
import { Identities } from './blocks/Identities';
import { Source } from './blocks/Source';
import { Totals } from './blocks/Totals';
import { Unconnected } from './blocks/Unconnected';
import { sourcesCsv, worstFirst } from './present/source';
import { useDataHealth } from './useDataHealth';

/** Where the numbers of scorecards come from, how new they are, and how to put right what is missing. */
export function DataHealthPage() {
  const t = useText();
  const { remote, recheck } = useDataHealth();
  return (
    <div className={shared.page}>
      <Head isChecking={isChecking(remote)} onRefresh={recheck} />
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('insights.health.loading')}>
          <Skeleton width="100%" height="24rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <InsightsFailure
          of="health"
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={() => void recheck()}
        />
      )}
      {remote.status === 'ready' && (
        <>
          {remote.failure && (
            <Alert
              status="warning"
              icon
              title={t('insights.health.stale')}
              description={remote.failure.message}
            />
          )}
          <Blocks health={remote.data} onChanged={() => void recheck()} />
        </>
      )}
    </div>
  );
}

const isChecking = (remote: ReturnType<typeof useDataHealth>['remote']) =>
  remote.status !== 'loading' && remote.isChecking;

interface HeadProps {
  readonly isChecking: boolean;
  readonly onRefresh: () => Promise<void>;
}

function Head({ isChecking: isPending, onRefresh }: HeadProps) {
  const t = useText();
  const capture = useCapture();
  const back = useRouteRef(scorecardsRouteRef)?.();
  return (
    <div className={shared.stack}>
      {back && (
        <div>
          <Link href={back}>
            <RiArrowLeftLine size={14} aria-hidden />{' '}
            {t('insights.health.back')}
          </Link>
        </div>
      )}
      <div className={styles.head}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('insights.health.title')}
        </Text>
        <Button
          size="small"
          variant="secondary"
          isPending={isPending}
          onPress={() => {
            capture('refreshDataHealth', 'sources');
            void onRefresh();
          }}
        >
          {t('insights.health.refresh')}
        </Button>
      </div>
      <Text as="p" color="secondary">
        {t('insights.health.lead')}
      </Text>
    </div>
  );
}

interface BlocksProps {
  readonly health: DataHealth;
  /** Reads the sources anew. */
  readonly onChanged: () => void;
}

function Blocks({ health, onChanged }: BlocksProps) {
  const t = useText();
  const sources = worstFirst(health.sources);
  if (sources.length === 0) return <NoSource />;
  return (
    <>
      <Totals health={health} />
      <div className={styles.head}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('insights.health.sources')}
        </Text>
        <CsvDownload<SourceHealth>
          label={t('insights.health.csv')}
          csv={{
            name: 'ai-governance-sources.csv',
            readPage: async () => ({ items: sources }),
            toText: sourcesCsv,
          }}
        />
      </div>
      {sources.filter(isConnected).map(source => (
        <Source key={source.id} source={source} onChanged={onChanged} />
      ))}
      <Unconnected sources={sources.filter(each => !isConnected(each))} />
      <Identities onChanged={onChanged} />
    </>
  );
}

const isConnected = ({ state }: SourceHealth) => state !== 'notConfigured';

function NoSource() {
  const t = useText();
  return (
    <StatePanel
      icon={<RiPlugLine size={28} />}
      title={t('insights.health.empty.title')}
    >
      <Text as="p" color="secondary">
        <RichText>{t('insights.health.empty.text')}</RichText>
      </Text>
    </StatePanel>
  );
}
