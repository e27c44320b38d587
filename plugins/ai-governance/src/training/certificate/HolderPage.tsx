import { certificateRevokePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Text, TextField } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { useState, type FormEvent } from 'react';
import { BackLink } from '../../shared/BackLink';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StatePanel } from '../../shared/StatePanel';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import { holderOf } from '../present/holder';
import training from '../training.module.css';
import { HolderCertificates } from './HolderCertificates';

/** Certificates of the person that `?holder=` names, for those who may revoke them. */
export function HolderPage() {
  const t = useText();
  const hrefOf = useTrainingHref();
  const [asked, ask] = useSearchParam('holder');
  const holder = holderOf(asked ?? '');
  const { allowed, loading } = usePermission({
    permission: certificateRevokePermission,
  });
  return (
    <div className={shared.page}>
      <BackLink href={hrefOf(trainingPaths.catalogue())}>
        {t('training.back')}
      </BackLink>
      {!loading && !allowed && (
        <StatePanel
          icon={<RiLockLine size={28} />}
          title={t('training.holder.denied')}
        >
          <Text as="p" color="secondary">
            {t('training.holder.deniedText')}
          </Text>
        </StatePanel>
      )}
      {allowed && (
        <>
          <Section title={t('training.holder.title')}>
            <Search key={asked} asked={asked ?? ''} onAsk={ask} />
          </Section>
          {holder !== undefined && (
            <HolderCertificates key={holder} holder={holder} />
          )}
        </>
      )}
    </div>
  );
}

export default HolderPage;

interface SearchProps {
  readonly asked: string;
  readonly onAsk: (holder: string) => void;
}

function Search({ asked, onAsk }: SearchProps) {
  const t = useText();
  const [value, setValue] = useState(asked);
  const holder = holderOf(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (holder !== undefined) onAsk(holder);
  };
  return (
    <form className={training.form} onSubmit={submit}>
      <Text as="p" color="secondary">
        {t('training.holder.text')}
      </Text>
      <TextField
        label={t('training.holder.field')}
        value={value}
        maxLength={300}
        onChange={setValue}
      />
      <Text as="p" variant="body-small" color="secondary">
        <RichText>{t('training.holder.fieldHint')}</RichText>
      </Text>
      <div aria-live="polite">
        {value.trim() !== '' && holder === undefined && (
          <Text as="p" variant="body-small" color="danger">
            <RichText>{t('training.holder.invalid')}</RichText>
          </Text>
        )}
      </div>
      <div className={training.actions}>
        <Button type="submit" isDisabled={holder === undefined}>
          {t('training.holder.search')}
        </Button>
      </div>
    </form>
  );
}
