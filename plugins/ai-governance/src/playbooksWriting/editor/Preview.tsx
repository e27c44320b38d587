import {
  PLAYBOOK_FILE,
  readFolder,
  splitFrontMatter,
} from '@ai-enablement/governance-core';
import { Text } from '@backstage/ui';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../playbooksWriting.module.css';

/** One text of a playbook as readers see it, without its front matter. */
export type RenderText = (text: string, path: string) => ReactNode;

interface PreviewProps {
  /** The folder as one text. */
  readonly text: string;
  /** Shows Markdown; without it the text stands as it is written. */
  readonly renderText?: RenderText;
}

/** What is longer than its frame is scrolled by keyboard, too (WCAG 2.1.1). */
const SCROLLED = { tabIndex: 0 };

/** What the text looks like to readers, without its front matter, file by file. */
export function Preview({ text, renderText = asWritten }: PreviewProps) {
  const t = useText();
  const shown = useDeferredValue(text);
  const files = useMemo(() => filesOf(shown), [shown]);
  const isEmpty = files.every(file => file.text.trim() === '');
  return (
    <section
      aria-label={t('playbooksWriting.preview.title')}
      className={styles.preview}
      {...SCROLLED}
    >
      {isEmpty ? (
        <Text as="p" color="secondary">
          {t('playbooksWriting.preview.empty')}
        </Text>
      ) : (
        <div className={shared.stack}>
          {files.map(({ path, text: body }, index) => (
            <div key={path}>
              {index > 0 && (
                <Text as="h3" weight="bold">
                  {path}
                </Text>
              )}
              {renderText(body, path)}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

const asWritten: RenderText = text => (
  <pre className={styles.previewText}>{text}</pre>
);

function filesOf(text: string) {
  const folder = readFolder(text, PLAYBOOK_FILE);
  if (!folder.ok) return [{ path: PLAYBOOK_FILE, text }];
  return folder.value.map(file =>
    file.path === PLAYBOOK_FILE
      ? { ...file, text: splitFrontMatter(file.text).body.trimStart() }
      : file,
  );
}
