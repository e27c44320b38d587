import { seededRandom, type SeededRandom } from '../../insights/statistics';
import type { Question, TrainingPath } from '../types';

/** One question as an attempt shows it. */
export interface DrawnQuestion {
  /** `<module>.<question>`. */
  readonly questionId: string;
  /** Ids of the options or steps in the order in which they are shown. */
  readonly options: readonly string[];
}

/** What questions are drawn by. */
export interface DrawOrder {
  /** Whole number of 32 bits; the same draws the same. */
  readonly seed: number;
  /** How often this person was shown each question before, by question id; absent means never. */
  readonly seen: ReadonlyMap<string, number>;
}

/** Id of a question within its path. */
export const questionIdOf = (module: string, question: string): string =>
  `${module}.${question}`;

/** The options of a question as they are written, the steps of an ordering among them. */
export const optionsOf = (
  question: Question,
): readonly { readonly id: string; readonly text: string }[] =>
  question.kind === 'ordering' ? question.steps : question.options;

/**
 * Draws the questions of an attempt: of each module those first that the person has seen least, among equals by lot. Options are shuffled,
 * and the steps of an ordering never stand in their right order.
 */
export function drawQuiz(
  { modules }: Pick<TrainingPath, 'modules'>,
  { seed, seen }: DrawOrder,
): readonly DrawnQuestion[] {
  const random = seededRandom(seed);
  return modules.flatMap(({ name, draw, questions }) =>
    shuffled(questions, random)
      .map(question => ({
        question,
        questionId: questionIdOf(name, question.id),
      }))
      .toSorted(
        (a, b) => (seen.get(a.questionId) ?? 0) - (seen.get(b.questionId) ?? 0),
      )
      .slice(0, draw)
      .map(({ question, questionId }) => ({
        questionId,
        options: shownOrder(question, random),
      })),
  );
}

function shownOrder(
  question: Question,
  random: SeededRandom,
): readonly string[] {
  const ids = optionsOf(question).map(({ id }) => id);
  const order = shuffled(ids, random);
  if (question.kind !== 'ordering' || order.some((id, at) => id !== ids[at]))
    return order;
  return [...order.slice(1), ...order.slice(0, 1)];
}

/** Fisher–Yates. */
function shuffled<Item>(
  items: readonly Item[],
  random: SeededRandom,
): readonly Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] as Item, order[at] as Item];
  }
  return order;
}
