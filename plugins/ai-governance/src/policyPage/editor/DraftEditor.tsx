import type { Draft } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Skeleton, Text, TextField } from '@backstage/ui';
import { lazy, Suspense, useCallback, useId, useMemo, useRef } from 'react';
import { ConflictBanner } from '../../drafts/ConflictBanner';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import { ClosedDraft } from '../../drafts/life/ClosedDraft';
import { renderDifference } from '../../drafts/renderDifference';
import { Revisions } from '../../drafts/revisions/Revisions';
import { SavingState } from '../../drafts/SavingState';
import { useOpenDraft } from '../../drafts/useDraft';
import type { CodeEditorHandle } from '../../editor/CodeEditor';
import { RemarkList } from '../../editor/RemarkList';
import { policyDraftRouteRef, policyVersionRouteRef } from '../../routes';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import { DraftActions } from './DraftActions';
import { DraftComparison } from './DraftComparison';
import { DraftSimulation } from './DraftSimulation';
import { LiveCases } from './LiveCases';
import { ProposeDraft } from './ProposeDraft';
import { issueRemarks, remarksOf } from './remarksOf';
import { useChecks } from './useChecks';

/** The editor and what it completes by: a script of its own. */
const LazyPolicyEditor = lazy(async () => ({
  default: (await import('./PolicyEditor')).PolicyEditor,
}));

const TITLE_MAX = 200;

/** An open draft with everything that is known of it while it is written. */
export function DraftEditor({ keeper }: { readonly keeper: DraftKeeper }) {
  const t = useText();
  const go = useGo();
  const draftHref = useRouteRef(policyDraftRouteRef);
  const versionHref = useRouteRef(policyVersionRouteRef);
  const open = useOpenDraft(keeper);
  const editor = useRef<CodeEditorHandle>(null);
  const hint = useId();
  const { draft, title, body } = open;
  const isOpen = draft.state === 'open';
  const checks = useChecks(body);
  const remarks = useMemo(() => remarksOf(checks), [checks]);
  const goToLine = useCallback((line: number) => {
    editor.current?.goToLine(line);
  }, []);
  const onCopied = useCallback(
    ({ draftId }: Draft) => {
      if (draftHref) go(draftHref({ draftId }));
    },
    [draftHref, go],
  );
  return (
    <>
      <Section
        title={draft.title}
        aside={isOpen && <SavingState open={open} keeper={keeper} />}
      >
        <div className={shared.stack}>
          {!isOpen && (
            <ClosedDraft
              keeper={keeper}
              draft={draft}
              versionHref={versionId => versionHref?.({ versionId }) ?? ''}
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
          {isOpen && (
            <TextField
              label={t('drafts.title')}
              value={title}
              maxLength={TITLE_MAX}
              description={
                title.trim() === '' ? t('drafts.untitled') : undefined
              }
              onChange={value => keeper.write({ title: value })}
            />
          )}
          {isOpen && <DraftActions keeper={keeper} body={body} />}
          <Suspense fallback={<Skeleton width="100%" height="32rem" />}>
            <LazyPolicyEditor
              ref={editor}
              label={t('policyPage.propose.document')}
              describedBy={hint}
              value={body}
              isReadOnly={!isOpen}
              remarks={remarks}
              onChange={value => keeper.write({ body: value })}
            />
          </Suspense>
          <Text as="p" variant="body-small" color="secondary" id={hint}>
            {t('policyPage.editor.hint')}
          </Text>
          <RemarkList remarks={issueRemarks(checks)} onGoToLine={goToLine} />
        </div>
      </Section>
      <LiveCases checks={checks} onGoToLine={goToLine} />
      <DraftComparison draft={draft} body={body} />
      <Revisions
        open={open}
        keeper={keeper}
        renderDifference={renderDifference}
      />
      {isOpen && <DraftSimulation body={body} checks={checks} />}
      {isOpen && (
        <ProposeDraft open={open} keeper={keeper} onGoToLine={goToLine} />
      )}
    </>
  );
}
