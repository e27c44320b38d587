import { stringifyEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { RiArrowLeftLine } from '@remixicon/react';
import { useParams } from 'react-router-dom';
import { scorecardsRouteRef } from '../../routes';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { TeamScorecard } from './TeamScorecard';

/** The scorecard of the team that the address names. */
export function TeamPage() {
  const t = useText();
  const { kind = '', namespace = '', name = '' } = useParams();
  const back = useRouteRef(scorecardsRouteRef)?.();
  const team = stringifyEntityRef({ kind, namespace, name });
  return (
    <div className={shared.page}>
      {back && (
        <div>
          <Link href={back}>
            <RiArrowLeftLine size={14} aria-hidden /> {t('insights.team.back')}
          </Link>
        </div>
      )}
      <TeamScorecard key={team} team={team} />
    </div>
  );
}
