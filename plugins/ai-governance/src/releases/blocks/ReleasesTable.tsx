import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { OutcomeWord } from '../../policy/blocks/OutcomeWord';
import { releaseRouteRef, releasesRouteRef } from '../../routes';
import { useCapture } from '../../shared/analytics';
import { Instant } from '../../shared/Instant';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { filterHref, type ReleaseFilters } from '../filters';
import type { ReleaseView } from '../present/release';
import styles from '../releases.module.css';
import { InShort } from './InShort';

interface ReleasesTableProps {
  readonly releases: readonly ReleaseView[];
  readonly filters: ReleaseFilters;
  /** True while others are on their way. */
  readonly isBusy: boolean;
}

const COLUMNS = [
  'release',
  'outcome',
  'repository',
  'environment',
  'what',
  'askedAt',
] as const;

/** Releases, one a row. */
export function ReleasesTable({
  releases,
  filters,
  isBusy,
}: ReleasesTableProps) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${styles.table}`} aria-busy={isBusy}>
        <caption className={shared.hidden}>{t('releases.title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`releases.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {releases.map(release => (
            <Row key={release.releaseId} release={release} filters={filters} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  release,
  filters,
}: {
  readonly release: ReleaseView;
  readonly filters: ReleaseFilters;
}) {
  const t = useText();
  const capture = useCapture();
  const hrefOf = useRouteRef(releaseRouteRef);
  const { releaseId, title, repository, environment } = release;
  return (
    <tr>
      <th scope="row" className={styles.title}>
        <Link
          href={hrefOf?.({ releaseId }) ?? ''}
          weight="bold"
          aria-label={t('releases.open', { title, repository })}
          onClick={() => capture('openRelease', releaseId)}
        >
          {title}
        </Link>
      </th>
      <td>
        <OutcomeWord outcome={release.outcome} />
      </td>
      <td className={styles.repository}>
        <Narrow
          filters={{ ...filters, repository }}
          label={t('releases.onlyRepository', { name: repository })}
        >
          {repository}
        </Narrow>
      </td>
      <td>
        {environment === undefined ? (
          <Text color="secondary">{t('releases.noEnvironment')}</Text>
        ) : (
          <Narrow
            filters={{ ...filters, environment }}
            label={t('releases.onlyEnvironment', { name: environment })}
          >
            {environment}
          </Narrow>
        )}
      </td>
      <td>
        <InShort release={release} />
      </td>
      <td>
        <Instant at={release.askedAt} />
      </td>
    </tr>
  );
}

/** Narrows the list to what a cell names. */
function Narrow({
  filters,
  label,
  children,
}: {
  readonly filters: ReleaseFilters;
  readonly label: string;
  readonly children: string;
}) {
  const list = useRouteRef(releasesRouteRef)?.() ?? '';
  return (
    <Link href={filterHref(list, filters)} aria-label={label}>
      {children}
    </Link>
  );
}
