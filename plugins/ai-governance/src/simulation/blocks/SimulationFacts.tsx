import type { Simulation } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { Actor } from '../../policyPage/blocks/Actor';
import { policyVersionRouteRef } from '../../routes';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { useText } from '../../shared/useText';

/** What was replayed, on what, by whom, and what the document says of all of it. */
export function SimulationFacts({
  simulation,
}: {
  readonly simulation: Simulation;
}) {
  const t = useText();
  const versionHref = useRouteRef(policyVersionRouteRef);
  const { versionId, results, notComparable, progress } = simulation;
  return (
    <FactList
      facts={[
        [
          t('simulation.facts.document'),
          versionId === undefined ? (
            simulation.title
          ) : (
            <Link href={versionHref?.({ versionId }) ?? ''}>
              {simulation.title}
            </Link>
          ),
        ],
        [t('simulation.facts.digest'), <code>{simulation.digest}</code>],
        [
          t('simulation.facts.range'),
          <>
            <Instant at={simulation.from} /> {t('simulation.facts.until')}{' '}
            <Instant at={simulation.to} />
          </>,
        ],
        [
          t('simulation.facts.by'),
          <Actor by={simulation.requestedBy} at={simulation.requestedAt} />,
        ],
        [
          t('simulation.facts.onlyOrigin'),
          t(`simulation.origin.${simulation.origin ?? 'all'}`),
        ],
        [t('simulation.facts.replayed'), String(progress.done - notComparable)],
        [
          t('simulation.facts.results'),
          t('simulation.facts.resultWords', {
            passed: String(results.passed),
            held: String(results.held),
            cannotTell: String(results.cannotTell),
          }),
        ],
        ...simulation.byOrigin.map(
          ({ origin, changes, results: of }) =>
            [
              t(
                origin === 'history'
                  ? 'simulation.facts.fromHistory'
                  : 'simulation.facts.fromDecisions',
              ),
              t('simulation.facts.originWords', {
                changes: String(changes),
                passed: String(of.passed),
                held: String(of.held),
                cannotTell: String(of.cannotTell),
              }),
            ] as const,
        ),
        [
          t('simulation.facts.notComparable'),
          notComparable === 0
            ? undefined
            : t('simulation.facts.notComparableWhy', {
                number: String(notComparable),
              }),
        ],
      ]}
    />
  );
}
