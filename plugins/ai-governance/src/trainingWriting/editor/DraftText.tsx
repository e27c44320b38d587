import { Skeleton, Text, TextField } from '@backstage/ui';
import { Suspense, useId, type RefObject } from 'react';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import type { OpenDraft } from '../../drafts/draftState';
import { DiscardButton } from '../../drafts/life/DiscardButton';
import type { CodeEditorHandle } from '../../editor/CodeEditor';
import type { Remark } from '../../editor/editorText';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import training from '../../training/training.module.css';
import { LazyPathEditor } from './LazyPathEditor';

const TITLE_MAX = 200;

interface DraftTextProps {
  readonly open: OpenDraft;
  readonly keeper: DraftKeeper;
  readonly remarks: readonly Remark[];
  readonly editorRef: RefObject<CodeEditorHandle>;
}

/** Title and text of a draft; only shown once it is no longer open. */
export function DraftText(props: DraftTextProps) {
  const { open, keeper, remarks, editorRef } = props;
  const t = useText();
  const hint = useId();
  const isOpen = open.draft.state === 'open';
  return (
    <>
      {isOpen && (
        <>
          <TextField
            label={t('drafts.title')}
            value={open.title}
            maxLength={TITLE_MAX}
            description={
              open.title.trim() === '' ? t('drafts.untitled') : undefined
            }
            onChange={value => keeper.write({ title: value })}
          />
          <div className={training.actions}>
            <DiscardButton keeper={keeper} />
          </div>
        </>
      )}
      <Suspense fallback={<Skeleton width="100%" height="32rem" />}>
        <LazyPathEditor
          ref={editorRef}
          label={t('trainingWriting.editor.label')}
          describedBy={hint}
          value={open.body}
          isReadOnly={!isOpen}
          remarks={remarks}
          onChange={value => keeper.write({ body: value })}
        />
      </Suspense>
      <Text as="p" variant="body-small" color="secondary" id={hint}>
        <RichText>{t('trainingWriting.editor.hint')}</RichText>
      </Text>
    </>
  );
}
