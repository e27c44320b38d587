import type { NextAction } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Link, Text } from '@backstage/ui';
import { dataHealthRouteRef, policyRouteRef } from '../../../routes';
import { useText } from '../../../shared/useText';

interface NextStepProps {
  readonly action: NextAction;
  readonly maySeeChanges: boolean;
  readonly onKpi: (kpi: string) => void;
  readonly onChanges: (kpi: string) => void;
}

/** The one thing to do next, leading to where it is done. */
export function NextStep({ action: { code, kpi }, ...props }: NextStepProps) {
  const t = useText();
  const { maySeeChanges, onKpi, onChanges } = props;
  const health = useRouteRef(dataHealthRouteRef)?.();
  const policy = useRouteRef(policyRouteRef)?.();
  const text = t(`insights.team.next.${code}`);
  const href = {
    mapIdentities: health,
    connectSource: health,
    declareAssistance: policy,
  }[code as string];
  const isAboutChanges = code === 'lookAtDefects' || code === 'lookAtReviews';
  const subject =
    kpi ?? (code === 'lookAtDefects' ? 'defectDensity' : 'readyToMerged');
  return (
    <Text as="p">
      <strong>{t('insights.team.verdict.next')}:</strong>{' '}
      {href !== undefined && <Link href={href}>{text}</Link>}
      {href === undefined && !isAboutChanges && kpi === undefined && text}
      {href === undefined && (isAboutChanges || kpi !== undefined) && (
        <Button
          size="small"
          variant="secondary"
          onPress={() =>
            isAboutChanges && maySeeChanges
              ? onChanges(subject)
              : onKpi(subject)
          }
        >
          {text}
        </Button>
      )}
    </Text>
  );
}
