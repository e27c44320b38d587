import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiUploadLine } from '@remixicon/react';
import { useRef } from 'react';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';

interface UploadButtonProps {
  readonly onText: (text: string) => void;
}

/** Reads a file of the reader's machine; nothing is sent yet. */
export function UploadButton({ onText }: UploadButtonProps) {
  const t = useText();
  const toasts = useApi(toastApiRef);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiUploadLine size={16} />}
        onPress={() => input.current?.click()}
      >
        {t('policyPage.propose.upload')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,application/yaml,text/yaml"
        className={shared.hidden}
        tabIndex={-1}
        aria-label={t('policyPage.propose.upload')}
        onChange={event => {
          const file = event.target.files?.[0];
          // The same file can be chosen again.
          event.target.value = '';
          if (!file) return;
          file.text().then(onText, error =>
            toasts.post({
              title: t('policyPage.propose.uploadFailed'),
              description: String(error),
              status: 'danger',
            }),
          );
        }}
      />
    </>
  );
}
