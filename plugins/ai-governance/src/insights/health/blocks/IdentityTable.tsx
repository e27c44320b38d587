import type { UnmappedIdentity } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import { InstantRange } from '../../../shared/InstantRange';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';
import { shortIdentity } from '../present/shortIdentity';

interface IdentityTableProps {
  readonly items: readonly UnmappedIdentity[];
  readonly onChoose: (identity: UnmappedIdentity) => void;
}

const COLUMNS = ['identity', 'source', 'signals', 'seen', 'action'] as const;

/** Pseudonyms with where and how often they were seen. */
export function IdentityTable({ items, onChoose }: IdentityTableProps) {
  const t = useText();
  const title = (column: (typeof COLUMNS)[number]) =>
    t(`insights.health.identities.${column}`);
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${shared.stacked}`}>
        <caption className={shared.hidden}>
          {t('insights.health.identities.title')}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {title(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={`${item.source} ${item.identity}`}>
              <th scope="row">
                <code className={shared.code}>
                  {shortIdentity(item.identity)}
                </code>
              </th>
              <td data-label={title('source')}>{item.source}</td>
              <td data-label={title('signals')}>{item.signals}</td>
              <td data-label={title('seen')}>
                <InstantRange from={item.firstSeenAt} to={item.lastSeenAt} />
              </td>
              <td>
                <Button
                  size="small"
                  variant="tertiary"
                  className={shared.cellButton}
                  aria-label={t('insights.health.identities.mapOf', {
                    identity: shortIdentity(item.identity),
                  })}
                  onPress={() => onChoose(item)}
                >
                  {t('insights.health.identities.map')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
