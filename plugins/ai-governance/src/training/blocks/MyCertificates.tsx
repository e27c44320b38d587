import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton, Text } from '@backstage/ui';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { cachesOf, MINE } from '../../shared/governanceCaches';
import { Section } from '../../shared/Section';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import { CertificateTable } from './CertificateTable';

/** Certificates of the reader, newest first. */
export function MyCertificates() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const hrefOf = useTrainingHref();
  const { remote, recheck } = useResource(cachesOf(client).certificates, MINE);
  return (
    <Section title={t('training.certificates.title')}>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('training.certificates.loading')}>
          <Skeleton width="100%" height="6rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {remote.status === 'ready' &&
        (remote.data.length === 0 ? (
          <Text as="p" color="secondary">
            {t('training.certificates.none')}
          </Text>
        ) : (
          <CertificateTable
            caption={t('training.certificates.title')}
            certificates={remote.data}
            hrefOf={({ certificateId }) =>
              hrefOf(trainingPaths.certificate(certificateId))
            }
          />
        ))}
    </Section>
  );
}
