import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import type { OpenDraft } from '../../drafts/draftState';
import { SubmitDraft } from '../../drafts/submission/SubmitDraft';
import { policyVersionRouteRef } from '../../routes';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import { issueLines } from '../present/issueLines';

interface ProposeDraftProps {
  readonly open: OpenDraft;
  readonly keeper: DraftKeeper;
  readonly onGoToLine: (line: number) => void;
}

/** Hands the draft of the policy to a second person. */
export function ProposeDraft(props: ProposeDraftProps) {
  const t = useText();
  const go = useGo();
  const versionHref = useRouteRef(policyVersionRouteRef);
  return (
    <SubmitDraft
      {...props}
      kind={{
        action: 'proposePolicy',
        issueLines,
        onSubmitted: versionId => {
          if (versionHref) go(versionHref({ versionId }));
        },
      }}
      texts={{
        title: t('policyPage.propose.title'),
        intro: t('policyPage.propose.intro'),
        needs: t('policyPage.propose.introCases'),
        submit: t('policyPage.propose.submit'),
      }}
    />
  );
}
