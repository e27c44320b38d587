import { useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { BreakGlassItem } from '../../exceptions/blocks/BreakGlassItem';
import { presentBreakGlass } from '../../exceptions/present/breakGlass';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { CSV_PAGE_SIZE } from '../../shared/CsvDownload';
import { usePages, type LoadPage } from '../../shared/usePages';
import { useText } from '../../shared/useText';
import type { ExceptionFilters } from '../filters';
import { breakGlassCsv } from '../present/csv';
import { readPlace } from '../present/place';
import { useReadAnew } from '../useReadAnew';
import { ListBlock } from './ListBlock';

interface BreakGlassListProps {
  readonly review: 'open' | 'done';
  readonly filters: ExceptionFilters;
  /** Another number reads anew. */
  readonly version: number;
}

const PAGE_SIZE = 25;

/** Uses of break-glass whose review is open, or done; of the filters only a repository narrows them. */
export function BreakGlassList({
  review,
  filters,
  version,
}: BreakGlassListProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const place = readPlace(filters.where ?? '');
  const repository = place?.kind === 'repository' ? place.name : undefined;
  const read = useMemo(() => {
    const readBy =
      (limit: number): LoadPage<Page> =>
      (cursor, options) =>
        client.listBreakGlass({ review, repository, limit, cursor }, options);
    return { onScreen: readBy(PAGE_SIZE), forCsv: readBy(CSV_PAGE_SIZE) };
  }, [client, review, repository]);
  const pages = useReadAnew(usePages(read.onScreen), version);
  const list = review === 'open' ? 'breakGlass' : 'reviewed';
  return (
    <ListBlock
      title={t(`exceptionsPage.section.${list}`)}
      empty={t(
        `exceptionsPage.none.${repository === undefined ? list : 'filtered'}`,
      )}
      pages={pages}
      csv={{
        name: `break-glass-${review}.csv`,
        readPage: read.forCsv,
        toText: breakGlassCsv,
      }}
    >
      {use => (
        <BreakGlassItem key={use.breakGlassId} use={presentBreakGlass(use)} />
      )}
    </ListBlock>
  );
}

type Page = Awaited<ReturnType<typeof aiGovernanceApiRef.T.listBreakGlass>>;
