import type { DraftKeeper } from '../../drafts/DraftKeeper';
import { DiscardButton } from '../../drafts/life/DiscardButton';
import { DownloadButton } from '../blocks/Document';
import styles from '../policyPage.module.css';
import { UploadButton } from './UploadButton';

interface DraftActionsProps {
  readonly keeper: DraftKeeper;
  readonly body: string;
}

/** Brings a file in, takes the draft out as one, and discards the draft. */
export function DraftActions({ keeper, body }: DraftActionsProps) {
  return (
    <div className={styles.actions}>
      <UploadButton onText={text => keeper.write({ body: text })} />
      <DownloadButton document={body} fileName="policy-draft.yaml" />
      <DiscardButton keeper={keeper} />
    </div>
  );
}
