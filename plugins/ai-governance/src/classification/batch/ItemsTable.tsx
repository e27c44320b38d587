import type { TierBatchItem } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { Link, Text } from '@backstage/ui';
import { RichText } from '../../shared/RichText';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useEntityTabHref } from '../../shared/useEntityTabHref';
import { useText } from '../../shared/useText';
import { useTiers } from '../useTiers';
import { kindWord, tierWords } from '../words';
import { OUTCOMES } from './Counts';

const COLUMNS = ['entity', 'before', 'after', 'outcome'] as const;

/** Entities of a batch, before and after. */
export function ItemsTable({
  items,
}: {
  readonly items: readonly TierBatchItem[];
}) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${shared.stacked}`}>
        <caption className={shared.hidden}>
          {t('classification.batch.items')}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`classification.batch.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <Row key={item.entityRef} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ item }: { readonly item: TierBatchItem }) {
  const t = useText();
  const tiers = useTiers();
  const tabHref = useEntityTabHref();
  const { entityRef, before, after, outcome, because } = item;
  const { name, kind } = parseEntityRef(entityRef);
  return (
    <tr>
      <th scope="row">
        {before ? (
          <Link href={tabHref(entityRef)}>{name}</Link>
        ) : (
          <Text>{entityRef}</Text>
        )}
        {before && kind !== 'component' && (
          <Text variant="body-small" color="secondary">
            {' '}
            {kindWord(kind, t)}
          </Text>
        )}
      </th>
      <td data-label={t('classification.batch.column.before')}>
        {before && tierWords(before, tiers, t)}
      </td>
      <td data-label={t('classification.batch.column.after')}>
        {after && tierWords(after, tiers, t)}
      </td>
      <td>
        <StateWord tone={OUTCOMES[outcome]} look="plain">
          {t(`classification.outcome.${outcome}`)}
        </StateWord>
        {because !== undefined && (
          <Text as="p" variant="body-small" color="secondary">
            <RichText>{because}</RichText>
          </Text>
        )}
      </td>
    </tr>
  );
}
