import type {
  Draft,
  DraftDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { useCallback, useState, type ReactNode } from 'react';
import { ActionFailure } from '../shared/ActionDialog';
import { DisclosureButton, useDisclosure } from '../shared/Disclosure';
import { Instant } from '../shared/Instant';
import { StateWord } from '../shared/StateWord';
import { useAction } from '../shared/useAction';
import { useText } from '../shared/useText';
import type { DraftKeeper } from './DraftKeeper';
import styles from './drafts.module.css';
import type { OpenDraft } from './draftState';
import { OverwriteDialog } from './OverwriteDialog';
import { Person } from './Person';

interface ConflictBannerProps {
  readonly open: OpenDraft;
  readonly keeper: DraftKeeper;
  /** Shows what the two texts differ in. */
  readonly renderDifference: (theirs: string, mine: string) => ReactNode;
  /** Goes to the copy that was made. */
  readonly onCopied: (copy: Draft) => void;
}

/** What stands in the way of saving, and what can be done; nothing when all is well. */
export function ConflictBanner(props: ConflictBannerProps) {
  const t = useText();
  const { open, keeper } = props;
  const { saving, setAside } = open;
  if (saving.status === 'conflict' || saving.status === 'closed') {
    return (
      <Choosing {...props} status={saving.status} theirs={saving.theirs} />
    );
  }
  if (!setAside) return null;
  return (
    <div role="status" className={styles.actions}>
      <Text>{t('drafts.setAside.text')}</Text>
      <Button size="small" variant="secondary" onPress={keeper.takeBack}>
        {t('drafts.setAside.takeBack')}
      </Button>
    </div>
  );
}

function Choosing({
  open,
  keeper,
  status,
  theirs,
  renderDifference,
  onCopied,
}: ConflictBannerProps & {
  readonly status: 'conflict' | 'closed';
  readonly theirs: DraftDetail;
}) {
  const t = useText();
  const toasts = useApi(toastApiRef);
  const difference = useDisclosure();
  const [isAsking, setIsAsking] = useState(false);
  const title = t('drafts.conflict.copyTitle', {
    title: open.title,
  }).slice(0, 200);
  const copying = useAction(
    useCallback(async () => {
      const copy = await keeper.keepAsCopy(title);
      toasts.post({
        title: t('drafts.conflict.copied'),
        status: 'success',
        timeout: 6000,
      });
      onCopied(copy);
    }, [keeper, title, toasts, t, onCopied]),
  );
  return (
    <div role="alert" className={styles.banner}>
      <StateWord tone="warning">{t(`drafts.${status}.title`)}</StateWord>
      {status === 'conflict' ? (
        <Text as="p">
          <Instant at={theirs.draft.savedAt} />
          {' · '}
          <Person by={theirs.draft.savedBy} />{' '}
          {t('drafts.conflict.by', {
            revision: String(theirs.draft.revision),
          })}
        </Text>
      ) : (
        <Text as="p">
          {t(
            theirs.draft.state === 'submitted'
              ? 'drafts.closed.submitted'
              : 'drafts.closed.discarded',
          )}
        </Text>
      )}
      <Text as="p" color="secondary">
        {t(`drafts.${status}.text`)}
      </Text>
      {copying.failure && <ActionFailure failure={copying.failure} />}
      <DisclosureButton state={difference} isFlush>
        {t('drafts.conflict.show')}
      </DisclosureButton>
      {difference.isOpen && (
        <div id={difference.id} className={styles.difference}>
          {renderDifference(theirs.body, open.body)}
        </div>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          isPending={copying.isSending}
          onPress={() => void copying.send()}
        >
          {t('drafts.conflict.keepCopy')}
        </Button>
        <Button size="small" variant="secondary" onPress={keeper.takeTheirs}>
          {t(
            status === 'conflict'
              ? 'drafts.conflict.takeTheirs'
              : 'drafts.closed.letGo',
          )}
        </Button>
        {status === 'conflict' && (
          <Button
            size="small"
            variant="secondary"
            onPress={() => setIsAsking(true)}
          >
            {t('drafts.conflict.overwrite')}
          </Button>
        )}
      </div>
      {isAsking && (
        <OverwriteDialog keeper={keeper} onClose={() => setIsAsking(false)} />
      )}
    </div>
  );
}
