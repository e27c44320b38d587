import styles from './shared.module.css';
import { textParts } from './textParts';

/** A sentence of the API with its code and https addresses set off; never interprets anything else. */
export function RichText({ children }: { readonly children: string }) {
  return (
    <>
      {textParts(children).map((part, index) => {
        if (part.kind === 'code') {
          return (
            <code key={index} className={styles.code}>
              {part.text}
            </code>
          );
        }
        if (part.kind === 'link') {
          return (
            <a
              key={index}
              href={part.text}
              target="_blank"
              rel="noopener noreferrer"
              className={styles.link}
            >
              {part.text}
            </a>
          );
        }
        return <span key={index}>{part.text}</span>;
      })}
    </>
  );
}
