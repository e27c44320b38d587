import type { TrainingVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Skeleton, Text } from '@backstage/ui';
import { Suspense, useCallback, useId, useMemo, useRef } from 'react';
import type { CodeEditorHandle } from '../../editor/CodeEditor';
import { RemarkList } from '../../editor/RemarkList';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { useText } from '../../shared/useText';
import { LazyPathEditor } from '../editor/LazyPathEditor';
import { pathRemarks } from '../present/pathText';

const nothing = () => {};

/** What the check says of a version, and its text with the findings at their lines. */
export function SourceText({
  detail: { text, findings },
}: {
  readonly detail: TrainingVersionDetail;
}) {
  const t = useText();
  const hint = useId();
  const editor = useRef<CodeEditorHandle>(null);
  const remarks = useMemo(() => pathRemarks(text, findings), [text, findings]);
  const goToLine = useCallback((line: number) => {
    editor.current?.goToLine(line);
  }, []);
  return (
    <>
      <Section title={t('trainingWriting.version.findings')}>
        <RemarkList remarks={remarks} onGoToLine={goToLine} />
      </Section>
      <Section title={t('trainingWriting.version.text')}>
        <Suspense fallback={<Skeleton width="100%" height="32rem" />}>
          <LazyPathEditor
            ref={editor}
            label={t('trainingWriting.version.text')}
            describedBy={hint}
            value={text}
            isReadOnly
            remarks={remarks}
            onChange={nothing}
          />
        </Suspense>
        <Text as="p" variant="body-small" color="secondary" id={hint}>
          <RichText>{t('trainingWriting.editor.hint')}</RichText>
        </Text>
      </Section>
    </>
  );
}
