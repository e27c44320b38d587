import { useText } from '../../shared/useText';
import styles from './markdown.module.css';
import { visibleParts } from './visibleParts';

/** A text in which characters that would hide or reorder something stand as their code points. */
export function VisibleText({ children }: { readonly children: string }) {
  const t = useText();
  return (
    <>
      {visibleParts(children).map((part, index) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          <span
            key={index}
            className={styles.hidden}
            title={t('playbooks.markdown.hidden', { name: part.name })}
          >
            {part.codePoint}
          </span>
        ),
      )}
    </>
  );
}
