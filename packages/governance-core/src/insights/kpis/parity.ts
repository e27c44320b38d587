import { defineKpi, peopleOf } from '../measure';
import { wilsonInterval } from '../statistics';

/** Share of required checks that ran; compared by attribution it says whether AI changes meet the same checks. */
export const PARITY = defineKpi(
  {
    id: 'parity',
    title: 'Required checks that ran',
    definition:
      'Required checks that ran on merged changes, over all that had to. Whether they passed is told apart.',
    unit: 'ratio',
    minSample: 20,
    direction: 'higher',
    source: 'Check results of code hosts and CI.',
    caveat:
      'Compare attributed, not attributed and unknown changes: a difference means that not all meet the same checks.',
  },
  {
    missing: 'required check',
    measure({ changes }) {
      const checks = changes.flatMap(change => change.checks);
      const ran = checks.filter(({ hasRun }) => hasRun).length;
      return {
        value: checks.length === 0 ? undefined : ran / checks.length,
        sample: checks.length,
        interval: wilsonInterval(ran, checks.length),
        people: peopleOf(changes.map(({ author }) => author)),
      };
    },
  },
);
