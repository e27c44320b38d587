import type {
  OwnPlaybookReach,
  PlaybookSummary,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Skeleton } from '@backstage/ui';
import { FailureState } from '../../shared/FailureState';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { Acknowledgement } from './Acknowledgement';
import { CommentForm } from './CommentForm';
import { Comments } from './Comments';
import { RatingField } from './RatingField';
import { useOwnReach } from './useOwnReach';

interface OwnPartProps {
  readonly playbook: PlaybookSummary;
}

/** What the reader has to do with a playbook, and may say of it; nobody else sees what stands here. */
export function OwnPart({ playbook }: OwnPartProps) {
  const t = useText();
  const { remote, recheck } = useOwnReach(playbook.name);
  return (
    <>
      <Section title={t('playbooks.own.title')}>
        {remote.status === 'loading' && (
          <div role="status" aria-label={t('playbooks.own.loading')}>
            <Skeleton width="100%" height="8rem" />
          </div>
        )}
        {remote.status === 'failed' && (
          <FailureState
            of="playbook"
            failure={remote.failure}
            isRetrying={remote.isChecking}
            onRetry={recheck}
          />
        )}
        {remote.status === 'ready' && (
          <Parts playbook={playbook} own={remote.data} onDone={recheck} />
        )}
      </Section>
      {remote.status === 'ready' && remote.data.mayReadComments && (
        <Comments name={playbook.name} />
      )}
    </>
  );
}

function Parts({
  playbook,
  own,
  onDone,
}: OwnPartProps & {
  readonly own: OwnPlaybookReach;
  readonly onDone: () => Promise<void>;
}) {
  return (
    <div className={shared.stack}>
      <Acknowledgement playbook={playbook} own={own} onDone={onDone} />
      {own.kept.ratings !== 'off' && (
        <RatingField name={playbook.name} own={own} onDone={onDone} />
      )}
      {own.kept.comments && <CommentForm name={playbook.name} />}
    </div>
  );
}
