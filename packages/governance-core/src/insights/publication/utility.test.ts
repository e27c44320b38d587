import {
  monthOf,
  type Period,
  quarterOf,
  type Segment,
  segmentsOf,
  weekOf,
  yearEndingWith,
} from '../cells';
import { aChange } from '../__testUtils__/teamPeriod';
import { type SeededRandom, seededRandom } from '../statistics';
import type { Observation } from './observation';
import { publicationOf } from './publicationOf';

const MS_PER_DAY = 86_400_000;
const FROM = Date.UTC(2024, 0, 1);
const TO = Date.UTC(2027, 0, 1);
const PEOPLE = 12;
const CHANGES_A_DAY = 6;

function changeOf(random: SeededRandom) {
  const isAssisted = random.share() < 0.4;
  const isDeclared = random.share() < 0.85;
  const unassisted = random.share() < 0.5 ? 'human' : 'unknown';
  return aChange({
    attribution: isAssisted ? 'mixed' : unassisted,
    confidence: isDeclared ? 'declared' : 'inferred',
    tier: random.share() < 0.7 ? 'internal' : 'confidential',
    assistants: isAssisted
      ? [random.share() < 0.7 ? 'copilot' : 'claude-code']
      : [],
  });
}

/** Twelve people who merge six changes on a usual working day, for three years. */
function steadyTeam(): Observation[] {
  const random = seededRandom(7);
  const observations: Observation[] = [];
  for (let at = FROM; at < TO; at += MS_PER_DAY) {
    if ([0, 6].includes(new Date(at).getUTCDay())) continue;
    for (let left = random.poisson(CHANGES_A_DAY); left > 0; left -= 1)
      observations.push({
        person: `p${random.below(PEOPLE)}`,
        at,
        segments: segmentsOf(changeOf(random)),
      });
  }
  return observations;
}

describe('R09 what hiding costs a steady team of twelve', () => {
  const observations = steadyTeam();
  const publication = publicationOf({ observations, now: TO });
  const share = (periodAt: (at: number) => Period, segment: Segment) => {
    const states = [...new Set(observations.map(({ at }) => periodAt(at).id))]
      .map(id => publication.stateOf(id, segment))
      .filter(state => state !== 'periodIsOpen');
    return states.filter(state => state === 'published').length / states.length;
  };

  it.each`
    periods        | of                | segment                                 | least
    ${'weeks'}     | ${weekOf}         | ${'all:'}                               | ${0.9}
    ${'months'}    | ${monthOf}        | ${'all:'}                               | ${1}
    ${'quarters'}  | ${quarterOf}      | ${'all:'}                               | ${1}
    ${'12 months'} | ${yearEndingWith} | ${'all:'}                               | ${1}
    ${'months'}    | ${monthOf}        | ${'attribution:attributed@declared'}    | ${1}
    ${'months'}    | ${monthOf}        | ${'attribution:notAttributed@declared'} | ${1}
    ${'months'}    | ${monthOf}        | ${'attribution:unknown@declared'}       | ${1}
    ${'12 months'} | ${yearEndingWith} | ${'attribution:attributed@declared'}    | ${1}
    ${'months'}    | ${monthOf}        | ${'tier:internal'}                      | ${1}
    ${'months'}    | ${monthOf}        | ${'tier:confidential'}                  | ${1}
    ${'months'}    | ${monthOf}        | ${'assistant:copilot'}                  | ${0.9}
  `('publishes $least of $segment in $periods', ({ of, segment, least }) => {
    const [axis, value] = segment.split(':');
    expect(share(of, { axis, value })).toBeGreaterThanOrEqual(least);
  });
});
