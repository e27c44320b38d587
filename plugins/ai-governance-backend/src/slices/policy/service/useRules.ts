import { groupBy } from '../../../shared/groupBy';
import type { RuleCount } from '../model';
import type { RepositoryPlaces } from './repositoryPlaces';

/** A rule that stands in the way of changes, with whose they are. */
export interface RuleInTheWay {
  readonly rule: string;
  readonly kind: 'deny' | 'hold';
  readonly text: string;
  readonly changes: number;
  readonly fromHistory: number;
  /** In the second half of the window. */
  readonly recent: number;
  /** In the first half of the window. */
  readonly earlier: number;
  /** Most changes first; a change in a repository of two teams counts for both. */
  readonly teams: readonly {
    readonly owner?: string;
    readonly changes: number;
  }[];
}

/** Rules shown at most. */
const MOST_RULES = 50;

/** Rules by how many changes they stand in the way of, most first; with an owner, in that team's repositories. */
export function rankRules(
  counts: readonly RuleCount[],
  {
    owner,
    places,
    middle,
  }: {
    readonly owner?: string;
    readonly places: RepositoryPlaces;
    /** Day in the middle of the window, `YYYY-MM-DD`. */
    readonly middle: string;
  },
): readonly RuleInTheWay[] {
  const ofOwner = counts.filter(
    ({ repository }) =>
      owner === undefined || places.of(repository).owners.includes(owner),
  );
  return [...groupBy(ofOwner, ({ rule, kind }) => `${kind} ${rule}`).values()]
    .flatMap(ofRule => {
      const [first] = ofRule;
      return first ? [toRule(first, ofRule)] : [];
    })
    .sort((a, b) => b.changes - a.changes || (a.rule < b.rule ? -1 : 1))
    .slice(0, MOST_RULES);

  function toRule(
    { rule, kind, text }: RuleCount,
    ofRule: readonly RuleCount[],
  ): RuleInTheWay {
    const isRecent = ({ day }: RuleCount) => day >= middle;
    const owned = ofRule.flatMap(count => {
      const { owners } = places.of(count.repository);
      const teams = owners.length > 0 ? owners : [undefined];
      return teams
        .filter(team => owner === undefined || team === owner)
        .map(team => ({ team, count }));
    });
    return {
      rule,
      kind,
      text,
      changes: sum(ofRule),
      fromHistory: sum(ofRule.filter(({ origin }) => origin === 'history')),
      recent: sum(ofRule.filter(isRecent)),
      earlier: sum(ofRule.filter(count => !isRecent(count))),
      teams: [...groupBy(owned, ({ team }) => team)]
        .map(([team, ofTeam]) => ({
          ...(team === undefined ? {} : { owner: team }),
          changes: sum(ofTeam.map(({ count }) => count)),
        }))
        .sort((a, b) => b.changes - a.changes),
    };
  }
}

const sum = (counts: readonly RuleCount[]): number =>
  counts.reduce((total, { changes }) => total + changes, 0);
