import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useText } from '../../shared/useText';
import { followLink } from './followLink';
import styles from './markdown.module.css';
import { useSurroundings } from './MarkdownContext';

interface MarkdownLinkProps {
  readonly url: string;
  readonly children: ReactNode;
}

/** A link of a text. What leads out of the portal says where to; what is not followed is plain words. */
export function MarkdownLink({ url, children }: MarkdownLinkProps) {
  const t = useText();
  const { document, places, idPrefix } = useSurroundings();
  const link = followLink(url, places, [...document.anchors.values()]);
  switch (link?.kind) {
    case 'inside':
      return <Link href={link.href}>{children}</Link>;
    case 'anchor':
      return (
        <a
          className={styles.link}
          href={`#${encodeURIComponent(idPrefix + link.anchor)}`}
        >
          {children}
        </a>
      );
    case 'web':
      return (
        <a
          className={styles.link}
          href={link.href}
          target="_blank"
          rel="noopener noreferrer nofollow"
          title={t('playbooks.markdown.external', { host: link.host })}
        >
          {children} <span className={styles.host}>({link.host}&#8239;↗)</span>
        </a>
      );
    default:
      return <>{children}</>;
  }
}
