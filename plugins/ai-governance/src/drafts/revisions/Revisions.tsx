import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Skeleton, Text } from '@backstage/ui';
import { useCallback, useEffect, useRef } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { More } from '../../shared/More';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { usePages } from '../../shared/usePages';
import { useSearchFilters } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import type { DraftKeeper } from '../DraftKeeper';
import type { OpenDraft } from '../draftState';
import { readRevisions } from './address';
import {
  RevisionDifference,
  type RenderDifference,
} from './RevisionDifference';
import { RevisionsTable } from './RevisionsTable';
import { useRestore } from './useRestore';

const PAGE = 25;

interface RevisionsProps {
  readonly open: OpenDraft;
  readonly keeper: DraftKeeper;
  readonly renderDifference: RenderDifference;
}

/** Revisions of a draft of any kind, on demand: what each changed, and the way back to one. What is shown stands in the address. */
export function Revisions(props: RevisionsProps) {
  const t = useText();
  const { params, change } = useSearchFilters();
  const { isOpen } = readRevisions(params);
  const toggle = () =>
    change({
      revisions: isOpen ? undefined : 'open',
      revision: undefined,
      against: undefined,
    });
  return (
    <Section
      title={t('drafts.revisions.title')}
      aside={
        <Button
          size="small"
          variant="secondary"
          aria-expanded={isOpen}
          onPress={toggle}
        >
          {t(isOpen ? 'drafts.revisions.hide' : 'drafts.revisions.show')}
        </Button>
      }
    >
      {isOpen ? (
        <Listed {...props} />
      ) : (
        <Text as="p" color="secondary">
          {t('drafts.revisions.intro')}
        </Text>
      )}
    </Section>
  );
}

function Listed({ open, keeper, renderDifference }: RevisionsProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { params, change } = useSearchFilters();
  const { revision, against } = readRevisions(params);
  const { draftId, revision: newest, state } = open.draft;
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listDraftRevisions(draftId, { limit: PAGE, cursor }, options),
    [client, draftId],
  );
  const { remote, reload, hasMore, isLoadingMore, loadMore } = usePages(load);
  const seen = useRef(newest);
  useEffect(() => {
    if (seen.current !== newest) reload();
    seen.current = newest;
  }, [newest, reload]);
  const restore = useRestore(keeper);
  const { status } = open.saving;
  const canRestore =
    state === 'open' && status !== 'conflict' && status !== 'closed';
  if (remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('drafts.revisions.loading')}>
        <Skeleton width="100%" height="8rem" />
      </div>
    );
  }
  if (remote.status === 'failed') {
    return (
      <FailureState
        of="draft"
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={reload}
      />
    );
  }
  const revisions = remote.data.flatMap(({ items }) => items);
  return (
    <div className={shared.stack}>
      <RevisionsTable
        revisions={revisions}
        newest={newest}
        shown={revision}
        onRestore={canRestore ? restore : undefined}
        onShow={number =>
          change({ revision: String(number), against: undefined })
        }
      />
      <More
        shown={revisions.length}
        hasMore={hasMore}
        isLoading={isLoadingMore}
        onMore={loadMore}
      />
      {revision !== undefined && (
        <RevisionDifference
          open={open}
          revision={revision}
          against={against}
          revisions={revisions}
          onAgainst={other =>
            change({ against: other === undefined ? undefined : String(other) })
          }
          renderDifference={renderDifference}
        />
      )}
    </div>
  );
}
