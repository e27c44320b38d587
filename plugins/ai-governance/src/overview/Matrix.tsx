import type { Fleet } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { STATUS_TONE } from '../policy/present/status';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { FilterLink } from './FilterLink';
import styles from './overview.module.css';
import { presentMatrix, type FleetRow } from './presentFleet';

/** The fleet by tier and status: numbers that lead to their components, and a bar beside them. */
export function Matrix({ totals }: { readonly totals: Fleet['totals'] }) {
  const t = useText();
  const { columns, rows } = presentMatrix(totals);
  return (
    <Section title={t('overview.matrix.title')}>
      <div className={shared.scroll}>
        <table className={`${shared.table} ${styles.matrix}`}>
          <caption className={shared.hidden}>
            {t('overview.matrix.title')}. {t('overview.matrix.hint')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('overview.matrix.tier')}</th>
              {columns.map(status => (
                <th key={status} scope="col" className={styles.number}>
                  <span
                    aria-hidden="true"
                    className={`${styles.barPart} ${styles.swatch}`}
                    data-tone={STATUS_TONE[status]}
                    data-status={status}
                  />
                  {t(`status.${status}`)}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {t('overview.matrix.all')}
              </th>
              <td className={styles.barHead} />
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <Row key={row.tier} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({ row }: { readonly row: FleetRow }) {
  const t = useText();
  return (
    <tr>
      <th scope="row">
        <Text weight="bold">{row.title}</Text>
      </th>
      {row.cells.map(({ status, entities }) => (
        <td key={status} className={styles.number}>
          <Count
            count={entities}
            filters={{ tier: row.tier, status }}
            label={t('overview.matrix.cell', {
              count: entities,
              tier: row.title,
              status: t(`status.${status}`),
            })}
          />
        </td>
      ))}
      <td className={styles.number}>
        <Count
          count={row.entities}
          filters={{ tier: row.tier }}
          label={t('overview.matrix.row', {
            count: row.entities,
            tier: row.title,
          })}
        />
      </td>
      <td aria-hidden="true" className={styles.barCell}>
        <Bar row={row} />
      </td>
    </tr>
  );
}

/** A number that leads to what it counts; zero leads nowhere. */
export function Count({
  count,
  filters,
  label,
}: {
  readonly count: number;
  readonly filters: Parameters<typeof FilterLink>[0]['filters'];
  readonly label: string;
}) {
  if (count === 0) return <Text color="secondary">0</Text>;
  return (
    <FilterLink filters={filters} label={label}>
      {count}
    </FilterLink>
  );
}

/** The same numbers as a picture: length by tier, parts by status. */
function Bar({ row }: { readonly row: FleetRow }) {
  const t = useText();
  return (
    <span className={styles.bar} style={{ width: `${row.length * 100}%` }}>
      {row.cells
        .filter(({ share }) => share > 0)
        .map(({ status, share, entities }) => (
          <span
            key={status}
            className={styles.barPart}
            data-tone={STATUS_TONE[status]}
            data-status={status}
            style={{ flexGrow: share }}
            title={`${t(`status.${status}`)}: ${entities}`}
          />
        ))}
    </span>
  );
}
