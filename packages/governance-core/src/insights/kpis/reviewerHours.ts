import { defineKpi, hoursBetween } from '../measure';
import type { Population } from '../population';

/** A span that began so long before the review says when it was opened, not how long it took. */
const MOST_HOURS = 2;
/** For a review of which only the end is known. */
const HOURS_WITHOUT_START = 0.25;

/** Reviews of merged changes, each of its reviewer. */
const REVIEWS: Population = {
  id: 'reviews',
  observe: ({ changes }) =>
    changes.flatMap(change =>
      change.reviews.map(({ reviewer }) => ({
        ...(reviewer !== undefined && { person: reviewer }),
        at: change.mergedAt,
        change,
      })),
    ),
};

/** Estimated hours that people spent on reviews. */
export const REVIEWER_HOURS = defineKpi(
  {
    id: 'reviewerHours',
    title: 'Reviewer hours',
    definition: `Sum of the spans of reviews, each at most ${MOST_HOURS} hours; a quarter of an hour where its beginning is not known.`,
    unit: 'hours',
    minSample: 5,
    direction: 'none',
    source: 'Reviews as their hosts tell them; those of bots are left out.',
    caveat:
      'An estimate: hosts tell when a review was sent, and rarely when it was begun.',
  },
  {
    missing: 'review by a person',
    population: REVIEWS,
    measure({ changes }) {
      const reviews = changes.flatMap(change => change.reviews);
      return {
        value: reviews.reduce(
          (sum, { startedAt, submittedAt }) =>
            sum +
            Math.min(
              MOST_HOURS,
              hoursBetween(startedAt, submittedAt) ?? HOURS_WITHOUT_START,
            ),
          0,
        ),
        sample: reviews.length,
      };
    },
  },
);
