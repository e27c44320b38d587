import type { KnownIdentity, Membership, Ownership } from '../model';
import type { PeopleStore } from '../store';
import type { PeopleViews } from '../views';

const membershipKey = ({ personId, team, from }: Membership) =>
  `${personId} ${team} ${from}`;
const ownershipKey = ({ repository, from }: Ownership) =>
  `${repository} ${from}`;

function inOrder<Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => string,
): readonly Row[] {
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Who belonged where and for whom pseudonyms stand, in memory; kept like the tables by their shared contract. */
export class FakePeopleRows implements PeopleStore, PeopleViews {
  private readonly members = new Map<string, Membership>();
  private readonly owners = new Map<string, Ownership>();
  private readonly rows = new Map<string, KnownIdentity>();

  async saveMemberships(_transaction: unknown, changed: readonly Membership[]) {
    for (const each of changed) this.members.set(membershipKey(each), each);
  }

  async saveOwnerships(_transaction: unknown, changed: readonly Ownership[]) {
    for (const each of changed) this.owners.set(ownershipKey(each), each);
  }

  async resolve(
    _transaction: unknown,
    resolved: Parameters<PeopleStore['resolve']>[1],
  ) {
    for (const { identity, personId } of resolved) {
      const row = this.rows.get(identity);
      if (row && row.mappedAs === undefined)
        this.rows.set(identity, { ...row, personId });
    }
  }

  async map(
    _transaction: unknown,
    {
      identity,
      mappedAs,
      personId,
      userRef,
    }: Parameters<PeopleStore['map']>[1],
  ) {
    const row = this.rows.get(identity);
    if (row) this.rows.set(identity, { ...row, mappedAs, personId, userRef });
    return row !== undefined;
  }

  async memberships({
    team,
    people,
  }: Parameters<PeopleViews['memberships']>[0]) {
    const isAsked = (each: Membership) => {
      if (people !== undefined) return people.includes(each.personId);
      if (team !== undefined) return each.team === team;
      return each.to === undefined;
    };
    return inOrder(this.members.values(), membershipKey).filter(isAsked);
  }

  async ownerships({
    team,
    repositories,
  }: Parameters<PeopleViews['ownerships']>[0]) {
    const all = inOrder(this.owners.values(), ownershipKey);
    if (repositories !== undefined)
      return all.filter(each => repositories.includes(each.repository));
    if (team === undefined) return all.filter(each => each.to === undefined);
    const ever = new Set(
      all.filter(each => each.team === team).map(each => each.repository),
    );
    return all.filter(each => ever.has(each.repository));
  }

  async known() {
    return [...this.rows.values()].filter(
      each => each.mappedAs !== undefined || each.personId !== undefined,
    );
  }

  async identities(ids: readonly string[]) {
    return ids.flatMap(id => this.rows.get(id) ?? []);
  }

  async strangers() {
    return inOrder(this.rows.values(), ({ identity }) => identity)
      .filter(each => each.mappedAs === undefined)
      .toSorted((a, b) => b.signals - a.signals);
  }

  async unmapped() {
    const all = await this.strangers();
    return all.filter(({ personId }) => personId === undefined).length;
  }

  /** Adds to how often signals name each pseudonym. */
  meet(
    source: string,
    identities: ReadonlyMap<string, number>,
    at: string,
  ): void {
    for (const [identity, signals] of identities) {
      const row = this.rows.get(identity) ?? {
        identity,
        source,
        signals: 0,
        firstSeenAt: at,
      };
      this.rows.set(identity, {
        ...row,
        signals: row.signals + signals,
        lastSeenAt: at,
      });
    }
  }
}
