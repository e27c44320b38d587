import { dataHealthMessages } from './dataHealth';
import { kpiMeaningMessages } from './kpiMeanings';
import { kpiTitleMessages } from './kpiTitles';
import { scorecardMessages } from './scorecards';
import { teamMessages } from './team';

/** Texts of scorecards, of teams, and of where their numbers come from. */
export const insightMessages = {
  ...scorecardMessages,
  health: dataHealthMessages,
  kpiMeaning: kpiMeaningMessages,
  kpiTitle: kpiTitleMessages,
  team: teamMessages,
} as const;
