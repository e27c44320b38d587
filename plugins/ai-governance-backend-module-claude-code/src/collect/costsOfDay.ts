import { readActorDay } from '../kinds/actorDayRow';
import { addCosts, type ModelCost } from '../kinds/costs';

/** One record with what a day cost by model, of nobody; a row that is wrong costs nothing here. */
export async function* costsOfDay(
  day: string,
  rows: AsyncIterable<unknown>,
): AsyncGenerator<unknown, void> {
  let costs: readonly ModelCost[] = [];
  for await (const row of rows) {
    const read = readActorDay(row);
    if (read.ok) costs = addCosts(costs, read.value.value.costs);
  }
  yield { day, costs };
}
