import type { ScorecardCause } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { useCapture } from '../../../shared/analytics';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';
import { wholePercent } from '../../present/number';
import { toPart, type OpenChanges } from '../present/changesPart';
import { familyWith, type KpiFamily } from '../present/families';
import { useSegmentName } from '../useSegmentName';

interface CausesProps {
  readonly causes: readonly ScorecardCause[];
  readonly families: readonly KpiFamily[];
  /** Absent for those who may not see single changes. */
  readonly onChanges?: OpenChanges;
}

/** What goes along with the verdict, largest first; each leads to the changes of its part. */
export function Causes({ causes, ...props }: CausesProps) {
  const t = useText();
  if (causes.length === 0) return null;
  return (
    <div>
      <Text as="h3" weight="bold">
        {t('insights.team.verdict.causes')}
      </Text>
      <ul className={shared.rowList}>
        {causes.map(cause => (
          <li key={`${cause.kpi} ${cause.axis} ${cause.value}`}>
            <Cause cause={cause} {...props} />
          </li>
        ))}
      </ul>
      <Text as="p" variant="body-small" color="secondary">
        {t('insights.team.verdict.causesHint')}
      </Text>
    </div>
  );
}

function Cause({
  cause: { kpi, axis, value, sample, effect },
  families,
  onChanges,
}: Omit<CausesProps, 'causes'> & { readonly cause: ScorecardCause }) {
  const t = useText();
  const capture = useCapture();
  const nameOf = useSegmentName();
  const family = familyWith(families, kpi);
  const part = toPart({ axis, value });
  const text = t('insights.team.verdict.cause', {
    kpi: family?.title ?? kpi,
    part: nameOf(axis, value),
    percent: wholePercent(effect),
    where: t(
      effect > 0
        ? 'insights.team.verdict.above'
        : 'insights.team.verdict.below',
    ),
    sample: String(sample),
  });
  if (!onChanges || !part || !family?.kpis[0].isAboutChanges) return text;
  return (
    <Button
      size="small"
      variant="tertiary"
      className={shared.cellButton}
      onPress={() => {
        capture('openScorecardChanges', family.id);
        onChanges(family.id, part);
      }}
    >
      {text}
    </Button>
  );
}
