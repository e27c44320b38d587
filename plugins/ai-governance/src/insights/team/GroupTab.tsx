import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import shared from '../../shared/shared.module.css';
import { TeamScorecard } from './TeamScorecard';

/** The tab **AI scorecard** of a group of the catalog. */
export function GroupTab() {
  const { entity } = useEntity();
  const team = stringifyEntityRef(entity);
  return (
    <div className={shared.page}>
      <TeamScorecard key={team} team={team} />
    </div>
  );
}
