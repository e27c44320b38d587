import type { Draft } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Link, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { ActionFailure } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { Instant } from '../../shared/Instant';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import type { DraftKeeper } from '../DraftKeeper';
import styles from '../drafts.module.css';
import { Person } from '../Person';

interface ClosedDraftProps {
  readonly keeper: DraftKeeper;
  readonly draft: Draft;
  /** Where the version is that came of it. */
  readonly versionHref: (versionId: string) => string;
}

/** What became of a draft that is no longer open: the version, or how it is restored. */
export function ClosedDraft({ keeper, draft, versionHref }: ClosedDraftProps) {
  const t = useText();
  const { state, becomes, closedBy, closedAt } = draft;
  return (
    <div className={shared.stack}>
      <div className={styles.actions}>
        <StateWord tone="neutral">
          {t(
            state === 'submitted'
              ? 'drafts.ended.isSubmitted'
              : 'drafts.ended.isDiscarded',
          )}
        </StateWord>
        {closedBy !== undefined && closedAt !== undefined && (
          <Text>
            <Instant at={closedAt} />
            {' · '}
            <Person by={closedBy} />
          </Text>
        )}
        {becomes !== undefined && (
          <Link href={versionHref(becomes)}>
            {t('drafts.ended.openVersion')}
          </Link>
        )}
      </div>
      {state === 'discarded' && <Restore keeper={keeper} draft={draft} />}
    </div>
  );
}

function Restore({ keeper, draft }: Omit<ClosedDraftProps, 'versionHref'>) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { draftId, restorableUntil } = draft;
  const action = useAction(
    useCallback(async () => {
      keeper.became(await client.restoreDraft(draftId));
    }, [client, keeper, draftId]),
  );
  return (
    <>
      {action.failure && <ActionFailure failure={action.failure} />}
      <div className={styles.actions}>
        <Button
          size="small"
          isPending={action.isSending}
          onPress={() => void action.send()}
        >
          {t('drafts.ended.restore')}
        </Button>
        {restorableUntil !== undefined && (
          <Text color="secondary">
            {t('drafts.ended.restorableUntil')} <Instant at={restorableUntil} />
          </Text>
        )}
      </div>
    </>
  );
}
