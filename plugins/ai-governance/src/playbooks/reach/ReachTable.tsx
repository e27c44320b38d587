import type { PlaybookReach } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { playbookRouteRef } from '../../routes';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import { ReviewState } from '../blocks/ReviewState';
import styles from '../playbooks.module.css';
import {
  REACH_ORDERS,
  type ReachOrder,
  readOrder,
  sortReach,
} from '../present/sortReach';

/** Words go from A on, and figures from the largest. */
const directionOf = (order: ReachOrder) =>
  order === 'title' ? 'ascending' : 'descending';

/** Playbooks with their reach; each column sorts, and the address keeps by which. */
export function ReachTable({
  items,
}: {
  readonly items: readonly PlaybookReach[];
}) {
  const t = useText();
  const [given, setOrder] = useSearchParam('sort');
  const order = readOrder(given);
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${styles.versions}`}>
        <caption className={shared.hidden}>
          {t('playbooks.reach.title')}
        </caption>
        <thead>
          <tr>
            {REACH_ORDERS.map(column => (
              <th
                key={column}
                scope="col"
                aria-sort={order === column ? directionOf(column) : undefined}
              >
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => setOrder(column)}
                >
                  {t(`playbooks.reach.column.${column}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortReach(items, order).map(reach => (
            <Row key={reach.name} reach={reach} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ reach }: { readonly reach: PlaybookReach }) {
  const t = useText();
  const { name, title, version, month, quarter, rating, required } = reach;
  const href = useRouteRef(playbookRouteRef)?.({ name });
  const few = <TooFew />;
  return (
    <tr>
      <th scope="row">
        <Link href={href ?? ''} weight="bold">
          {title}
        </Link>
        <Text as="p" variant="body-small" color="secondary">
          {t('playbooks.version', { version })}
        </Text>
      </th>
      <td>
        {month.readers === undefined
          ? few
          : t('playbooks.reach.readersIn', {
              readers: String(month.readers),
              reads: String(month.reads ?? 0),
              period: month.period,
            })}
      </td>
      <td>
        {quarter.reads === undefined
          ? few
          : t('playbooks.reach.readsIn', {
              reads: String(quarter.reads),
              period: quarter.period,
            })}
      </td>
      <td>
        <Installs installs={reach.installs} />
      </td>
      <td>
        {rating
          ? t('playbooks.reach.ratingOf', {
              mean: rating.mean.toFixed(1),
              people: String(rating.people),
            })
          : few}
      </td>
      <td>
        {required
          ? t('playbooks.reach.receiptsOf', {
              given: String(required.given),
              people: String(required.people),
              overdue: String(required.overdue),
            })
          : '–'}
      </td>
      <td>
        <ReviewState playbook={reach} />
        {reach.isHardlyRead && (
          <StateWord tone="warning" look="plain">
            {t('playbooks.reach.hardlyRead')}
          </StateWord>
        )}
      </td>
    </tr>
  );
}

function TooFew() {
  const t = useText();
  return (
    <Text variant="body-small" color="secondary">
      {t('playbooks.reach.tooFew')}
    </Text>
  );
}

function Installs({ installs }: Pick<PlaybookReach, 'installs'>) {
  const t = useText();
  const { repositories, stale, versions } = installs;
  return (
    <>
      {t('playbooks.reach.repositories', { number: String(repositories) })}
      {stale > 0 && (
        <StateWord tone="warning" look="plain">
          {t('playbooks.reach.stale', { number: String(stale) })}
        </StateWord>
      )}
      {versions.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {versions
            .map(each => `${each.version} × ${each.repositories}`)
            .join(', ')}
        </Text>
      )}
    </>
  );
}
