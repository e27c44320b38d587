import { Instant } from '../../shared/Instant';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../hosts.module.css';
import type { HostView } from '../present/health';

const QUEUES = ['publications', 'subjects'] as const;

/** How much waits and fails. */
export function Queues({ host }: { readonly host: HostView }) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${styles.queues}`}>
        <caption className={shared.hidden}>{t('hosts.queue.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('hosts.queue.name')}</th>
            <th scope="col" className={styles.number}>
              {t('hosts.queue.waiting')}
            </th>
            <th scope="col" className={styles.number}>
              {t('hosts.queue.failing')}
            </th>
            <th scope="col">{t('hosts.queue.oldest')}</th>
          </tr>
        </thead>
        <tbody>
          {QUEUES.map(name => {
            const { waiting, failing, oldestAt } = host[name];
            return (
              <tr key={name}>
                <th scope="row">{t(`hosts.queue.${name}`)}</th>
                <td className={styles.number}>{waiting}</td>
                <td
                  className={styles.number}
                  data-tone={failing > 0 ? 'danger' : undefined}
                >
                  {failing}
                </td>
                <td>
                  {oldestAt === undefined ? (
                    t('hosts.queue.none')
                  ) : (
                    <Instant at={oldestAt} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
