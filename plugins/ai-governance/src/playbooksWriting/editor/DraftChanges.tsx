import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { Suspense, useDeferredValue } from 'react';
import { LazyDiff } from '../../diff/LazyDiff';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { cachesOf } from '../../shared/governanceCaches';
import { Section } from '../../shared/Section';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';

interface DraftChangesProps {
  /** Id of the version that the draft began with. */
  readonly base: string;
  readonly body: string;
}

/** What the draft changes against the version that it began with. */
export function DraftChanges({ base, body }: DraftChangesProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const after = useDeferredValue(body);
  const { remote, recheck } = useResource(
    cachesOf(client).playbookVersions,
    base,
  );
  return (
    <Section title={t('playbooksWriting.editor.changes')}>
      {remote.status === 'loading' && <Skeleton width="100%" height="12rem" />}
      {remote.status === 'failed' && (
        <FailureState
          of="playbookVersion"
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {remote.status === 'ready' && (
        <Suspense fallback={<Skeleton width="100%" height="12rem" />}>
          <LazyDiff
            before={{
              name: t('playbooksWriting.version.before', {
                version: remote.data.version.version,
              }),
              document: remote.data.text,
            }}
            after={{ name: t('drafts.draft'), document: after }}
          />
        </Suspense>
      )}
    </Section>
  );
}
