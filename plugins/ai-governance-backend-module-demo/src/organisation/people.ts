import type { Team } from './types';

/** Members of the teams, as `examples/org.yaml` lists them: names of user entities. The first leads the team. */
export const MEMBERS: Readonly<Record<Team, readonly [string, ...string[]]>> = {
  checkout: [
    'tomas.hallgrove',
    'dana.fernley',
    'mirel.oakham',
    'jorun.pelgrave',
  ],
  storefront: ['ilka.sandermoor', 'bram.quillon', 'noor.ashgrove'],
  search: ['petra.lindquarry', 'amadi.fenwright', 'suri.kestrelman'],
  mobile: ['yuna.harrowgate', 'leif.copperdale', 'odile.marchmont'],
  fulfilment: ['rasmus.thistlemere', 'imara.goldfield', 'casper.wrenfield'],
  payments: [
    'nadia.strandholm',
    'olu.brightwater',
    'greta.hollowell',
    'vikram.eastmere',
  ],
  billing: ['lotte.merriwick', 'samir.dunbrook', 'hanne.fairlough'],
  fraud: ['kofi.ravensmoor', 'tilde.ambrosen', 'marek.southwell'],
  platform: ['ines.callowhill', 'dmitri.vanbrook', 'freya.stonebridge'],
  identity: ['wanda.oxenbridge', 'theo.larkmoor', 'amara.pinecrest'],
  data: ['henrik.quarrington', 'salma.beckwater', 'piet.overdale'],
  security: ['sana.wyndle', 'milo.grantwick', 'runa.ferncastle'],
  'platform-enablement': [
    'elin.brookvale',
    'jasper.tealford',
    'nia.combeworth',
  ],
};

/** How git knows a person of the demonstration. */
export const emailOf = (person: string): string => `${person}@example.com`;

/** How the code host knows a person of the demonstration, as the annotation `github.com/user-login` says. */
export const loginOf = (person: string): string =>
  `${person.replaceAll('.', '-')}-acme`;

/** A person's name as git shows it. */
export const displayNameOf = (person: string): string =>
  person
    .split('.')
    .map(part => part.charAt(0).toLocaleUpperCase('en-US') + part.slice(1))
    .join(' ');
