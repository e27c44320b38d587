import type { UseReport } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { More } from '../../shared/More';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { shareText } from '../present';
import type { useAiUse } from '../useAiUse';
import { CsvButton } from './CsvButton';
import { AssistantNames } from './Names';

interface RepositoriesProps {
  readonly pages: readonly UseReport[];
  readonly use: ReturnType<typeof useAiUse>;
}

const COLUMNS = [
  'repository',
  'owners',
  'share',
  'changes',
  'unknown',
  'assistants',
  'would',
] as const;

/** Repositories with how AI took part in their changes. */
export function Repositories({
  pages,
  use: { filters, pages: state },
}: RepositoriesProps) {
  const t = useText();
  const items = pages.flatMap(page => page.items);
  const isBusy = state.remote.status === 'ready' && state.remote.isChecking;
  return (
    <Section
      title={t('aiUse.table.title')}
      aside={<CsvButton filters={filters} />}
    >
      <div className={shared.scroll}>
        <table
          className={`${shared.table} ${shared.stacked}`}
          aria-busy={isBusy}
        >
          <caption className={shared.hidden}>{t('aiUse.table.title')}</caption>
          <thead>
            <tr>
              {COLUMNS.map(column => (
                <th key={column} scope="col">
                  {t(`aiUse.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(item => (
              <Row key={item.repository} item={item} />
            ))}
          </tbody>
        </table>
      </div>
      <More
        shown={items.length}
        total={pages.at(-1)?.matching}
        hasMore={state.hasMore}
        isLoading={state.isLoadingMore}
        onMore={state.loadMore}
      />
    </Section>
  );
}

function Row({ item }: { readonly item: UseReport['items'][number] }) {
  const t = useText();
  const label = (column: (typeof COLUMNS)[number]) =>
    t(`aiUse.table.${column}`);
  const { repository, entityRefs, owners, tally, assistants } = item;
  return (
    <tr>
      <th scope="row">
        {repository}
        <Text as="p" variant="body-small" color="secondary">
          {entityRefs.length === 0
            ? t('aiUse.table.noEntity')
            : entityRefs.map(ref => (
                <span key={ref}>
                  <EntityRefLink entityRef={ref} />{' '}
                </span>
              ))}
        </Text>
      </th>
      <td data-label={label('owners')}>
        {owners.map(owner => (
          <span key={owner}>
            <EntityRefLink entityRef={owner} />{' '}
          </span>
        ))}
      </td>
      <td data-label={label('share')} className={shared.whole}>
        {shareText(tally)}
      </td>
      <td data-label={label('changes')}>
        {tally.changes}
        {tally.fromHistory > 0 && (
          <Text as="p" variant="body-small" color="secondary">
            {t('aiUse.rules.history', { number: String(tally.fromHistory) })}
          </Text>
        )}
      </td>
      <td data-label={label('unknown')}>{tally.unknown}</td>
      <td data-label={label('assistants')}>
        <AssistantNames names={assistants} />
      </td>
      <td data-label={label('would')} className={shared.whole}>
        {tally.wouldDeny} / {tally.wouldHold}
      </td>
    </tr>
  );
}
