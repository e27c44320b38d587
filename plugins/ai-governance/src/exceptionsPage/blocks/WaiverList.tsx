import type {
  Query,
  RuleView,
  Waiver,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMemo, type ReactNode } from 'react';
import { WaiverItem } from '../../exceptions/blocks/WaiverItem';
import { presentWaiver } from '../../exceptions/present/waivers';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { CSV_PAGE_SIZE } from '../../shared/CsvDownload';
import { usePages, type LoadPage } from '../../shared/usePages';
import { useText } from '../../shared/useText';
import { isFiltered, toQuery, type ExceptionFilters } from '../filters';
import { waiversCsv } from '../present/csv';
import { useReadAnew } from '../useReadAnew';
import { ListBlock } from './ListBlock';

interface WaiverListProps {
  readonly of: 'toDecide' | 'waiting' | 'own' | 'acting' | 'history';
  readonly filters: ExceptionFilters;
  readonly rules: readonly RuleView[];
  /** Another number reads anew. */
  readonly version: number;
  /** Told of each waiver after its facts. */
  readonly also?: (waiver: Waiver) => ReactNode;
}

const PAGE_SIZE = 25;

/** What each list holds, and its usual order. */
const LISTS = {
  toDecide: { phase: 'waiting', mine: false, sort: 'oldest' },
  waiting: { phase: 'waiting', mine: false, sort: 'oldest' },
  own: { phase: 'waiting', mine: true, sort: 'oldest' },
  acting: { phase: 'acting', sort: 'soonestEnd' },
  history: { phase: 'over', sort: 'newest' },
} as const;

/** Waivers of one phase, as the filters want them. */
export function WaiverList({
  of,
  filters,
  rules,
  version,
  also,
}: WaiverListProps) {
  const t = useText();
  const read = useReadWaivers(toQuery(filters, LISTS[of]));
  const pages = useReadAnew(usePages(read.onScreen), version);
  return (
    <ListBlock
      title={t(`exceptionsPage.section.${of}`)}
      empty={t(`exceptionsPage.none.${isFiltered(filters) ? 'filtered' : of}`)}
      pages={pages}
      csv={{
        name: `waivers-${of}.csv`,
        readPage: read.forCsv,
        toText: waiversCsv,
      }}
    >
      {waiver => (
        <WaiverItem key={waiver.waiverId} waiver={presentWaiver(waiver, rules)}>
          {also?.(waiver)}
        </WaiverItem>
      )}
    </ListBlock>
  );
}

/** Reads what the query asks for, in pages for the screen and for a file. */
function useReadWaivers(query: Query<'listWaivers'>) {
  const client = useApi(aiGovernanceApiRef);
  const key = JSON.stringify(query);
  return useMemo(() => {
    const asked: Query<'listWaivers'> = JSON.parse(key);
    const readBy =
      (limit: number): LoadPage<Page> =>
      (cursor, options) =>
        client.listWaivers({ ...asked, limit, cursor }, options);
    return { onScreen: readBy(PAGE_SIZE), forCsv: readBy(CSV_PAGE_SIZE) };
  }, [client, key]);
}

type Page = Awaited<ReturnType<typeof aiGovernanceApiRef.T.listWaivers>>;
