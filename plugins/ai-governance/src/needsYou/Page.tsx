import type { Inbox } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Button, Skeleton, Text } from '@backstage/ui';
import { RiDownloadLine, RiInboxLine } from '@remixicon/react';
import { useCapture } from '../shared/analytics';
import { downloadText } from '../shared/download';
import { FailureState } from '../shared/FailureState';
import { Guide } from '../shared/Guide';
import { More } from '../shared/More';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { StatePanel } from '../shared/StatePanel';
import { useText } from '../shared/useText';
import { InboxFilterBar } from './blocks/InboxFilterBar';
import { InboxTable } from './blocks/InboxTable';
import { SnoozeNotice } from './blocks/SnoozeNotice';
import { inboxCsv } from './present/csv';
import { useInboxPages } from './useInbox';
import { useSnooze } from './useSnooze';

/** Everything that needs the reader and their teams, one a row. */
export function NeedsYouPage() {
  const t = useText();
  const list = useInboxPages();
  const { remote, reload } = list.pages;
  const items =
    remote.status === 'ready' ? remote.data.flatMap(page => page.items) : [];
  return (
    <div className={shared.page}>
      <Section
        title={t('needsYou.pageTitle')}
        aside={items.length > 0 && <CsvButton items={items} />}
      >
        <div className={shared.stack}>
          <InboxFilterBar filters={list.filters} onChange={list.change} />
          {remote.status === 'loading' && (
            <div role="status" aria-label={t('needsYou.loading')}>
              <Skeleton width="100%" height="20rem" />
            </div>
          )}
          {remote.status === 'failed' && (
            <FailureState
              failure={remote.failure}
              isRetrying={remote.isChecking}
              onRetry={reload}
            />
          )}
          {remote.status === 'ready' && <Rows list={list} items={items} />}
        </div>
      </Section>
    </div>
  );
}

function Rows({
  list: { filters, pages },
  items,
}: {
  readonly list: ReturnType<typeof useInboxPages>;
  readonly items: Inbox['items'];
}) {
  const t = useText();
  const { remote, hasMore, isLoadingMore, loadMore, reload } = pages;
  const snoozing = useSnooze(reload);
  if (remote.status !== 'ready') return null;
  const isFiltered = filters.kind !== undefined || filters.snoozed === true;
  return (
    <>
      {remote.failure && (
        <Alert
          status="warning"
          icon
          title={t('needsYou.stale')}
          description={remote.failure.message}
        />
      )}
      {items.length > 0 && (
        <InboxTable
          items={items}
          isBusy={remote.isChecking}
          snoozing={snoozing}
        />
      )}
      {items.length === 0 && (isFiltered ? <NoMatch /> : <Done />)}
      <SnoozeNotice {...snoozing} />
      <More
        shown={items.length}
        hasMore={hasMore}
        isLoading={isLoadingMore}
        onMore={loadMore}
      />
    </>
  );
}

function CsvButton({ items }: { readonly items: Inbox['items'] }) {
  const t = useText();
  const capture = useCapture();
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={t('needsYou.csvLabel')}
      iconStart={<RiDownloadLine size={16} />}
      onPress={() => {
        capture('downloadInboxCsv', String(items.length));
        downloadText('needs-you.csv', inboxCsv(items));
      }}
    >
      {t('needsYou.csv')}
    </Button>
  );
}

function NoMatch() {
  const t = useText();
  return (
    <div role="status">
      <Text color="secondary">{t('needsYou.doneFiltered')}</Text>
    </div>
  );
}

function Done() {
  const t = useText();
  return (
    <StatePanel
      icon={<RiInboxLine size={28} />}
      title={t('needsYou.doneTitle')}
      action={
        <Guide label={t('needsYou.guide')} file="docs/guides/needs-you.md" />
      }
    >
      <Text as="p" color="secondary">
        {t('needsYou.done')}
      </Text>
    </StatePanel>
  );
}
