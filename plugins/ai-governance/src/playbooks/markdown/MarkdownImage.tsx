import { linkTarget } from '@ai-enablement/governance-core';
import { VisibleText } from '../../shared/VisibleText';
import { useText } from '../../shared/useText';
import { useSurroundings } from './MarkdownContext';
import styles from './markdown.module.css';

/**
 * An image of a host that the operator named, which does not learn from which page it is asked; of others what it shows, in words, since
 * an image tells its host who reads what.
 */
export function MarkdownImage({
  url,
  alt,
}: {
  readonly url: string;
  readonly alt: string;
}) {
  const t = useText();
  const { imageHosts: hosts } = useSurroundings().places;
  const target = linkTarget(url);
  if (target.kind === 'web' && hosts?.includes(target.host))
    return (
      <img
        src={url}
        alt={alt}
        className={styles.image}
        referrerPolicy="no-referrer"
        loading="lazy"
        decoding="async"
      />
    );
  if (alt === '') return null;
  return (
    <span>
      [{t('playbooks.markdown.image')}: <VisibleText>{alt}</VisibleText>]
    </span>
  );
}
