import type { InboxItem } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useState } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture } from '../shared/analytics';
import { toFailure, type Failure } from '../shared/failure';
import { cachesOf, MINE } from '../shared/governanceCaches';

const WEEK_MS = 7 * 86_400_000;

/** Puts items off and brings them back. */
export interface Snoozing {
  /** What was put off last, until it is brought back. */
  readonly last: InboxItem | undefined;
  readonly failure: Failure | undefined;
  readonly snooze: (item: InboxItem) => void;
  readonly wake: (item: InboxItem) => void;
}

/** Puts items off for a week, undoably; `onDone` reads anew. */
export function useSnooze(onDone: () => void): Snoozing {
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const [last, setLast] = useState<InboxItem>();
  const [failure, setFailure] = useState<Failure>();
  const put = useCallback(
    async (item: InboxItem, until: string | undefined) => {
      setFailure(undefined);
      try {
        await client.snoozeInboxItem(item.id, until);
        setLast(until === undefined ? undefined : item);
      } catch (error) {
        setFailure(toFailure(error));
      }
      cachesOf(client).inboxCount.refreshKnown(MINE);
      onDone();
    },
    [client, onDone],
  );
  return {
    last,
    failure,
    snooze: item => {
      capture('snoozeInboxItem', item.kind);
      void put(item, new Date(Date.now() + WEEK_MS).toISOString());
    },
    wake: item => void put(item, undefined),
  };
}
