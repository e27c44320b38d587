import type { Team } from './types';

/** Members of the teams by whom the history of decisions is told, as `examples/org.yaml` lists them: names of user entities. The first leads the team. */
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

/** Members besides those who appear in the history of decisions: a scorecard needs more people than a story does. */
export const MORE_MEMBERS: Readonly<Partial<Record<Team, readonly string[]>>> =
  {
    checkout: [
      'arlo.winterbourne',
      'sigrid.mossgate',
      'tavi.holmcrest',
      'elke.ravenhill',
      'joss.amberly',
    ],
    storefront: [
      'rune.starling',
      'mina.coldharbour',
      'hugo.fennimore',
      'alba.northmere',
      'keir.dunsworth',
      'liv.oakenshaw',
    ],
    search: [
      'otto.brambleby',
      'zora.millhaven',
      'nils.farrowdale',
      'ida.westcombe',
      'rafe.calderon',
    ],
    mobile: [
      'enzo.wickfield',
      'maia.thornley',
      'sven.ashbourne',
      'lina.holloway',
      'teo.grenfell',
    ],
    fulfilment: [
      'vera.langmoor',
      'anton.birchwood',
      'neve.hartgrove',
      'jonas.redfern',
      'uma.silverlake',
    ],
    payments: [
      'ivo.kingsmere',
      'carys.dovedale',
      'emil.stormfield',
      'romy.haverleigh',
    ],
    billing: [
      'nora.whitlock',
      'felix.marrowby',
      'asta.greenhalgh',
      'bo.larkspur',
      'yara.fieldstone',
      'dario.swanwick',
    ],
    platform: [
      'cato.ironwood',
      'merle.blackwater',
      'esme.torvane',
      'juno.hazelwick',
      'arne.kestlemoor',
    ],
    identity: [
      'tess.rowanlea',
      'malik.overbrook',
      'saga.windermoor',
      'kaj.ellerby',
    ],
    data: [
      'mika.stonehaven',
      'rosa.tidewell',
      'aris.cloverdale',
      'wren.applegarth',
    ],
  };

/** Everybody in a team, its lead first. */
export const everybodyIn = (team: Team): readonly string[] => [
  ...MEMBERS[team],
  ...(MORE_MEMBERS[team] ?? []),
];

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
