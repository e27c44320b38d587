import type { ScorecardChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useAssistantTitle } from '../../../aiUse/assistantTitle';
import { BreakAtSlashes } from '../../../shared/BreakAtSlashes';
import { Instant } from '../../../shared/Instant';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';
import { plainNumber } from '../../present/number';
import { useSegmentName } from '../useSegmentName';

/** One change: how long it took, who wrote it as far as sources tell, and the defects that were traced to it. */
export function ChangeLine({ change }: { readonly change: ScorecardChange }) {
  const t = useText();
  const nameOf = useSegmentName();
  const { repository, number, mergedAt, isHotfix, isImmature } = change;
  const { readyToMergedHours: hours, changedLines: lines, tier } = change;
  const facts = [
    hours === undefined
      ? undefined
      : t('insights.team.drill.hours', { value: plainNumber('hours', hours) }),
    lines === undefined
      ? undefined
      : t('insights.team.drill.lines', { count: lines }),
    tier && nameOf('tier', tier),
  ].filter(text => text !== undefined);
  return (
    <>
      <Text as="p">
        <strong>#{number}</strong> <BreakAtSlashes name={repository} /> ·{' '}
        {t('insights.team.drill.merged')} <Instant at={mergedAt} />
        {facts.length > 0 && ` · ${facts.join(' · ')}`}
        {isHotfix && (
          <>
            {' '}
            <span className={shared.badge}>
              {t('insights.team.drill.hotfix')}
            </span>
          </>
        )}
        {isImmature && (
          <>
            {' '}
            <span className={shared.badge}>
              {t('insights.team.drill.immature')}
            </span>
          </>
        )}
      </Text>
      <Attribution change={change} />
      <Defects defects={change.defects} />
    </>
  );
}

function Attribution({ change }: { readonly change: ScorecardChange }) {
  const t = useText();
  const titleOf = useAssistantTitle();
  const nameOf = useSegmentName();
  const { attribution, confidence, assistants, surfaces } = change;
  const { attributionSources: sources = [] } = change;
  const how = [
    t(`insights.team.drill.attribution.${attribution}`),
    confidence && t(`insights.team.drill.confidence.${confidence}`),
    ...assistants.map(titleOf),
    ...surfaces.map(surface => nameOf('surface', surface)),
  ].filter(Boolean);
  return (
    <Text as="p" variant="body-small" color="secondary">
      {how.join(' · ')} ·{' '}
      {sources.length === 0
        ? t('insights.team.drill.noEvidence')
        : t('insights.team.drill.evidence', { sources: sources.join(', ') })}
    </Text>
  );
}

function Defects({ defects }: Pick<ScorecardChange, 'defects'>) {
  const t = useText();
  if (defects.length === 0) return null;
  return (
    <ul className={shared.plainList}>
      {defects.map(({ method, fix, foundAt, source }) => (
        <li key={`${method} ${fix}`}>
          <Text variant="body-small">
            {t(`insights.team.drill.method.${method}`, { fix })} ·{' '}
            <Instant at={foundAt} /> ·{' '}
            {t('insights.team.drill.told', { source })}
          </Text>
        </li>
      ))}
    </ul>
  );
}
