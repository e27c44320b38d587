import type {
  KnownPerson,
  KnownRepository,
  PolicyDirectory,
} from '../../policy/facade';
import { sha256 } from '../../../shared/digest';
import { monthOfChanges, type TestRecord } from './uploads';

const CHECKOUT = 'group:default/checkout';
const LEDGER = 'group:default/ledger';
const MEMBERS = {
  [CHECKOUT]: ['ada', 'ben', 'cyd', 'dan', 'eve', 'fay'],
  [LEDGER]: ['gus', 'hal', 'ivy', 'jim', 'kim'],
} satisfies Record<string, readonly string[]>;

/** The pseudonym of a login in the tests. */
export const loginOf = (login: string): string =>
  sha256(`login github.com ${login}`);

/** The person behind a login in the tests. */
export const personCalled = (login: string): string =>
  sha256(`person ${login}`);

/** A person with one login and some groups. */
export const personIn = (
  login: string,
  groups: readonly string[],
): KnownPerson => ({
  personId: personCalled(login),
  identities: [loginOf(login)],
  groups,
});

/** What the catalog says of people and repositories; tests change it as they go. */
export interface SmallCompany {
  people: readonly KnownPerson[];
  repositories: readonly KnownRepository[];
}

/** Two teams with a repository each. */
export const smallCompany = (): SmallCompany => ({
  people: Object.entries(MEMBERS).flatMap(([team, logins]) =>
    logins.map(login => personIn(login, [team])),
  ),
  repositories: [
    {
      repository: 'github.com/acme/checkout',
      team: CHECKOUT,
      tier: 'internal',
    },
    {
      repository: 'github.com/acme/ledger',
      team: LEDGER,
      tier: 'confidential',
    },
  ],
});

/** The directory that policy would keep of a company. */
export const directoryOfCompany = (company: SmallCompany): PolicyDirectory => ({
  pseudonyms: async () => ({
    ofEmail: email => sha256(`email ${email}`),
    ofLogin: (host, login) => sha256(`login ${host} ${login}`),
    ofOther: (kind, provider, value) => sha256(`${kind} ${provider} ${value}`),
    ofUser: ref => personCalled(ref.slice(ref.lastIndexOf('/') + 1)),
  }),
  reasonDigest: async reason => sha256(`reason ${reason}`),
  read: async () => ({ ...company, readAt: '2026-11-23T00:00:00.000Z' }),
});

const defect = (number: number): TestRecord => ({
  kind: 'defect',
  key: `d${number}`,
  body: {
    repository: 'github.com/acme/checkout',
    method: 'revert',
    number,
    fix: String(number + 500),
    foundAt: '2026-09-25T00:00:00Z',
    mergedAt: '2026-09-02T13:00:00Z',
  },
});

/** Records of two months of both teams: changes, what their authors declared, and some defects. */
export const companyRecords = (): TestRecord[] => [
  ...monthOfChanges('2026-09', MEMBERS[CHECKOUT]),
  ...monthOfChanges('2026-10', MEMBERS[CHECKOUT], { hours: 6 }),
  ...monthOfChanges('2026-10', MEMBERS[LEDGER], {
    repository: 'github.com/acme/ledger',
  }),
  defect(202609002),
  defect(202609005),
];
