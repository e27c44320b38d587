import { defineKpi } from '../measure';
import type { ObservedAnswers } from '../observations';
import type { Population } from '../population';
import { blockBootstrap, seedOf, wilsonInterval } from '../statistics';

/** What one person answered, summed up: it is drawn a thousand times. */
interface Answered {
  readonly sum: number;
  readonly items: number;
}

const summedUp = ({ answers }: ObservedAnswers): Answered => ({
  sum: answers.reduce((sum, answer) => sum + answer, 0),
  items: answers.length,
});

/** 100·(mean−1)/4 over all answered items; `undefined` without any. */
function indexOf(people: readonly Answered[]): number | undefined {
  let [sum, items] = [0, 0];
  for (const person of people) {
    sum += person.sum;
    items += person.items;
  }
  return items === 0 ? undefined : (100 * (sum / items - 1)) / 4;
}

const answered = (people: readonly ObservedAnswers[]) =>
  people.filter(({ answers }) => answers.length > 0);

const observed = ({ person, askedAt }: ObservedAnswers) => ({
  person,
  at: askedAt,
});

/** People who were asked, once for each survey. */
const ASKED: Population = {
  id: 'askedPeople',
  observe: ({ answers }) => answers.map(observed),
};
const ANSWERED: Population = {
  id: 'peopleWhoAnswered',
  observe: ({ answers }) => answered(answers).map(observed),
};

/** How satisfied people say they are. */
export const SATISFACTION = defineKpi(
  {
    id: 'satisfaction',
    title: 'Developer satisfaction index',
    definition:
      '100·(mean−1)/4 over answered items from 1 to 5; 0 is worst and 100 best.',
    unit: 'index',
    minSample: 5,
    direction: 'higher',
    source: 'Survey results.',
    caveat: 'What people feel: read it beside the share of them who answered.',
  },
  {
    missing: 'person who answered',
    population: ANSWERED,
    isAboutChanges: false,
    measure({ answers, window }) {
      const people = answered(answers).map(summedUp);
      return {
        value: indexOf(people),
        sample: people.length,
        interval: () =>
          blockBootstrap(people, indexOf, {
            seed: seedOf(`satisfaction ${window.from} ${window.to}`),
          }),
      };
    },
  },
);

/** How many of those asked answered. */
export const RESPONSE_RATE = defineKpi(
  {
    id: 'responseRate',
    title: 'Survey response rate',
    definition:
      'People who answered at least one item, over all who were asked.',
    unit: 'ratio',
    minSample: 5,
    direction: 'higher',
    source: 'Survey results.',
    caveat: 'Those who do not answer may feel otherwise.',
  },
  {
    missing: 'person who was asked',
    population: ASKED,
    isAboutChanges: false,
    measure({ answers }) {
      const count = answered(answers).length;
      return {
        value: answers.length === 0 ? undefined : count / answers.length,
        sample: answers.length,
        interval: () => wilsonInterval(count, answers.length),
      };
    },
  },
);
