import { defineKpi } from '../measure';
import { CHANGES } from '../population';
import { wilsonInterval } from '../statistics';

/** Share of deployments that led to an incident. */
export const CHANGE_FAILURE_RATE = defineKpi(
  {
    id: 'changeFailureRate',
    title: 'Change failure rate',
    definition:
      'Deployments to production with at least one linked incident, over all that succeeded.',
    unit: 'ratio',
    minSample: 5,
    direction: 'lower',
    source: 'Deployments and incidents of the sources that are connected.',
    caveat:
      'Several incidents of one deployment count once, so that it never exceeds 1.',
  },
  {
    missing: 'deployment to production',
    population: CHANGES,
    isOfPeople: false,
    isAboutChanges: false,
    measure({ deployments }) {
      const failed = deployments.filter(
        ({ incidents }) => incidents > 0,
      ).length;
      return {
        value:
          deployments.length === 0 ? undefined : failed / deployments.length,
        sample: deployments.length,
        interval: () => wilsonInterval(failed, deployments.length),
      };
    },
  },
);
