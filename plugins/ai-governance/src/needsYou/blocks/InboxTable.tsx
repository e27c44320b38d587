import type { InboxItem } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../needsYou.module.css';
import { plainText } from '../present/plainText';
import type { Snoozing } from '../useSnooze';
import { ItemLink, LateWord, ProposalLink } from './ItemLine';

interface InboxTableProps {
  readonly items: readonly InboxItem[];
  readonly isBusy: boolean;
  readonly snoozing: Snoozing;
}

const COLUMNS = ['title', 'because', 'due', 'since', 'action'] as const;

/** What needs the reader, one a row. */
export function InboxTable({ items, isBusy, snoozing }: InboxTableProps) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${shared.stacked}`} aria-busy={isBusy}>
        <caption className={shared.hidden}>{t('needsYou.title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`needsYou.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <Row key={item.id} item={item} snoozing={snoozing} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  item,
  snoozing: { snooze, wake },
}: {
  readonly item: InboxItem;
  readonly snoozing: Snoozing;
}) {
  const t = useText();
  const { kind, because, due, since, snoozedUntil } = item;
  const isSnoozed = snoozedUntil !== undefined;
  const title = plainText(item.title);
  const label = (column: (typeof COLUMNS)[number]) =>
    t(`needsYou.table.${column}`);
  return (
    <tr>
      <th scope="row" className={styles.title}>
        <ItemLink item={item} />
        <LateWord item={item} />
        <Text as="p" variant="body-small" color="secondary">
          {t(`needsYou.kind.${kind}`)}
        </Text>
      </th>
      <td data-label={label('because')}>
        <Text>
          <RichText>{sentenceCase(because)}</RichText>
        </Text>
        <ProposalLink item={item} />
      </td>
      <td data-label={label('due')} className={styles.when}>
        {due !== undefined && <Instant at={due} />}
      </td>
      <td data-label={label('since')} className={styles.when}>
        {since !== undefined && <Instant at={since} />}
      </td>
      <td>
        <Button
          className={shared.whole}
          size="small"
          variant="tertiary"
          aria-label={t(isSnoozed ? 'needsYou.wakeOf' : 'needsYou.snoozeOf', {
            title,
          })}
          onPress={() => (isSnoozed ? wake(item) : snooze(item))}
        >
          {t(isSnoozed ? 'needsYou.wake' : 'needsYou.snooze')}
        </Button>
      </td>
    </tr>
  );
}
