import { useText } from './useText';
import styles from './shared.module.css';
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
            className={styles.hiddenCharacter}
            title={t('hiddenCharacter', { name: part.name })}
          >
            {part.codePoint}
          </span>
        ),
      )}
    </>
  );
}
