/** What a person did on a day. */
export interface PersonDay {
  readonly day: string;
  readonly person: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** What the members of one team of GitHub did on one day. */
export interface TeamDay {
  readonly day: string;
  readonly team: number;
  /** People with a row of that day. */
  readonly activePeople: number;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Days of GitHub's own teams, by the membership of the very day, in the order of day and team. Somebody in two teams counts in each, so
 * teams add up to more than the organization does.
 */
export function teamDays(
  people: Iterable<PersonDay>,
  members: Iterable<{
    readonly day: string;
    readonly team: number;
    readonly person: string;
  }>,
): readonly TeamDay[] {
  const byPerson = new Map<string, PersonDay>();
  for (const each of people) byPerson.set(`${each.day}/${each.person}`, each);
  const teams = new Map<string, TeamDay>();
  for (const { day, team, person } of members) {
    const found = byPerson.get(`${day}/${person}`);
    if (!found) continue;
    const key = `${day}/${team}`;
    const before = teams.get(key);
    teams.set(key, {
      day,
      team,
      activePeople: (before?.activePeople ?? 0) + 1,
      counts: sum(before?.counts ?? {}, found.counts),
    });
  }
  return [...teams.values()].sort(
    (a, b) => Date.parse(a.day) - Date.parse(b.day) || a.team - b.team,
  );
}

type Counts = Readonly<Record<string, number>>;

function sum(a: Counts, b: Counts): Counts {
  const total = { ...a };
  for (const [key, value] of Object.entries(b))
    total[key] = (total[key] ?? 0) + value;
  return total;
}
