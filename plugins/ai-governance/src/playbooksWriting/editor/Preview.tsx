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

interface PreviewProps {
  readonly text: string;
  /** What it is called; *Preview* unless set. */
  readonly label?: string;
  /** How it is framed; as high as the editor beside it unless set. */
  readonly className?: string;
  /** Begins the ids of its headings; another one for each on a page. */
  readonly idPrefix?: string;
}

/** What the text looks like to readers, without its front matter, file by file. */
export function Preview({
  text,
  label,
  className = styles.preview,
  idPrefix = 'preview',
}: PreviewProps) {
  const t = useText();
  const places = usePreviewPlaces();
  const shown = useDeferredValue(text);
  const files = useMemo(() => readerFiles(shown), [shown]);
  const isEmpty = files.every(file => file.text.trim() === '');
  return (
    <section
      aria-label={label ?? t('playbooksWriting.preview.title')}
      className={className}
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
                idPrefix={`${idPrefix}-${index}-`}
              />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
