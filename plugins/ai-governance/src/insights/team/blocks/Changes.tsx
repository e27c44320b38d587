import type {
  Scorecard,
  ScorecardChange,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton, Text } from '@backstage/ui';
import { useState } from 'react';
import overview from '../../../overview/overview.module.css';
import { aiGovernanceApiRef } from '../../../shared/aiGovernanceApi';
import { Choice } from '../../../shared/Choice';
import { CSV_PAGE_SIZE, CsvDownload } from '../../../shared/CsvDownload';
import { FailureState } from '../../../shared/FailureState';
import { More } from '../../../shared/More';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';
import { changesCsv } from '../present/changesCsv';
import type { ChangesPart } from '../present/changesPart';
import type { KpiFamily } from '../present/families';
import {
  CHANGE_SORTS,
  changesQuery,
  useChanges,
  type ChangesQuestion,
} from '../useChanges';
import { ChangeLine } from './ChangeLine';
import { PartFilter } from './PartFilter';

interface ChangesProps {
  readonly family: KpiFamily;
  /** Absent for all changes. */
  readonly part: ChangesPart | undefined;
  readonly scorecard: Scorecard;
  readonly onPart: (part?: ChangesPart) => void;
}

/** Of defects those changes that had one, of times the slowest. */
function firstQuestion({ id, kpis: [kpi] }: KpiFamily): ChangesQuestion {
  const onlyDefects = id.startsWith('defect');
  const isTime = kpi.unit === 'hours';
  return { onlyDefects, sort: isTime ? 'slowest' : 'newest' };
}

/** Single changes with the evidence of their attribution and defects; no author is named. */
export function Changes({ family, part, scorecard, onPart }: ChangesProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const [chosen, setChosen] = useState(() => firstQuestion(family));
  const question = { ...chosen, part };
  const { remote, hasMore, isLoadingMore, loadMore, reload } = useChanges(
    scorecard,
    question,
  );
  const items =
    remote.status === 'ready' ? remote.data.flatMap(page => page.items) : [];
  return (
    <div className={shared.stack}>
      {part && <PartFilter part={part} onRemove={() => onPart()} />}
      <QuestionBar question={chosen} onChange={setChosen} />
      <CsvDownload<ScorecardChange>
        label={t('insights.team.changesOf', { kpi: `${family.title} (CSV)` })}
        csv={{
          name: `ai-governance-changes-${scorecard.period.id.replace('/', '-')}.csv`,
          readPage: (cursor, options) =>
            client.listScorecardChanges(
              {
                ...changesQuery(scorecard, question),
                limit: CSV_PAGE_SIZE,
                cursor,
              },
              options,
            ),
          toText: changesCsv,
        }}
      />
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('insights.team.drill.loading')}>
          <Skeleton width="100%" height="12rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && items.length === 0 && (
        <Text as="p">{t('insights.team.drill.none')}</Text>
      )}
      <ul className={shared.rowList}>
        {items.map(change => (
          <li key={`${change.repository} ${change.number}`}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
      <More
        shown={items.length}
        hasMore={hasMore}
        isLoading={isLoadingMore}
        onMore={loadMore}
      />
    </div>
  );
}

function QuestionBar({
  question,
  onChange,
}: {
  readonly question: ChangesQuestion;
  readonly onChange: (question: ChangesQuestion) => void;
}) {
  const t = useText();
  return (
    <div className={overview.filters}>
      <Choice
        label={t('insights.team.drill.sort')}
        value={question.sort}
        options={CHANGE_SORTS.map(id => ({
          id,
          label: t(`insights.team.drill.sorts.${id}`),
        }))}
        onChange={chosen =>
          onChange({
            ...question,
            sort: CHANGE_SORTS.find(each => each === chosen) ?? 'newest',
          })
        }
      />
      <Choice
        label={t('insights.team.drill.only')}
        none={t('insights.team.drill.every')}
        value={question.onlyDefects ? 'defects' : undefined}
        options={[{ id: 'defects', label: t('insights.team.drill.defects') }]}
        onChange={chosen =>
          onChange({ ...question, onlyDefects: chosen === 'defects' })
        }
      />
    </div>
  );
}
