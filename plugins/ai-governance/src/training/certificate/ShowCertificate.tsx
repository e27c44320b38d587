import type {
  Certificate,
  CertificateLink,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Radio, RadioGroup, Text } from '@backstage/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ActionFailure } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { toFailure, type Failure } from '../../shared/failure';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import training from '../training.module.css';
import styles from './certificate.module.css';
import { MadeLink } from './MadeLink';

/** Makes a link under which anybody can verify the certificate, after saying what it reveals. */
export function ShowCertificate({
  certificate: { certificateId },
}: {
  readonly certificate: Certificate;
}) {
  const t = useText();
  const [withName, setWithName] = useState(false);
  const { link, isSending, failure, make, forget } = useLink(certificateId);
  return (
    <Section title={t('training.certificate.show.title')}>
      <div className={shared.stack}>
        <Text as="p">{t('training.certificate.show.text')}</Text>
        {failure && <ActionFailure failure={failure} />}
        <RadioGroup
          label={t('training.certificate.show.which')}
          value={withName ? 'with' : 'without'}
          onChange={value => {
            setWithName(value === 'with');
            // What was made before reveals something else.
            forget();
          }}
        >
          {(['without', 'with'] as const).map(each => (
            <Radio key={each} value={each}>
              <span>
                {t(`training.certificate.show.${each}`)}
                <span className={styles.hint}>
                  {t(`training.certificate.show.${each}Hint`)}
                </span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        <Text as="p" variant="body-small" color="secondary">
          {t('training.certificate.show.cannotTakeBack')}
        </Text>
        <div className={training.actions}>
          <Button isPending={isSending} onPress={() => void make(withName)}>
            {t('training.certificate.show.make')}
          </Button>
        </div>
        {link && <Made link={link} />}
      </div>
    </Section>
  );
}

/** Takes the focus, so that whoever does not see it arrive is told. */
function Made({ link }: { readonly link: CertificateLink }) {
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => block.current?.focus(), [link]);
  return <MadeLink focusRef={block} link={link} />;
}

function useLink(certificateId: string) {
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const [link, setLink] = useState<CertificateLink>();
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const asked = useRef(0);
  const make = async (withName: boolean) => {
    const mine = ++asked.current;
    setIsSending(true);
    setFailure(undefined);
    try {
      const made = await client.linkCertificate(certificateId, { withName });
      capture('linkCertificate', certificateId);
      // Somebody who chose otherwise meanwhile must not hand on this one.
      if (asked.current === mine) setLink(made);
    } catch (error) {
      if (asked.current === mine) setFailure(toFailure(error));
    }
    setIsSending(false);
  };
  const forget = useCallback(() => {
    asked.current += 1;
    setLink(undefined);
  }, []);
  return { link, isSending, failure, make, forget };
}
