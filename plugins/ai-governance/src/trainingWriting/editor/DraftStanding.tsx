import type { Draft } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useCallback } from 'react';
import { ConflictBanner } from '../../drafts/ConflictBanner';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import type { OpenDraft } from '../../drafts/draftState';
import { ClosedDraft } from '../../drafts/life/ClosedDraft';
import { renderDifference } from '../../drafts/renderDifference';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../../training/paths';

interface DraftStandingProps {
  readonly open: OpenDraft;
  readonly keeper: DraftKeeper;
}

/** What became of a draft that is no longer open, and what stands in the way of saving one that is. */
export function DraftStanding({ open, keeper }: DraftStandingProps) {
  const t = useText();
  const go = useGo();
  const hrefOf = useTrainingHref();
  const onCopied = useCallback(
    ({ draftId }: Draft) => go(hrefOf(trainingPaths.draft(draftId))),
    [go, hrefOf],
  );
  return (
    <>
      {open.draft.state !== 'open' && (
        <ClosedDraft
          keeper={keeper}
          draft={open.draft}
          versionHref={id => hrefOf(trainingPaths.version(id))}
        />
      )}
      <ConflictBanner
        open={open}
        keeper={keeper}
        onCopied={onCopied}
        renderDifference={(theirs, mine) =>
          renderDifference(
            { name: t('drafts.conflict.theirs'), text: theirs },
            { name: t('drafts.conflict.mine'), text: mine },
          )
        }
      />
    </>
  );
}
