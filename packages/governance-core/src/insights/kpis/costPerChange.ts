import { defineKpi } from '../measure';
import { CHANGES_OF_PEOPLE } from '../population';

/** What assistants cost for each merged change. */
export const COST_PER_CHANGE = defineKpi(
  {
    id: 'costPerChange',
    title: 'Cost per merged PR',
    definition:
      'Seats and metered use of the period, over all changes of people merged in it.',
    unit: 'minorUnits',
    minSample: 5,
    direction: 'lower',
    source: 'Seat prices from the configuration, bills and usage reports.',
    caveat:
      'All changes, not only attributed ones: what is not attributed may have used an assistant too.',
  },
  {
    missing: 'merged change in a period with known costs',
    population: CHANGES_OF_PEOPLE,
    isAboutChanges: false,
    measure({ changes, costs }) {
      const ofPeople =
        costs.length === 0 ? [] : changes.filter(change => !change.isBot);
      const cost = costs.reduce(
        (sum, { amountMinorUnits }) => sum + amountMinorUnits,
        0,
      );
      return {
        value: ofPeople.length === 0 ? undefined : cost / ofPeople.length,
        sample: ofPeople.length,
      };
    },
  },
);
