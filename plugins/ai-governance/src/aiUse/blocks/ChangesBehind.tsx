import type { UsedChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Link, Skeleton, Text } from '@backstage/ui';
import { FailureState } from '../../shared/FailureState';
import { Instant } from '../../shared/Instant';
import { More } from '../../shared/More';
import shared from '../../shared/shared.module.css';
import { useEntityTabHref } from '../../shared/useEntityTabHref';
import { useText } from '../../shared/useText';
import type { UseFilters } from '../filters';
import { changeName } from '../present';
import { useChangesBehind } from '../useAiUse';

interface ChangesBehindProps {
  readonly rule: string;
  readonly filters: UseFilters;
  readonly onClose: () => void;
}

/** The changes that a rule stands in the way of; those of the past are marked, and no author is named. */
export function ChangesBehind({ rule, filters, onClose }: ChangesBehindProps) {
  const t = useText();
  const { remote, hasMore, isLoadingMore, loadMore, reload } = useChangesBehind(
    rule,
    filters,
  );
  const items =
    remote.status === 'ready' ? remote.data.flatMap(page => page.items) : [];
  const title = t('aiUse.changes.title', { rule });
  return (
    <section aria-label={title} className={shared.stack}>
      <Text as="h3" weight="bold">
        {title}
      </Text>
      {remote.status === 'loading' && <Skeleton width="100%" height="6rem" />}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && items.length === 0 && (
        <Text as="p">{t('aiUse.changes.none')}</Text>
      )}
      <ul className={shared.rowList}>
        {items.map(change => (
          <li key={change.recordId}>
            <Change change={change} />
          </li>
        ))}
      </ul>
      <More
        shown={items.length}
        hasMore={hasMore}
        isLoading={isLoadingMore}
        onMore={loadMore}
      />
      <div>
        <Button size="small" variant="secondary" onPress={onClose}>
          {t('aiUse.changes.close')}
        </Button>
      </div>
    </section>
  );
}

function Change({ change }: { readonly change: UsedChange }) {
  const t = useText();
  const tabHref = useEntityTabHref();
  const { repository, entityRefs, recordId, origin, confidence } = change;
  const name = changeName(change);
  const [entityRef] = entityRefs;
  const isOpenable = origin === 'decided' && entityRef !== undefined;
  return (
    <Text as="p">
      {isOpenable ? (
        <Link
          href={`${tabHref(entityRef)}?decision=${encodeURIComponent(recordId)}`}
          aria-label={t('aiUse.changes.open', { change: name })}
        >
          {name}
        </Link>
      ) : (
        <strong>{name}</strong>
      )}{' '}
      {repository} · <Instant at={change.occurredAt} /> ·{' '}
      {t(`aiUse.attribution.${change.attribution}`)}
      {confidence && ` (${t(`aiUse.confidence.${confidence}`)})`} ·{' '}
      {t(`aiUse.changes.wouldBe.${change.wouldBe}`)}
      {origin === 'history' && (
        <>
          {' '}
          <span className={shared.badge}>{t('aiUse.origin.history')}</span>
        </>
      )}
    </Text>
  );
}
