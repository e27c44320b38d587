import type { Knex } from 'knex';
import { nextPosition, readPosition } from '../questionPosition';
import {
  ORIGINS,
  type QuestionPage,
  type SimulationQuestions,
  type SimulationRange,
} from '../simulationQuestions';
import { countDecided, readDecided } from './decidedQuestions';
import { countPast, readPast } from './pastQuestions';
import { pieceOf } from './pieceOf';

const SOURCES = {
  decided: {
    table: 'policy_decisions',
    count: countDecided,
    read: readDecided,
  },
  history: {
    table: 'policy_history_changes',
    count: countPast,
    read: readPast,
  },
} as const;

/** What simulations ask about, as the tables of decisions and of history hold it. */
export class DatabaseSimulationQuestions implements SimulationQuestions {
  constructor(private readonly knex: Knex) {}

  async count(range: SimulationRange) {
    let changes = 0;
    for (const origin of range.origin ? [range.origin] : ORIGINS) {
      changes += await SOURCES[origin].count(this.knex, range);
    }
    return changes;
  }

  async page(
    range: SimulationRange,
    request: { readonly after?: string; readonly limit: number },
  ): Promise<QuestionPage> {
    const { origin, after } = readPosition(range, request.after);
    const { table, read } = SOURCES[origin];
    const { limit } = request;
    const piece = await pieceOf(this.knex, table, { range, after, limit });
    return {
      questions: await read(this.knex, range, piece.ids),
      next: nextPosition(range, origin, piece.end),
    };
  }
}
