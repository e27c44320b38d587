import type { Certificate } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { Instant } from '../../shared/Instant';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { CERTIFICATE_TONE } from '../present/standing';
import styles from '../training.module.css';

const COLUMNS = ['path', 'version', 'issued', 'expires', 'status'] as const;

interface CertificateTableProps {
  readonly caption: string;
  readonly certificates: readonly Certificate[];
  /** Where each has its page; absent where it has none. */
  readonly hrefOf?: (certificate: Certificate) => string;
  /** What can be done with each. */
  readonly action?: (certificate: Certificate) => ReactNode;
}

/** Certificates in the order given, each with its state. */
export function CertificateTable({
  caption,
  certificates,
  hrefOf,
  action,
}: CertificateTableProps) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${styles.certificates}`}>
        <caption className={shared.hidden}>{caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`training.certificates.column.${column}`)}
              </th>
            ))}
            {action && <td />}
          </tr>
        </thead>
        <tbody>
          {certificates.map(each => (
            <tr key={each.certificateId}>
              <th scope="row">
                {hrefOf ? (
                  <Link href={hrefOf(each)} weight="bold">
                    {each.title}
                  </Link>
                ) : (
                  each.title
                )}
              </th>
              <td>{each.version}</td>
              <td>
                <Instant at={each.issuedAt} />
              </td>
              <td>
                <Instant at={each.expiresAt} />
              </td>
              <td>
                <StateWord tone={CERTIFICATE_TONE[each.status]} look="plain">
                  {t(`training.certificates.status.${each.status}`)}
                </StateWord>
              </td>
              {action && <td>{action(each)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
