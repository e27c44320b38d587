import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { useText } from './useText';

/** Puts a text on the clipboard and says whether that worked; `onCopy` is told when it did. */
export function useCopy(onCopy?: () => void): (text: string) => void {
  const t = useText();
  const toasts = useApi(toastApiRef);
  return useCallback(
    text => {
      window.navigator.clipboard.writeText(text).then(
        () => {
          toasts.post({
            title: t('detail.copied'),
            status: 'success',
            timeout: 3000,
          });
          onCopy?.();
        },
        error => toasts.post({ title: String(error), status: 'danger' }),
      );
    },
    [t, toasts, onCopy],
  );
}
