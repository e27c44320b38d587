import type { Query } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { nameOfException } from '../../exceptions/present/name';
import { ListBlock } from '../../exceptionsPage/blocks/ListBlock';
import { PageLink } from '../../exceptionsPage/blocks/PageLink';
import {
  isFiltered,
  type ExceptionFilters,
} from '../../exceptionsPage/filters';
import { useReadAnew } from '../../exceptionsPage/useReadAnew';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { CSV_PAGE_SIZE } from '../../shared/CsvDownload';
import { usePages, type LoadPage } from '../../shared/usePages';
import { useText } from '../../shared/useText';
import { strengtheningsCsv } from '../present/csv';
import { toStrengtheningQuery } from '../present/query';
import { WhereStricter } from './WhereStricter';

interface StrengtheningListProps {
  /** What acts now, or what is over. */
  readonly of: 'active' | 'past';
  readonly filters: ExceptionFilters;
  /** Another number reads anew. */
  readonly version: number;
}

const PAGE_SIZE = 25;

/** Strengthenings that act now, or that are over, as the filters want them. */
export function StrengtheningList({
  of,
  filters,
  version,
}: StrengtheningListProps) {
  const t = useText();
  const read = useReadStrengthenings(of, filters);
  const pages = useReadAnew(usePages(read.onScreen), version);
  const none = of === 'active' ? 'stricter.none' : 'stricter.pastNone';
  return (
    <ListBlock
      title={t(of === 'active' ? 'stricter.title' : 'stricter.past')}
      empty={t(isFiltered(filters) ? 'stricter.noneFiltered' : none)}
      pages={pages}
      csv={{
        name: `strengthenings-${of}.csv`,
        readPage: read.forCsv,
        toText: strengtheningsCsv,
      }}
    >
      {strengthening => (
        <WhereStricter
          key={strengthening.strengtheningId}
          strengthening={strengthening}
          name={nameOfException(strengthening.strengtheningId)}
        >
          <PageLink kind="strengthenings" id={strengthening.strengtheningId} />
        </WhereStricter>
      )}
    </ListBlock>
  );
}

/** Reads what the filters want, in pages for the screen and for a file. */
function useReadStrengthenings(
  of: StrengtheningListProps['of'],
  filters: ExceptionFilters,
) {
  const client = useApi(aiGovernanceApiRef);
  const key = JSON.stringify(toStrengtheningQuery(filters));
  return useMemo(() => {
    const asked: Query<'listStrengthenings'> = {
      ...JSON.parse(key),
      ...(of === 'active' && { status: 'active' }),
    };
    const readBy =
      (limit: number): LoadPage<Page> =>
      async (cursor, options) => {
        const page = await client.listStrengthenings(
          { ...asked, limit, cursor },
          options,
        );
        // What is over has two states, of which a question names one.
        const items = page.items.filter(
          ({ status }) => (status === 'active') === (of === 'active'),
        );
        return { ...page, items };
      };
    return { onScreen: readBy(PAGE_SIZE), forCsv: readBy(CSV_PAGE_SIZE) };
  }, [client, key, of]);
}

type Page = Awaited<ReturnType<typeof aiGovernanceApiRef.T.listStrengthenings>>;
