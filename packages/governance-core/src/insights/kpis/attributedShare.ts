import { defineKpi } from '../measure';
import { changesWhere } from '../population';
import { wilsonInterval } from '../statistics';

/** Changes of people, and of agents that are bots. */
const CHANGES_BY_INTENT = changesWhere(
  'changesOfPeopleAndAgents',
  change => !change.isBot || change.attribution === 'ai',
);

/** Share of merged changes with evidence of AI, as a lower bound. */
export const ATTRIBUTED_SHARE = defineKpi(
  {
    id: 'attributedShare',
    title: 'Attributed AI share of merged changes',
    definition:
      'Merged changes attributed `ai` or `mixed` over all merged changes of people.',
    unit: 'ratio',
    minSample: 5,
    direction: 'none',
    source:
      'Trailers, notes, records, authors of commits, and what vendors measure.',
    caveat:
      'A lower bound: a change without any word about AI is _unknown_, not _human_.',
  },
  {
    missing: 'merged change',
    population: CHANGES_BY_INTENT,
    measure(period) {
      const ofPeople = CHANGES_BY_INTENT.observe(period).flatMap(
        ({ change }) => change ?? [],
      );
      const attributed = ofPeople.filter(
        ({ attribution }) => attribution === 'ai' || attribution === 'mixed',
      ).length;
      return {
        value: ofPeople.length === 0 ? undefined : attributed / ofPeople.length,
        sample: ofPeople.length,
        interval: () => wilsonInterval(attributed, ofPeople.length),
        isAtLeast: true,
      };
    },
  },
);
