import {
  trainingProposePermission,
  type TrainingVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button } from '@backstage/ui';
import { ActionFailure } from '../../shared/ActionDialog';
import { useText } from '../../shared/useText';
import training from '../../training/training.module.css';
import { useBeginDraft } from '../begin/useBeginDraft';

/** Begins a draft with the text of a version that was not accepted, for those who may write. */
export function WriteOn({
  detail: { version, text, before },
}: {
  readonly detail: TrainingVersionDetail;
}) {
  const t = useText();
  const { allowed } = usePermission({ permission: trainingProposePermission });
  const { begin, isSending, failure } = useBeginDraft();
  const isOver = version.state === 'refused' || version.state === 'withdrawn';
  if (!isOver || !allowed) return null;
  const start = () =>
    begin({
      title: t('trainingWriting.version.name', {
        title: version.title,
        version: version.version,
      }),
      body: text,
      ...(before && { base: before.versionId }),
    });
  return (
    <>
      {failure && <ActionFailure failure={failure} />}
      <div className={training.actions}>
        <Button
          size="small"
          variant="secondary"
          isPending={isSending}
          onPress={start}
        >
          {t('trainingWriting.version.writeOn')}
        </Button>
      </div>
    </>
  );
}
