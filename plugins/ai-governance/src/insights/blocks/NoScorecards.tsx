import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { RiBarChartGroupedLine } from '@remixicon/react';
import { dataHealthRouteRef } from '../../routes';
import { CopyLine } from '../../shared/CopyLine';
import { RichText } from '../../shared/RichText';
import { StatePanel } from '../../shared/StatePanel';
import { useText } from '../../shared/useText';

const COMMAND = 'ai-governance ingest signals.ndjson --source ndjson';

/** What is missing for a first scorecard, and how to supply it. */
export function NoScorecards() {
  const t = useText();
  const health = useRouteRef(dataHealthRouteRef)?.();
  return (
    <StatePanel
      icon={<RiBarChartGroupedLine size={28} />}
      title={t('insights.empty.title')}
      action={health && <Link href={health}>{t('insights.empty.health')}</Link>}
    >
      <Text as="p" color="secondary">
        <RichText>{t('insights.empty.text')}</RichText>
      </Text>
      <CopyLine text={COMMAND} what={t('insights.empty.command')} />
    </StatePanel>
  );
}
