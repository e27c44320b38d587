import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useRef, useState } from 'react';
import { useCapture } from '../shared/analytics';
import { downloadText } from '../shared/download';
import { toFailure } from '../shared/failure';
import { useText } from '../shared/useText';
import { toQuery, type LedgerFilters } from './filters';
import { entriesCsv } from './present/csv';
import { whatHappened } from './present/what';
import { useAudit } from './useAudit';

const ENTRIES_A_REQUEST = 200;
/** What a spreadsheet still opens with ease. */
const MOST_ENTRIES = 20_000;

/** Downloads every entry that the filters let through, newest first, also those not read yet; asking again stops it. */
export function useCsv(filters: LedgerFilters) {
  const t = useText();
  const { client } = useAudit();
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [isBusy, setIsBusy] = useState(false);
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);

  const read = async (signal: AbortSignal) => {
    const entries: LedgerEntry[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listLedgerEntries(
        { ...toQuery(filters), limit: ENTRIES_A_REQUEST, cursor },
        { signal },
      );
      entries.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined && entries.length < MOST_ENTRIES);
    return { entries, isCut: cursor !== undefined };
  };

  const download = async () => {
    const controller = new AbortController();
    running.current = controller;
    setIsBusy(true);
    try {
      const { entries, isCut } = await read(controller.signal);
      capture('downloadLedgerCsv', String(entries.length));
      downloadText(
        'ledger.csv',
        entriesCsv(entries, entry => whatHappened(entry, t)),
      );
      if (isCut) {
        toasts.post({
          title: t('audit.list.csvCut', { number: String(entries.length) }),
          status: 'warning',
        });
      }
    } catch (error) {
      if (!controller.signal.aborted) {
        toasts.post({
          title: t('audit.list.csvFailed'),
          description: toFailure(error).message,
          status: 'danger',
        });
      }
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, download };
}
