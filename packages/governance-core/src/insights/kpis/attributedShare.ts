import { defineKpi, peopleOf } from '../measure';
import { wilsonInterval } from '../statistics';

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
    measure({ changes }) {
      const ofPeople = changes.filter(
        change => !change.isBot || change.attribution === 'ai',
      );
      const attributed = ofPeople.filter(
        ({ attribution }) => attribution === 'ai' || attribution === 'mixed',
      ).length;
      return {
        value: ofPeople.length === 0 ? undefined : attributed / ofPeople.length,
        sample: ofPeople.length,
        interval: wilsonInterval(attributed, ofPeople.length),
        people: peopleOf(ofPeople.map(({ author }) => author)),
        isAtLeast: true,
      };
    },
  },
);
