import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { More } from '../../shared/More';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { usePages } from '../../shared/usePages';
import { useText } from '../../shared/useText';
import { VisibleText } from '../../shared/VisibleText';
import { Day } from '../blocks/Day';
import styles from '../playbooks.module.css';

const PAGE = 25;

/** What readers wrote to the owner, unsigned, newest day first. */
export function Comments({ name }: { readonly name: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listPlaybookComments(name, { limit: PAGE, cursor }, options),
    [client, name],
  );
  const { remote, reload, hasMore, isLoadingMore, loadMore } = usePages(load);
  const comments =
    remote.status === 'ready' ? remote.data.flatMap(({ items }) => items) : [];
  return (
    <Section title={t('playbooks.comments.title')}>
      <div className={shared.stack}>
        {remote.status === 'loading' && (
          <div role="status" aria-label={t('playbooks.comments.loading')}>
            <Skeleton width="100%" height="6rem" />
          </div>
        )}
        {remote.status === 'failed' && (
          <FailureState
            failure={remote.failure}
            isRetrying={remote.isChecking}
            onRetry={reload}
          />
        )}
        {remote.status === 'ready' && comments.length === 0 && (
          <Text as="p" color="secondary">
            {t('playbooks.comments.empty')}
          </Text>
        )}
        {comments.length > 0 && (
          <>
            <ul
              className={shared.rowList}
              aria-label={t('playbooks.comments.title')}
            >
              {comments.map(({ commentId, text, version, writtenOn }) => (
                <li key={commentId} className={styles.row}>
                  <Text as="p">
                    <VisibleText>{text}</VisibleText>
                  </Text>
                  <div className={styles.facts}>
                    <span>{t('playbooks.version', { version })}</span>
                    <Day on={writtenOn} />
                  </div>
                </li>
              ))}
            </ul>
            <More
              shown={comments.length}
              hasMore={hasMore}
              isLoading={isLoadingMore}
              onMore={loadMore}
            />
          </>
        )}
      </div>
    </Section>
  );
}
