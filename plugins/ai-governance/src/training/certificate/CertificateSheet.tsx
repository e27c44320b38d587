import type { Certificate } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, ButtonLink, Text } from '@backstage/ui';
import { useCapture } from '../../shared/analytics';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { StateWord } from '../../shared/StateWord';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import { CERTIFICATE_TONE } from '../present/standing';
import training from '../training.module.css';
import styles from './certificate.module.css';

interface CertificateSheetProps {
  readonly certificate: Certificate;
}

/** What is printed: the certificate without anything of the portal around it. */
export function CertificateSheet({ certificate }: CertificateSheetProps) {
  const t = useText();
  const capture = useCapture();
  const hrefOf = useTrainingHref();
  const { title, path, status, certificateId } = certificate;
  const print = () => {
    capture('printCertificate', certificateId);
    window.print();
  };
  return (
    <div className={styles.sheet}>
      <Section
        title={t('training.certificate.heading')}
        aside={
          <StateWord tone={CERTIFICATE_TONE[status]}>
            {t(`training.certificates.status.${status}`)}
          </StateWord>
        }
      >
        <div className={shared.stack}>
          <Text as="p" color="secondary">
            {t('training.certificate.statement')}
          </Text>
          <Text as="h3" variant="title-small" weight="bold">
            {title}
          </Text>
          <Facts certificate={certificate} />
          <Text as="p" variant="body-small" color="secondary">
            {t('training.certificate.verifyHint')}
          </Text>
          <div className={`${training.actions} ${styles.notPrinted}`}>
            <Button variant="secondary" onPress={print}>
              {t('training.certificate.print')}
            </Button>
            {status !== 'valid' && (
              <ButtonLink href={hrefOf(trainingPaths.path(path))}>
                {t('training.certificate.renew')}
              </ButtonLink>
            )}
          </div>
        </div>
      </Section>
    </div>
  );
}

function Facts({ certificate }: CertificateSheetProps) {
  const t = useText();
  const { revokedReason } = certificate;
  return (
    <FactList
      facts={[
        [
          t('training.certificate.id'),
          <code key="id" className={shared.code}>
            {certificate.certificateId}
          </code>,
        ],
        [t('training.certificate.version'), certificate.version],
        [
          t('training.certificate.issued'),
          <Instant key="issued" at={certificate.issuedAt} />,
        ],
        [
          t('training.certificate.expires'),
          <Instant key="expires" at={certificate.expiresAt} />,
        ],
        [
          t('training.certificate.supersededAt'),
          instant(certificate.supersededAt),
        ],
        [t('training.certificate.revokedAt'), instant(certificate.revokedAt)],
        [
          t('training.certificate.revokedReason'),
          revokedReason && <RichText key="reason">{revokedReason}</RichText>,
        ],
      ]}
    />
  );
}

const instant = (at: string | undefined) =>
  at === undefined ? undefined : <Instant key={at} at={at} />;
