import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { nameOfException } from '../../exceptions/present/name';
import { ListBlock } from '../../exceptionsPage/blocks/ListBlock';
import { PageLink } from '../../exceptionsPage/blocks/PageLink';
import {
  isFiltered,
  type ExceptionFilters,
} from '../../exceptionsPage/filters';
import { useReadAnew } from '../../exceptionsPage/useReadAnew';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { usePages } from '../../shared/usePages';
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
  const pages = useStrengthenings(of, { filters, version });
  const none = of === 'active' ? 'stricter.none' : 'stricter.pastNone';
  return (
    <ListBlock
      title={t(of === 'active' ? 'stricter.title' : 'stricter.past')}
      empty={t(isFiltered(filters) ? 'stricter.noneFiltered' : none)}
      pages={pages}
      csv={{ name: `strengthenings-${of}.csv`, of: strengtheningsCsv }}
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

function useStrengthenings(
  of: StrengtheningListProps['of'],
  { filters, version }: Omit<StrengtheningListProps, 'of'>,
) {
  const client = useApi(aiGovernanceApiRef);
  const key = JSON.stringify(toStrengtheningQuery(filters));
  const load = useCallback(
    async (
      cursor: string | undefined,
      options: { readonly signal: AbortSignal },
    ) => {
      const page = await client.listStrengthenings(
        {
          ...JSON.parse(key),
          ...(of === 'active' ? { status: 'active' as const } : {}),
          limit: PAGE_SIZE,
          cursor,
        },
        options,
      );
      // What is over has two states, of which a question names one.
      const items = page.items.filter(
        ({ status }) => (status === 'active') === (of === 'active'),
      );
      return { ...page, items };
    },
    [client, key, of],
  );
  return useReadAnew(usePages(load), version);
}
