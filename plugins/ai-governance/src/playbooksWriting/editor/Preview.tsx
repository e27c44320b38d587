import { Text } from '@backstage/ui';
import { useDeferredValue, useMemo } from 'react';
import { Markdown } from '../../playbooks/markdown/Markdown';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../playbooksWriting.module.css';
import { readerFiles } from '../present/readerFiles';
import { usePreviewPlaces } from './usePreviewPlaces';

/** What is longer than its frame is scrolled by keyboard, too (WCAG 2.1.1). */
const SCROLLED = { tabIndex: 0 };

/** What the text looks like to readers, without its front matter, file by file. */
export function Preview({ text }: { readonly text: string }) {
  const t = useText();
  const places = usePreviewPlaces();
  const shown = useDeferredValue(text);
  const files = useMemo(() => readerFiles(shown), [shown]);
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
              <Markdown
                text={body}
                places={places}
                idPrefix={`preview-${index}-`}
              />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
