import type {
  NextAction,
  Scorecard,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Link, Text } from '@backstage/ui';
import { dataHealthRouteRef, policyRouteRef } from '../../../routes';
import { useText } from '../../../shared/useText';
import { toPart, type OpenChanges } from '../present/changesPart';

interface NextStepProps {
  readonly action: NextAction;
  readonly maySeeChanges: Scorecard['maySeeChanges'];
  readonly onKpi: (kpi: string) => void;
  readonly onChanges: OpenChanges;
}

/** Steps that begin with looking at single changes. */
const ABOUT_CHANGES: readonly NextAction['code'][] = [
  'lookAtDefects',
  'lookAtReviews',
  'declareAssistance',
];

/** The one thing to do next, leading to where it is done. */
export function NextStep({ action, ...props }: NextStepProps) {
  const t = useText();
  const { maySeeChanges, onKpi, onChanges } = props;
  const { code, kpi, axis, value } = action;
  const places: Partial<Record<NextAction['code'], string>> = {
    mapIdentities: useRouteRef(dataHealthRouteRef)?.(),
    connectSource: useRouteRef(dataHealthRouteRef)?.(),
    declareAssistance: useRouteRef(policyRouteRef)?.(),
  };
  const text = t(`insights.team.next.${code}`);
  const href = places[code];
  const opensChanges = maySeeChanges && ABOUT_CHANGES.includes(code);
  const open = (subject: string) =>
    opensChanges ? onChanges(subject, toPart({ axis, value })) : onKpi(subject);
  return (
    <Text as="p">
      <strong>{t('insights.team.verdict.next')}:</strong>{' '}
      {kpi !== undefined && (opensChanges || href === undefined) ? (
        <Button size="small" variant="secondary" onPress={() => open(kpi)}>
          {text}
        </Button>
      ) : (
        <Place href={href} text={text} />
      )}
    </Text>
  );
}

function Place({
  href,
  text,
}: {
  readonly href: string | undefined;
  readonly text: string;
}) {
  return href === undefined ? <>{text}</> : <Link href={href}>{text}</Link>;
}
