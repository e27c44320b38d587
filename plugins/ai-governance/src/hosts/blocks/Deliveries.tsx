import { Text } from '@backstage/ui';
import { Instant } from '../../shared/Instant';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../hosts.module.css';
import { DELIVERY_OUTCOMES, type DeliveryLine } from '../present/health';

/** Events by name and what became of them. */
export function Deliveries({
  deliveries,
}: {
  readonly deliveries: readonly DeliveryLine[];
}) {
  const t = useText();
  if (deliveries.length === 0) {
    return (
      <Text as="p" color="secondary">
        {t('hosts.deliveries.none')}
      </Text>
    );
  }
  return (
    <>
      <div className={shared.scroll}>
        <table className={`${shared.table} ${styles.deliveries}`}>
          <caption className={shared.hidden}>
            {t('hosts.deliveries.title')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('hosts.deliveries.event')}</th>
              {DELIVERY_OUTCOMES.map(outcome => (
                <th key={outcome} scope="col" className={styles.number}>
                  {t(`hosts.deliveries.outcome.${outcome}`)}
                </th>
              ))}
              <th scope="col">{t('hosts.deliveries.last')}</th>
            </tr>
          </thead>
          <tbody>
            {deliveries.map(({ event, counts, lastAt }) => (
              <tr key={event}>
                <th scope="row">
                  <code>{event}</code>
                </th>
                {DELIVERY_OUTCOMES.map(outcome => (
                  <td key={outcome} className={styles.number}>
                    {counts[outcome]}
                  </td>
                ))}
                <td>
                  <Instant at={lastAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text as="p" variant="body-small" color="secondary">
        {t('hosts.deliveries.hint')}
      </Text>
    </>
  );
}
