import { daysOf, defineKpi, peopleOf } from '../measure';
import { changesWhere } from '../population';

const DAYS_PER_WEEK = 7;

const AUTHORED = changesWhere(
  'changesOfKnownPeople',
  change => !change.isBot && change.author !== undefined,
);

/** Merged changes for each week of each active author. */
export const THROUGHPUT = defineKpi(
  {
    id: 'throughput',
    title: 'PR throughput',
    definition:
      'Merged changes of people, for each of their weeks: over distinct authors times weeks of the period.',
    unit: 'perAuthorWeek',
    minSample: 5,
    direction: 'higher',
    source: 'Changes as their hosts tell them; those of bots are left out.',
    caveat:
      'Of the team alone, never of a person; smaller changes raise it without more being done.',
  },
  {
    missing: 'merged change with a known author',
    population: AUTHORED,
    measure(period) {
      const authored = AUTHORED.observe(period);
      const people = peopleOf(authored);
      const weeks = daysOf(period.window) / DAYS_PER_WEEK;
      return {
        value:
          people.count === 0
            ? undefined
            : authored.length / (people.count * weeks),
        sample: authored.length,
      };
    },
  },
);
