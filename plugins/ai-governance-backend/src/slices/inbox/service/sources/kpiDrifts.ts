import type { TeamDrift } from '../../../insights/facade';
import type { Matter } from '../../model';
import { itemId } from '../itemId';
import { linkToProposal, linkToScorecard } from '../links';
import type { InboxSource, SourceDeps } from '../source';

const DAY_MS = 86_400_000;
const DAY_LENGTH = 10;

/** How long stricter review is proposed for, in days of 24 hours. */
const PROPOSED_DAYS = 28;

/** Signals of drift in scorecards, for the team: what to look at, and stricter review as a proposal that a person applies or does not. */
export const kpiDrifts = ({ insights }: SourceDeps): InboxSource => ({
  kind: 'kpiDrift',
  needs: ['readScorecards'],
  isWhole: true,
  async matters({ now }) {
    const drifts = await insights.teamDrifts();
    return drifts.map(drift => toMatter(drift, now));
  },
});

function toMatter(drift: TeamDrift, now: string): Matter {
  const { team, kpi, title, since, raisedAt } = drift;
  return {
    id: itemId('kpiDrift', team, kpi, since),
    kind: 'kpiDrift',
    title: `a signal in ${title} of \`${team}\` since ${since}`,
    because:
      'more than chance explains; the chart and the changes behind it are on the scorecard, and a signal is no proof of a cause',
    link: linkToScorecard(team),
    since: raisedAt,
    entityRef: team,
    proposal: {
      title: `stricter review of \`${team}\` for ${PROPOSED_DAYS} days`,
      link: linkToProposal({
        group: team,
        until: new Date(Date.parse(now) + PROPOSED_DAYS * DAY_MS)
          .toISOString()
          .slice(0, DAY_LENGTH),
        reason: `The drift chart of ${title} raises a signal since ${since}.`,
        reference: `${kpi} ${since}`,
      }),
    },
    audience: [team],
    told: [team],
    about: [team],
  };
}
