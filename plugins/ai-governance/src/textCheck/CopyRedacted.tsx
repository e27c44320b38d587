import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import { useText } from '../shared/useText';

/** Copies a text from which everything that was found has been taken out. */
export function CopyRedacted({ text }: { readonly text: string }) {
  const t = useText();
  const toasts = useApi(toastApiRef);
  const copy = () =>
    window.navigator.clipboard.writeText(text).then(
      () =>
        toasts.post({
          title: t('textCheck.copied'),
          status: 'success',
          timeout: 3000,
        }),
      () => toasts.post({ title: t('textCheck.copyFailed'), status: 'danger' }),
    );
  return (
    <div>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiFileCopyLine size={16} />}
        onPress={() => void copy()}
      >
        {t('textCheck.copyRedacted')}
      </Button>
    </div>
  );
}
