import type { HostProtection } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Link, Text } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { CopyLine } from '../shared/CopyLine';
import { downloadText } from '../shared/download';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';

type Document = NonNullable<HostProtection['items'][number]['proposal']>;

/** Settings ready to be applied at the host. */
export function Proposal({ proposal }: { readonly proposal: Document }) {
  const t = useText();
  const { fileName, text, settingsUrl } = proposal;
  return (
    <div className={shared.stack}>
      <Text as="p">{t('protection.proposalHint')}</Text>
      <CopyLine text={text} what={t('protection.proposal')} />
      <span>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiDownloadLine size={16} />}
          onPress={() => downloadText(fileName, text, 'application/json')}
        >
          {t('protection.download', { name: fileName })}
        </Button>{' '}
        <Link href={settingsUrl} target="_blank" rel="noreferrer">
          {t('protection.proposalOpen')}
        </Link>
      </span>
    </div>
  );
}
