import {
  playbookProposePermission,
  type PlaybookVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button } from '@backstage/ui';
import { ActionFailure } from '../../shared/ActionDialog';
import { useText } from '../../shared/useText';
import { useBeginDraft } from '../begin/useBeginDraft';
import styles from '../playbooksWriting.module.css';

/** Begins a draft with the text of a version that was not accepted, for those who may write. */
export function WriteOn({
  detail,
}: {
  readonly detail: PlaybookVersionDetail;
}) {
  const t = useText();
  const { allowed } = usePermission({ permission: playbookProposePermission });
  const { begin, isSending, failure } = useBeginDraft();
  const { version, text, before } = detail;
  const isOver = version.state === 'refused' || version.state === 'withdrawn';
  if (!isOver || !allowed) return null;
  const start = () =>
    begin({
      title: t('playbooksWriting.version.name', {
        title: version.title,
        version: version.version,
      }),
      body: text,
      ...(before && { base: before.versionId }),
    });
  return (
    <>
      {failure && <ActionFailure failure={failure} />}
      <div className={styles.actions}>
        <Button
          size="small"
          variant="secondary"
          isPending={isSending}
          onPress={start}
        >
          {t('playbooksWriting.version.writeOn')}
        </Button>
      </div>
    </>
  );
}
