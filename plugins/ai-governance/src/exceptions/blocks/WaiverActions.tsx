import { Button, Text } from '@backstage/ui';
import { useState } from 'react';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import { useText } from '../../shared/useText';
import { ApproveWaiverDialog } from '../dialogs/ApproveWaiverDialog';
import { EndWaiverDialog } from '../dialogs/EndWaiverDialog';
import styles from '../exceptions.module.css';
import type { WaiverView } from '../present/waivers';

type WaiverAction = 'approve' | 'refuse' | 'revoke' | 'takeBack';

/** What makes sense at a moment in the life of a waiver, with the permission it needs. */
function actionsOf({ state, permits }: WaiverView): readonly WaiverAction[] {
  if (permits === undefined) return [];
  const { approve, refuse, revoke } = permits;
  if (state === 'requested') {
    return [
      ...(approve.isPermitted ? (['approve'] as const) : []),
      ...(refuse.isPermitted ? (['refuse'] as const) : []),
      // Who may decide refuses; taking back is for who asked.
      ...(revoke.isPermitted && !refuse.isPermitted
        ? (['takeBack'] as const)
        : []),
    ];
  }
  const isLive = state === 'active' || state === 'scheduled';
  return isLive && revoke.isPermitted ? ['revoke'] : [];
}

/** Approve, refuse, revoke or take back, for those who may; others read what a request waits for. */
export function WaiverActions({ waiver }: { readonly waiver: WaiverView }) {
  const t = useText();
  const [open, setOpen] = useState<WaiverAction>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Waits waiver={waiver} />
      <div className={styles.actions}>
        {actionsOf(waiver).map(action => (
          <Button
            key={action}
            size="small"
            variant={action === 'approve' ? 'primary' : 'secondary'}
            aria-label={t('exceptions.action.of', {
              action: t(`exceptions.action.${action}`),
              id: waiver.name,
            })}
            onPress={() => setOpen(action)}
          >
            {t(`exceptions.action.${action}`)}
          </Button>
        ))}
      </div>
      {open === 'approve' && (
        <ApproveWaiverDialog waiver={waiver} onClose={close} />
      )}
      {open !== undefined && open !== 'approve' && (
        <EndWaiverDialog waiver={waiver} how={open} onClose={close} />
      )}
    </>
  );
}

/** Why the reader is not the one who decides. */
function Waits({
  waiver: { state, permits },
}: {
  readonly waiver: WaiverView;
}) {
  const t = useText();
  if (state !== 'requested' || !permits || permits.approve.isPermitted) {
    return null;
  }
  return (
    <Text as="p" variant="body-small" color="secondary">
      {t('exceptions.wait')}{' '}
      {permits.approve.because !== undefined && (
        <RichText>{sentenceCase(permits.approve.because)}</RichText>
      )}
    </Text>
  );
}
