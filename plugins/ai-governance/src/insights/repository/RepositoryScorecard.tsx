import type { RepositoryScorecard as Card } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Link, Skeleton, Text } from '@backstage/ui';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { cachesOf } from '../../shared/governanceCaches';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { both } from '../both';
import { Freshness } from '../blocks/Freshness';
import { periodName } from '../present/period';
import { families } from '../team/present/families';
import { useKpis } from '../useKpis';
import type { Explained } from '../useScorecards';
import { useTeamHref } from '../useTeamHref';
import { RepositoryTile } from './RepositoryTile';
import tiles from '../insights.module.css';

/** KPIs about the changes of one repository, in the last closed month; absent for who may not read scorecards. */
export function RepositoryScorecard({
  repository,
}: {
  /** Id of the repository. */
  readonly repository: string;
}) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote: answer, recheck } = useResource(
    cachesOf(client).repositoryScorecards,
    repository,
  );
  const { remote, reload } = both(
    { remote: answer, reload: () => void recheck() },
    useKpis(),
  );
  if (remote.status === 'failed' && remote.failure.kind === 'noPermission')
    return null;
  return (
    <Section title={t('insights.team.repository.title')}>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('insights.team.loading')}>
          <Skeleton width="100%" height="10rem" />
        </div>
      )}
      {remote.status === 'failed' && remote.failure.kind === 'notKnown' && (
        <Text as="p" color="secondary">
          {t('insights.team.repository.none')}
        </Text>
      )}
      {remote.status === 'failed' && remote.failure.kind !== 'notKnown' && (
        <div className={shared.stack}>
          <Text as="p">
            <RichText>
              {t('insights.team.repository.failed', {
                message: remote.failure.message,
              })}
            </RichText>
          </Text>
          <div>
            <Button
              size="small"
              variant="secondary"
              isPending={remote.isChecking}
              onPress={reload}
            >
              {t('failure.retry')}
            </Button>
          </div>
        </div>
      )}
      {remote.status === 'ready' && <Known explained={remote.data} />}
    </Section>
  );
}

function Known({
  explained: { answer, kpis },
}: {
  readonly explained: Explained<Card>;
}) {
  const t = useText();
  const hrefOf = useTeamHref();
  const { repository, team, period, freshness } = answer;
  const shown = families(kpis).filter(({ kpis: [main] }) => {
    const cell = answer.cells[main.id];
    return main.isAboutChanges && main.isOnHeatMap && cell?.state !== undefined;
  });
  return (
    <div className={shared.stack}>
      <Text as="p" color="secondary">
        {t('insights.team.repository.lead', {
          repository,
          period: periodName(t, period),
        })}{' '}
        {team !== undefined && (
          <Link href={hrefOf(team, { period: period.id })}>
            {t('insights.team.repository.team')}
          </Link>
        )}
      </Text>
      <div className={tiles.tiles}>
        {shown.map(family => (
          <RepositoryTile key={family.id} family={family} scorecard={answer} />
        ))}
      </div>
      <Freshness freshness={freshness} />
    </div>
  );
}
