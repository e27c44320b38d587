import type { ScorecardCause } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';
import { wholePercent } from '../../present/number';
import { familyWith, type KpiFamily } from '../present/families';
import { useSegmentName } from '../useSegmentName';

interface CausesProps {
  readonly causes: readonly ScorecardCause[];
  readonly families: readonly KpiFamily[];
}

/** What goes along with the verdict, largest first. */
export function Causes({ causes, families }: CausesProps) {
  const t = useText();
  const nameOf = useSegmentName();
  if (causes.length === 0) return null;
  return (
    <div>
      <Text as="h3" weight="bold">
        {t('insights.team.verdict.causes')}
      </Text>
      <ul className={shared.rowList}>
        {causes.map(({ kpi, axis, value, sample, effect }) => (
          <li key={`${kpi} ${axis} ${value}`}>
            {t('insights.team.verdict.cause', {
              kpi: familyWith(families, kpi)?.title ?? kpi,
              part: nameOf(axis, value),
              percent: wholePercent(effect),
              where: t(
                effect > 0
                  ? 'insights.team.verdict.above'
                  : 'insights.team.verdict.below',
              ),
              sample: String(sample),
            })}
          </li>
        ))}
      </ul>
      <Text as="p" variant="body-small" color="secondary">
        {t('insights.team.verdict.causesHint')}
      </Text>
    </div>
  );
}
