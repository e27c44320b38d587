import type {
  PlaybookVersion,
  PlaybookVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useCallback, useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { MomentField } from '../../shared/MomentField';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import { readPeriod, type Period } from '../present/period';
import { PublishEffect } from './PublishEffect';

interface PublishDialogProps {
  readonly detail: PlaybookVersionDetail;
  readonly onDone: (version: PlaybookVersion) => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}

/** Publishes a version, at once or later, perhaps until an instant, after saying what will happen. */
export function PublishDialog(props: PublishDialogProps) {
  const { detail, onReadAgain, onClose } = props;
  const t = useText();
  const [from, setFrom] = useState<string>();
  const [until, setUntil] = useState<string>();
  const period = readPeriod({ from, until }, new Date());
  const action = usePublish(props, period);
  const { title, version } = detail.version;
  return (
    <ActionDialog
      title={t('playbooksWriting.publish.title', {
        name: t('playbooksWriting.version.name', { title, version }),
      })}
      submitLabel={t('playbooksWriting.publish.submit')}
      isReady={period.order !== undefined}
      action={action}
      onReadAgain={onReadAgain}
      onClose={onClose}
    >
      <MomentField
        label={t('playbooksWriting.publish.when')}
        local={from}
        moment={period.from}
        onChange={setFrom}
      />
      <MomentField
        label={t('playbooksWriting.publish.until')}
        nowLabel={t('playbooksWriting.publish.noEnd')}
        laterLabel={t('playbooksWriting.publish.end')}
        local={until}
        moment={period.until}
        onChange={setUntil}
      />
      <div aria-live="polite">
        {period.isReversed && (
          <Text as="p" variant="body-small" color="danger">
            {t('playbooksWriting.publish.endBeforeStart')}
          </Text>
        )}
      </div>
      <PublishEffect
        detail={detail}
        isLater={from !== undefined}
        hasEnd={until !== undefined}
      />
    </ActionDialog>
  );
}

function usePublish({ detail, onDone }: PublishDialogProps, { order }: Period) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const { versionId } = detail.version;
  const { effectiveFrom, expiresAt } = order ?? {};
  return useAction(
    useCallback(async () => {
      const published = await client.publishPlaybookVersion(versionId, {
        ...(effectiveFrom !== undefined && { effectiveFrom }),
        ...(expiresAt !== undefined && { expiresAt }),
      });
      capture('publishPlaybook', versionId);
      toasts.post({
        title: t('playbooksWriting.publish.done'),
        description: t(
          published.state === 'scheduled'
            ? 'playbooksWriting.publish.doneLater'
            : 'playbooksWriting.publish.doneNow',
          { version: published.version },
        ),
        status: 'success',
        timeout: 6000,
      });
      onDone(published);
    }, [
      client,
      versionId,
      effectiveFrom,
      expiresAt,
      capture,
      toasts,
      t,
      onDone,
    ]),
  );
}
