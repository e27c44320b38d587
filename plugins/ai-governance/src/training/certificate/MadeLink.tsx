import type { CertificateLink } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Link, Text } from '@backstage/ui';
import type { RefObject } from 'react';
import { CopyLine } from '../../shared/CopyLine';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import styles from './certificate.module.css';

interface MadeLinkProps {
  readonly focusRef: RefObject<HTMLDivElement>;
  readonly link: CertificateLink;
}

/** The link to hand on, and the command that verifies what is in it without the portal. */
export function MadeLink({ focusRef, link: { url, token } }: MadeLinkProps) {
  const t = useText();
  return (
    <div
      ref={focusRef}
      tabIndex={-1}
      role="group"
      aria-label={t('training.certificate.show.made')}
      className={styles.made}
    >
      <div>
        <Link href={url} target="_blank" rel="noopener noreferrer">
          {t('training.certificate.show.made')}
        </Link>
        <CopyLine text={url} what={t('training.certificate.show.url')} />
      </div>
      <div>
        <Text as="p" variant="body-small" color="secondary">
          {t('training.certificate.show.command')}
        </Text>
        <CopyLine
          text={`ai-governance certificate verify ${token}`}
          what={t('training.certificate.show.copyCommand')}
        />
        <Text as="p" variant="body-small" color="secondary">
          <RichText>{t('training.certificate.show.commandHint')}</RichText>
        </Text>
      </div>
    </div>
  );
}
