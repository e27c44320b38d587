import { defineKpi } from '../measure';
import { CHANGES, type Population } from '../population';
import { wilsonInterval } from '../statistics';

/** Required checks, each of whoever made the change. */
const REQUIRED_CHECKS: Population = {
  id: 'requiredChecks',
  observe: period =>
    CHANGES.observe(period).flatMap(each => {
      const count = each.change?.checks.length ?? 0;
      return count === 0 ? [] : [{ ...each, count }];
    }),
};

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
    population: REQUIRED_CHECKS,
    measure({ changes }) {
      const checks = changes.flatMap(change => change.checks);
      const ran = checks.filter(({ hasRun }) => hasRun).length;
      return {
        value: checks.length === 0 ? undefined : ran / checks.length,
        sample: checks.length,
        interval: () => wilsonInterval(ran, checks.length),
      };
    },
  },
);
