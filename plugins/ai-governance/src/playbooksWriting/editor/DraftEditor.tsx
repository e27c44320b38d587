import { useCallback, useMemo, useRef } from 'react';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import { renderDifference } from '../../drafts/renderDifference';
import { Revisions } from '../../drafts/revisions/Revisions';
import { SavingState } from '../../drafts/SavingState';
import { useOpenDraft } from '../../drafts/useDraft';
import type { CodeEditorHandle } from '../../editor/CodeEditor';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { remarksOf } from '../present/remarks';
import { AskForReview } from './AskForReview';
import { CheckResult } from './CheckResult';
import { DraftChanges } from './DraftChanges';
import { DraftStanding } from './DraftStanding';
import { DraftText } from './DraftText';
import { useLint } from './useLint';

/** An open draft of a playbook with everything that is known of it while it is written. */
export function DraftEditor({ keeper }: { readonly keeper: DraftKeeper }) {
  const open = useOpenDraft(keeper);
  const editor = useRef<CodeEditorHandle>(null);
  const { draft, body } = open;
  const isOpen = draft.state === 'open';
  const lint = useLint(body);
  const { checked } = lint;
  const remarks = useMemo(
    () => (checked ? remarksOf(checked.text, checked.check.findings) : []),
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
      <CheckResult lint={lint} remarks={remarks} onGoToLine={goToLine} />
      {draft.base !== undefined && (
        <DraftChanges base={draft.base} body={body} />
      )}
      <Revisions
        open={open}
        keeper={keeper}
        renderDifference={renderDifference}
      />
      {isOpen && (
        <AskForReview open={open} keeper={keeper} onGoToLine={goToLine} />
      )}
    </>
  );
}
