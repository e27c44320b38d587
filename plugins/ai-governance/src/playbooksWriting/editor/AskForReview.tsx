import type { DraftKeeper } from '../../drafts/DraftKeeper';
import type { OpenDraft } from '../../drafts/draftState';
import { SubmitDraft } from '../../drafts/submission/SubmitDraft';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import { playbookPaths, usePlaybookHref } from '../paths';
import { issueLines } from '../present/remarks';

interface AskForReviewProps {
  readonly open: OpenDraft;
  readonly keeper: DraftKeeper;
  readonly onGoToLine: (line: number) => void;
}

/** Hands the draft of a playbook to a second person. */
export function AskForReview(props: AskForReviewProps) {
  const t = useText();
  const go = useGo();
  const hrefOf = usePlaybookHref();
  return (
    <SubmitDraft
      {...props}
      kind={{
        action: 'proposePlaybook',
        issueLines,
        onSubmitted: id => go(hrefOf(playbookPaths.version(id))),
      }}
      texts={{
        title: t('playbooksWriting.submission.title'),
        intro: t('playbooksWriting.submission.intro'),
        needs: t('playbooksWriting.submission.needs'),
        submit: t('playbooksWriting.submission.submit'),
      }}
    />
  );
}
