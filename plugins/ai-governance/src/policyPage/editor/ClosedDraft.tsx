import type { Draft } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Link, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { Person } from '../../drafts/Person';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import { policyVersionRouteRef } from '../../routes';
import { ActionFailure } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { Instant } from '../../shared/Instant';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';

interface ClosedDraftProps {
  readonly keeper: DraftKeeper;
  readonly draft: Draft;
}

/** What became of a draft that is no longer open: the version, or how it is restored. */
export function ClosedDraft({ keeper, draft }: ClosedDraftProps) {
  const t = useText();
  const versionHref = useRouteRef(policyVersionRouteRef);
  const { state, becomes, closedBy, closedAt } = draft;
  return (
    <div className={shared.stack}>
      <div className={styles.actions}>
        <StateWord tone="neutral">
          {t(
            state === 'submitted'
              ? 'policyPage.editor.isSubmitted'
              : 'policyPage.editor.isDiscarded',
          )}
        </StateWord>
        {closedBy !== undefined && closedAt !== undefined && (
          <Text>
            <Instant at={closedAt} />
            {' · '}
            <Person by={closedBy} />
          </Text>
        )}
        {becomes !== undefined && versionHref && (
          <Link href={versionHref({ versionId: becomes })}>
            {t('policyPage.editor.openVersion')}
          </Link>
        )}
      </div>
      {state === 'discarded' && <Restore keeper={keeper} draft={draft} />}
    </div>
  );
}

function Restore({ keeper, draft }: ClosedDraftProps) {
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
          {t('policyPage.editor.restore')}
        </Button>
        {restorableUntil !== undefined && (
          <Text color="secondary">
            {t('policyPage.editor.restorableUntil')}{' '}
            <Instant at={restorableUntil} />
          </Text>
        )}
      </div>
    </>
  );
}
