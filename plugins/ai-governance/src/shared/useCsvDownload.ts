import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useRef, useState } from 'react';
import type { Csv } from './CsvDownload';
import { downloadText } from './download';
import { toFailure } from './failure';
import { readAllPages, type ReadProgress } from './readAllPages';
import { useText } from './useText';

/** Reads all of a list and hands it over as a file; leaving the page stops it. */
export function useCsvDownload<Item>({
  name,
  readPage,
  toText,
  onDone,
}: Csv<Item>) {
  const t = useText();
  const toasts = useApi(toastApiRef);
  const [progress, setProgress] = useState<ReadProgress>();
  const reading = useRef<AbortController>();
  useEffect(() => () => reading.current?.abort(), []);

  const download = async () => {
    const controller = new AbortController();
    reading.current = controller;
    const { signal } = controller;
    setProgress({ read: 0 });
    try {
      const items = await readAllPages(readPage, {
        signal,
        onProgress: setProgress,
      });
      downloadText(name, toText(items));
      onDone?.(items);
    } catch (error) {
      if (signal.aborted) return;
      toasts.post({
        title: t('csv.failed'),
        description: toFailure(error).message,
        status: 'danger',
      });
    } finally {
      if (reading.current === controller) setProgress(undefined);
    }
  };
  const stop = () => {
    reading.current?.abort();
    reading.current = undefined;
    setProgress(undefined);
  };
  return { progress, download, stop };
}
