import type { DataHealth } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { FactList } from '../../../shared/FactList';
import { Instant } from '../../../shared/Instant';
import { Section } from '../../../shared/Section';
import { useText } from '../../../shared/useText';

/** What waits for being computed, and how many people count for no team. */
export function Totals({ health }: { readonly health: DataHealth }) {
  const t = useText();
  const { teams, waitingCells, oldestWaitingAt, unmappedIdentities } = health;
  return (
    <Section title={t('insights.health.totals')}>
      <FactList
        facts={[
          [t('insights.health.teams'), String(teams)],
          [
            t('insights.health.waiting'),
            <span key="w">
              {waitingCells}
              {oldestWaitingAt !== undefined && (
                <>
                  , {t('insights.health.waitingSince')}{' '}
                  <Instant at={oldestWaitingAt} />
                </>
              )}
            </span>,
          ],
          [t('insights.health.unmapped'), String(unmappedIdentities)],
        ]}
      />
    </Section>
  );
}
