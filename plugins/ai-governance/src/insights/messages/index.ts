import { dataHealthMessages } from './dataHealth';
import { scorecardMessages } from './scorecards';
import { teamMessages } from './team';

/** Texts of scorecards, of teams, and of where their numbers come from. */
export const insightMessages = {
  ...scorecardMessages,
  health: dataHealthMessages,
  team: teamMessages,
} as const;
