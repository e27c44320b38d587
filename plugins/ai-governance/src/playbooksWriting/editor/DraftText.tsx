import { Skeleton, Text, TextField } from '@backstage/ui';
import { lazy, Suspense, useId, type RefObject } from 'react';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import type { OpenDraft } from '../../drafts/draftState';
import { DiscardButton } from '../../drafts/life/DiscardButton';
import type { CodeEditorHandle } from '../../editor/CodeEditor';
import type { Remark } from '../../editor/editorText';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import styles from '../playbooksWriting.module.css';
import { Preview } from './Preview';

/** The editor is a script of its own. */
const LazyPlaybookEditor = lazy(async () => ({
  default: (await import('./PlaybookEditor')).PlaybookEditor,
}));

const TITLE_MAX = 200;

interface DraftTextProps {
  readonly open: OpenDraft;
  readonly keeper: DraftKeeper;
  readonly remarks: readonly Remark[];
  readonly editorRef: RefObject<CodeEditorHandle>;
}

/** Title and text of a draft, beside what they look like; only shown once it is no longer open. */
export function DraftText(props: DraftTextProps) {
  const { open, keeper, remarks, editorRef } = props;
  const t = useText();
  const hint = useId();
  const isOpen = open.draft.state === 'open';
  return (
    <>
      {isOpen && <Title title={open.title} keeper={keeper} />}
      <div className={styles.beside}>
        <Suspense fallback={<Skeleton width="100%" height="32rem" />}>
          <LazyPlaybookEditor
            ref={editorRef}
            label={t('playbooksWriting.editor.label')}
            describedBy={hint}
            value={open.body}
            isReadOnly={!isOpen}
            remarks={remarks}
            onChange={value => keeper.write({ body: value })}
          />
        </Suspense>
        <Preview text={open.body} />
      </div>
      <Text as="p" variant="body-small" color="secondary" id={hint}>
        <RichText>{t('playbooksWriting.editor.hint')}</RichText>
      </Text>
    </>
  );
}

function Title({
  title,
  keeper,
}: {
  readonly title: string;
  readonly keeper: DraftKeeper;
}) {
  const t = useText();
  return (
    <>
      <TextField
        label={t('drafts.title')}
        value={title}
        maxLength={TITLE_MAX}
        description={title.trim() === '' ? t('drafts.untitled') : undefined}
        onChange={value => keeper.write({ title: value })}
      />
      <div className={styles.actions}>
        <DiscardButton keeper={keeper} />
      </div>
    </>
  );
}
