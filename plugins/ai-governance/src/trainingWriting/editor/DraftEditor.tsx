import { useCallback, useMemo, useRef } from 'react';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import { renderDifference } from '../../drafts/renderDifference';
import { Revisions } from '../../drafts/revisions/Revisions';
import { SavingState } from '../../drafts/SavingState';
import { SubmitDraft } from '../../drafts/submission/SubmitDraft';
import { useOpenDraft } from '../../drafts/useDraft';
import type { CodeEditorHandle } from '../../editor/CodeEditor';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../../training/paths';
import { pathIssueLines, pathRemarks } from '../present/pathText';
import { CheckResult } from './CheckResult';
import { DraftStanding } from './DraftStanding';
import { DraftText } from './DraftText';
import { useTrainingCheck } from './useTrainingCheck';

/** An open draft of a training path with everything that is known of it while it is written. */
export function DraftEditor({ keeper }: { readonly keeper: DraftKeeper }) {
  const t = useText();
  const go = useGo();
  const hrefOf = useTrainingHref();
  const open = useOpenDraft(keeper);
  const editor = useRef<CodeEditorHandle>(null);
  const { draft, body } = open;
  const isOpen = draft.state === 'open';
  const check = useTrainingCheck(body);
  const { checked } = check;
  const remarks = useMemo(
    () => (checked ? pathRemarks(checked.text, checked.check.findings) : []),
    [checked],
  );
  const goToLine = useCallback((line: number) => {
    editor.current?.goToLine(line);
  }, []);
  return (
    <>
      <Section
        title={draft.title}
        aside={isOpen && <SavingState open={open} keeper={keeper} />}
      >
        <div className={shared.stack}>
          <DraftStanding open={open} keeper={keeper} />
          <DraftText
            open={open}
            keeper={keeper}
            remarks={remarks}
            editorRef={editor}
          />
        </div>
      </Section>
      <CheckResult check={check} remarks={remarks} onGoToLine={goToLine} />
      <Revisions
        open={open}
        keeper={keeper}
        renderDifference={renderDifference}
      />
      {isOpen && (
        <SubmitDraft
          open={open}
          keeper={keeper}
          onGoToLine={goToLine}
          kind={{
            action: 'proposeTraining',
            issueLines: pathIssueLines,
            onSubmitted: id => go(hrefOf(trainingPaths.version(id))),
          }}
          texts={{
            title: t('trainingWriting.submission.title'),
            intro: t('trainingWriting.submission.intro'),
            needs: t('trainingWriting.submission.needs'),
            submit: t('trainingWriting.submission.submit'),
          }}
        />
      )}
    </>
  );
}
