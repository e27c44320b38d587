import { SMALL_DOCUMENT } from '../__testUtils__/smallDocument';
import { parsePolicy } from './parsePolicy';

type Edit = readonly [from: string, to: string];

/** The small document with parts replaced; what replaces nothing is appended. */
const edited = (edits: readonly Edit[]): string =>
  edits.reduce((text, [from, to]) => {
    if (from === '') return text + to;
    if (!text.includes(from))
      throw new Error(`the small policy has no \`${from}\``);
    return text.replace(from, () => to);
  }, SMALL_DOCUMENT);

/** Faults, or the warnings of a document without faults, as `path: message`. */
function toldOf(text: string): readonly string[] {
  const parsed = parsePolicy(text);
  const issues = parsed.ok ? parsed.value.warnings : parsed.issues;
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

describe('parsePolicy: what its author reads, whole and in order (issue A, B1)', () => {
  it.each<[string, readonly Edit[], readonly string[]]>([
    [
      'a list for a map',
      [
        [
          'metadata:\n  name: small\n  title: Small\n  owner: group:default/enablement\n  statement: { S1: AI is permitted., S2: Changes are scanned. }',
          'metadata: [a]',
        ],
      ],
      [
        'metadata: expected a map, got a list of 1',
        'rules[0].implements: unknown sentence of the statement `S1`; the document defines no sentence of the statement',
        'rules[2].implements[0]: unknown sentence of the statement `S2`; the document defines no sentence of the statement',
      ],
    ],
    [
      'a section that is missing',
      [
        [
          'metadata:\n  name: small\n  title: Small\n  owner: group:default/enablement\n  statement: { S1: AI is permitted., S2: Changes are scanned. }\n',
          '',
        ],
      ],
      [
        'metadata: `metadata` is missing; expected a map',
        'rules[0].implements: unknown sentence of the statement `S1`; the document defines no sentence of the statement',
        'rules[2].implements[0]: unknown sentence of the statement `S2`; the document defines no sentence of the statement',
      ],
    ],
    [
      'a name that is no id',
      [['name: small', 'name: 1small']],
      [
        'metadata.name: expected an id of letters, digits, `-`, `_` and `.`, starting with a letter, such as `internal`, got `1small`',
      ],
    ],
    [
      'a number for a name',
      [['name: small', 'name: 7']],
      ['metadata.name: expected an id, got the number `7`'],
    ],
    [
      'a blank title',
      [['title: Small', "title: ' '"]],
      ['metadata.title: expected a sentence, got ` `'],
    ],
    [
      'a title that is too long',
      [
        [
          'title: Small',
          'title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ],
      ],
      [
        'metadata.title: expected at most 200 characters, got `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`',
      ],
    ],
    [
      'a key that is no id',
      [['S1: AI', '1S: AI']],
      [
        'metadata.statement["1S"]: expected an id of letters, digits, `-`, `_` and `.`, starting with a letter, such as `internal`, got the key `1S`',
        'rules[0].implements: unknown sentence of the statement `S1`; expected one of `1S`, `S2`',
      ],
    ],
    [
      'a list for a sentence',
      [['S1: AI is permitted.', 'S1: [a]']],
      ['metadata.statement.S1: expected text, got a list of 1'],
    ],
    [
      'no kind',
      [['kind: AiPolicy\n', '']],
      ['kind: `kind` is missing; expected `AiPolicy`'],
    ],
    [
      'no tiers',
      [
        [
          'tiers: [{ id: public }, { id: internal }, { id: confidential }]\n',
          '',
        ],
      ],
      [
        'tiers: `tiers` is missing; expected a list',
        'rules[1].when.tier: unknown tier `confidential`; the document defines no tier',
      ],
    ],
    [
      'a word for tiers',
      [
        [
          'tiers: [{ id: public }, { id: internal }, { id: confidential }]',
          'tiers: public',
        ],
      ],
      [
        'tiers: expected a list, got `public`',
        'tiers: expected at least two tiers, weakest first, got 0; one tier tells nothing apart',
        'rules[1].when.tier: unknown tier `confidential`; the document defines no tier',
      ],
    ],
    [
      'a tier with a name of another meaning',
      [['{ id: internal }', '{ id: unclassified }']],
      [
        'tiers[1].id: the id `unclassified` has a meaning of its own; choose another name for the tier',
      ],
    ],
    [
      'an assistant with a name of another meaning',
      [['id: copilot', 'id: unidentified']],
      [
        'assistants[0].id: the id `unidentified` has a meaning of its own; choose another name for the assistant',
      ],
    ],
    [
      'a map for assistants',
      [
        [
          'assistants:\n  - { id: copilot, vendor: github, external: true }',
          'assistants: { a: b }',
        ],
      ],
      ['assistants: expected a list, got a map with `a`'],
    ],
    [
      'no surface',
      [['external: true }', 'external: true, surfaces: [] }']],
      [
        'assistants[0].surfaces: expected a list of at least 1, got an empty list',
      ],
    ],
    [
      'a surface misspelt',
      [['external: true }', 'external: true, surfaces: [chatt] }']],
      [
        'assistants[0].surfaces[0]: expected one of `completion`, `chat`, `agent`, `cli`, `review`, got `chatt`; did you mean `chat`?',
      ],
    ],
    [
      'fewer days than none',
      [['external: true }', 'external: true, retentionDays: -1 }']],
      ['assistants[0].retentionDays: expected at least 0, got the number `-1`'],
    ],
    [
      'more days than a century has',
      [['external: true }', 'external: true, retentionDays: 36501 }']],
      [
        'assistants[0].retentionDays: expected at most 36500, got the number `36501`',
      ],
    ],
    [
      'half a day',
      [['external: true }', 'external: true, retentionDays: 1.5 }']],
      [
        'assistants[0].retentionDays: expected a whole number, got the number `1.5`',
      ],
    ],
    [
      'a link without its lock',
      [['external: true }', 'external: true, references: [http://x] }']],
      [
        'assistants[0].references[0]: expected a link that starts with `https://`, got `http://x`',
      ],
    ],
    [
      'a model of two words',
      [['external: true }', "external: true, models: ['a b'] }"]],
      [
        'assistants[0].models[0]: expected a name without spaces, in which `*` stands for anything, such as `claude-*`, got `a b`',
      ],
    ],
    [
      'a model without end',
      [
        [
          'external: true }',
          'external: true, models: [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx] }',
        ],
      ],
      [
        'assistants[0].models[0]: expected at most 300 characters, got `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`',
      ],
    ],
    [
      'a list for repositories',
      [
        [
          'repositories:\n  approved: [{ repository: github.com/acme/* }]',
          'repositories: [a]',
        ],
      ],
      ['repositories: expected a map, got a list of 1'],
    ],
    [
      'a map for approvals',
      [['approved: [{ repository: github.com/acme/* }]', 'approved: { a: 1 }']],
      ['repositories.approved: expected a list, got a map with `a`'],
    ],
    [
      'a person for a group',
      [['acme/* }', 'acme/*, owner: [group:default/a, user:default/b] }']],
      [
        'repositories.approved[0].owner[1]: expected a group of the catalog in lower case, such as `group:default/security`, got `user:default/b`',
      ],
    ],
    [
      'no repository',
      [['{ repository: github.com/acme/* }', '{ owner: group:default/a }']],
      [
        'repositories.approved[0].repository: `repository` is missing; expected a repository id such as `github.com/acme/checkout`',
      ],
    ],
    [
      'a number for a repository',
      [['github.com/acme/* }', '7 }']],
      [
        'repositories.approved[0].repository: expected a repository id such as `github.com/acme/checkout`, got the number `7`',
      ],
    ],
    [
      'a path upwards for a repository',
      [['github.com/acme/* }', 'github.com/../x }']],
      [
        'repositories.approved[0].repository: expected a repository id `host/path` in lower case, such as `github.com/acme/checkout`, got `github.com/../x`',
      ],
    ],
    [
      'a host for a repository',
      [['github.com/acme/* }', 'github.com }']],
      [
        'repositories.approved[0].repository: expected a repository id `host/path` in lower case, such as `github.com/acme/checkout`, got `github.com`',
      ],
    ],
    [
      'an exclusion without its reason',
      [
        [
          'approved: [{',
          'excluded: [{ repository: github.com/x/y }]\n  approved: [{',
        ],
      ],
      ['repositories.excluded[0].because: `because` is missing; expected text'],
    ],
    [
      'a list for areas',
      [
        [
          "areas:\n  login: { paths: ['**/login/**'], owners: group:default/security }",
          'areas: [a]',
        ],
      ],
      ['areas: expected a map, got a list of 1'],
    ],
    [
      'an area that is no id',
      [['  login: {', '  1login: {']],
      [
        'areas["1login"]: expected an id that starts with a letter, got the key `1login`',
      ],
    ],
    [
      'an area without paths',
      [["paths: ['**/login/**']", 'paths: []']],
      ['areas.login.paths: expected a list of at least 1, got an empty list'],
    ],
    [
      'one path that is no list',
      [["paths: ['**/login/**']", 'paths: a']],
      ['areas.login.paths: expected a list, got `a`'],
    ],
    [
      'a number for a path',
      [["paths: ['**/login/**']", 'paths: [1]']],
      [
        'areas.login.paths[0]: expected a gitignore pattern, got the number `1`',
      ],
    ],
    [
      'an area without owners',
      [[', owners: group:default/security }', ' }']],
      [
        'areas.login.owners: `owners` is missing; expected a group of the catalog in lower case, such as `group:default/security`',
      ],
    ],
    [
      'an area with no owner in its list',
      [['owners: group:default/security }', 'owners: [] }']],
      ['areas.login.owners: expected a list of at least 1, got an empty list'],
    ],
    [
      'several faults of one section',
      [
        [
          'repositories:',
          'defaults: { onError: denny, noPermit: {}, unclassified: weakest }\nrepositories:',
        ],
      ],
      [
        'defaults.onError: expected one of `deny`, `report`, got `denny`; did you mean `deny`?',
        'defaults.noPermit.mode: `mode` is missing; expected one of `observe`, `warn`, `enforce`, or a map',
        'defaults.unclassified: expected `strictest`, got `weakest`',
      ],
    ],
    [
      'too long an outage',
      [
        [
          'repositories:',
          'defaults: { whenUnavailable: { allow: { tiers: [public], bundleAgeHoursAtMost: 745 } } }\nrepositories:',
        ],
      ],
      [
        'defaults.whenUnavailable.allow.bundleAgeHoursAtMost: expected at most 744, got the number `745`',
      ],
    ],
    [
      'a condition that asks nothing',
      [['when: { tier: confidential }', 'when: {}']],
      [
        'rules[1].when: expected at least one condition in the map, got an empty map',
      ],
    ],
    [
      'a range that asks nothing',
      [['when: { tier: confidential }', 'when: { tier: {} }']],
      [
        'rules[1].when.tier: expected at least one condition in the map, got an empty map',
      ],
    ],
    [
      'a number for a tier',
      [['when: { tier: confidential }', 'when: { tier: 7 }']],
      ['rules[1].when.tier: expected an id, or a map, got the number `7`'],
    ],
    [
      'both ends of a range misspelt',
      [
        [
          'when: { tier: confidential }',
          'when: { tier: { from: secret, atMost: publik } }',
        ],
      ],
      [
        'rules[1].when.tier.from: unknown tier `secret`; expected one of `public`, `internal`, `confidential`',
        'rules[1].when.tier.atMost: unknown tier `publik`; expected one of `public`, `internal`, `confidential`; did you mean `public`?',
      ],
    ],
    [
      'a stage misspelt',
      [['when: { tier: confidential }', 'when: { stage: pilots }']],
      [
        'rules[1].when.stage: expected one of `none`, `pilot`, `controlled`, `scaled`, `paused`, got `pilots`; did you mean `pilot`?',
      ],
    ],
    [
      'no stage',
      [['when: { tier: confidential }', 'when: { stage: [] }']],
      ['rules[1].when.stage: expected a list of at least 1, got an empty list'],
    ],
    [
      'a repository’s state misspelt',
      [['when: { tier: confidential }', 'when: { repository: aproved }']],
      [
        'rules[1].when.repository: expected one of `approved`, `notApproved`, `excluded`, got `aproved`; did you mean `approved`?',
      ],
    ],
    [
      'a word for assistants misspelt',
      [['when: { tier: confidential }', 'when: { assistant: approvd }']],
      [
        'rules[1].when.assistant: expected one of `approved`, `none`, `any`, `unidentified`, or a map, got `approvd`; did you mean `approved`?',
      ],
    ],
    [
      'assistants of no kind',
      [['when: { tier: confidential }', 'when: { assistant: {} }']],
      [
        'rules[1].when.assistant: expected at least one condition in the map, got an empty map',
      ],
    ],
    [
      'fewer days than none in a condition',
      [
        [
          'when: { tier: confidential }',
          'when: { assistant: { retentionDaysAtMost: -1 } }',
        ],
      ],
      [
        'rules[1].when.assistant.retentionDaysAtMost: expected at least 0, got the number `-1`',
      ],
    ],
    [
      'the second surface misspelt',
      [['when: { tier: confidential }', 'when: { surface: [chat, clii] }']],
      [
        'rules[1].when.surface[1]: expected one of `completion`, `chat`, `agent`, `cli`, `review`, got `clii`; did you mean `cli`?',
      ],
    ],
    [
      'a model of two words in a condition',
      [['when: { tier: confidential }', "when: { model: 'a b' }"]],
      [
        'rules[1].when.model: expected a name without spaces, in which `*` stands for anything, such as `claude-*`, got `a b`',
      ],
    ],
    [
      'a change of no kind',
      [['when: { tier: confidential }', 'when: { change: {} }']],
      [
        'rules[1].when.change: expected at least one condition in the map, got an empty map',
      ],
    ],
    [
      'an attribution misspelt',
      [
        [
          'when: { tier: confidential }',
          'when: { change: { attribution: [ai, humn] } }',
        ],
      ],
      [
        'rules[1].when.change.attribution[1]: expected one of `ai`, `mixed`, `human`, `unknown`, got `humn`; did you mean `human`?',
      ],
    ],
    [
      'a pattern that is none',
      [['when: { tier: confidential }', "when: { change: { paths: ['[x'] } }"]],
      [
        'rules[1].when.change.paths[0]: pattern `[x` has a `[` without its `]`; expected gitignore syntax, for example `src/auth/**`',
      ],
    ],
    [
      'an author of no kind',
      [['when: { tier: confidential }', 'when: { author: {} }']],
      [
        'rules[1].when.author: expected at least one condition in the map, got an empty map',
      ],
    ],
    [
      'a choice of nothing',
      [['when: { tier: confidential }', 'when: { any: [] }']],
      ['rules[1].when.any: expected a list of at least 1, got an empty list'],
    ],
    [
      'a tier misspelt in one of all',
      [['when: { tier: confidential }', 'when: { all: [{ tier: secret }] }']],
      [
        'rules[1].when.all[0].tier: unknown tier `secret`; expected one of `public`, `internal`, `confidential`',
      ],
    ],
    [
      'a number inside a negation',
      [['when: { tier: confidential }', 'when: { not: { critical: 1 } }']],
      [
        'rules[1].when.not.critical: expected `true` or `false`, got the number `1`',
      ],
    ],
    [
      'sources of another kind',
      [['when: { tier: confidential }', 'when: { sources: all }']],
      ['rules[1].when.sources: expected `approved`, got `all`'],
    ],
    [
      'a rule without an effect',
      [['    effect: forbid\n', '']],
      [
        'rules[1].effect: `effect` is missing; expected one of `permit`, `forbid`, `require`',
      ],
    ],
    [
      'a rule named by two words',
      [['id: never', 'id: never again']],
      [
        'rules[1].id: expected an id of letters, digits, `-`, `_` and `.`, starting with a letter, such as `internal`, got `never again`',
      ],
    ],
    [
      'an empty fix',
      [['id: never', "id: never\n    fix: ''"]],
      ['rules[1].fix: expected a sentence, got ``'],
    ],
    [
      'a word for rules, and a key misspelt',
      [['rules:\n', 'rules: x\nrulez:\n']],
      [
        'rules: expected a list, got `x`',
        'rulez: unknown key `rulez`; expected one of `apiVersion`, `kind`, `metadata`, `tiers`, `defaults`, `repositories`, `sources`, `assistants`, `areas`, `dataClasses`, `dataHandling`, `rules`, `waivers`, `caseBases`, `cases`; did you mean `rules`?',
        'waivers[0].rule: unknown rule `scans`; expected one of `no-permit`, `excluded-repository`',
      ],
    ],
    [
      'an obligation of no kind',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{}',
        ],
      ],
      [
        'rules[2].obligation: expected exactly one kind of obligation: `declaration`, `data`, `scan`, `review`, `approval`, `check`, `protection`, `certificate`, got an empty map',
      ],
    ],
    [
      'a word for an obligation',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          'scan',
        ],
      ],
      ['rules[2].obligation: expected a map, got `scan`'],
    ],
    [
      'a kind of obligation misspelt',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ scann: {} }',
        ],
      ],
      [
        'rules[2].obligation.scann: unknown key `scann`; expected one of `declaration`, `data`, `scan`, `review`, `approval`, `check`, `protection`, `certificate`; did you mean `scan`?',
      ],
    ],
    [
      'no trailer',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ declaration: { trailers: [] } }',
        ],
      ],
      [
        'rules[2].obligation.declaration.trailers: expected a list of at least 1, got an empty list',
      ],
    ],
    [
      'a trailer that is none',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          "{ declaration: { trailers: '1x' } }",
        ],
      ],
      [
        'rules[2].obligation.declaration.trailers: expected a commit trailer such as `Assisted-by`, got `1x`',
      ],
    ],
    [
      'two faults of one scan',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ scan: { kinds: sast, scanners: { sast: [] }, below: hihg } }',
        ],
      ],
      [
        'rules[2].obligation.scan.scanners.sast: expected a list of at least 1, got an empty list',
        'rules[2].obligation.scan.below: expected one of `note`, `low`, `medium`, `high`, `critical`, got `hihg`; did you mean `high`?',
      ],
    ],
    [
      'a list of scanners',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ scan: { kinds: sast, scanners: [CodeQL], below: high } }',
        ],
      ],
      ['rules[2].obligation.scan.scanners: expected a map, got a list of 1'],
    ],
    [
      'a kind of scan that is no id',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          "{ scan: { kinds: sast, scanners: { sast: CodeQL, '1x': a }, below: high } }",
        ],
      ],
      [
        'rules[2].obligation.scan.scanners["1x"]: expected an id of letters, digits, `-`, `_` and `.`, starting with a letter, such as `internal`, got the key `1x`',
      ],
    ],
    [
      'no review',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ review: { minimum: 0 } }',
        ],
      ],
      [
        'rules[2].obligation.review.minimum: expected at least 1, got the number `0`',
      ],
    ],
    [
      'more reviews than anybody gives',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ review: { minimum: 21 } }',
        ],
      ],
      [
        'rules[2].obligation.review.minimum: expected at most 20, got the number `21`',
      ],
    ],
    [
      'half a review',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ review: { minimum: 1.5 } }',
        ],
      ],
      [
        'rules[2].obligation.review.minimum: expected a whole number, got the number `1.5`',
      ],
    ],
    [
      'reviewers misspelt',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ review: { by: areaOwner } }',
        ],
      ],
      [
        'rules[2].obligation.review.by: expected `areaOwners`, or groups of the catalog in lower case, such as `group:default/security`, got `areaOwner`; did you mean `areaOwners`?',
      ],
    ],
    [
      'a person for the reviewing group',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ review: { by: [user:default/kim] } }',
        ],
      ],
      [
        'rules[2].obligation.review.by[0]: expected `areaOwners`, or groups of the catalog in lower case, such as `group:default/security`, got `user:default/kim`',
      ],
    ],
    [
      'an excluded role misspelt',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ review: { excludes: [auhtor] } }',
        ],
      ],
      [
        'rules[2].obligation.review.excludes[0]: expected one of `author`, `coAuthors`, `initiator`, got `auhtor`; did you mean `author`?',
      ],
    ],
    [
      'an approval by nobody',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ approval: {} }',
        ],
      ],
      [
        'rules[2].obligation.approval.by: `by` is missing; expected a group of the catalog in lower case, such as `group:default/security`',
      ],
    ],
    [
      'a check without a name',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ check: { names: "" } }',
        ],
      ],
      ['rules[2].obligation.check.names: expected a sentence, got ``'],
    ],
    [
      'a check of another commit',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ check: { names: a, of: base } }',
        ],
      ],
      ['rules[2].obligation.check.of: expected `headSha`, got `base`'],
    ],
    [
      'a certificate that may be expired',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ certificate: { path: a, notExpired: false } }',
        ],
      ],
      [
        'rules[2].obligation.certificate.notExpired: expected `true`, got the boolean `false`',
      ],
    ],
    [
      'a person for an entity',
      [['repository: github.com/acme/checkout', 'entity: user:default/kim']],
      [
        'waivers[0].entity: expected an entity of the catalog in lower case, such as `component:default/checkout`, got `user:default/kim`',
      ],
    ],
    [
      'a name for a system',
      [['repository: github.com/acme/checkout', 'system: shop']],
      [
        'waivers[0].system: expected a system of the catalog in lower case, such as `system:default/shop`, got `shop`',
      ],
    ],
    [
      'a person for a waived group',
      [['repository: github.com/acme/checkout', 'group: user:default/kim']],
      [
        'waivers[0].group: expected a group of the catalog in lower case, such as `group:default/security`, got `user:default/kim`',
      ],
    ],
    [
      'a pattern for a waived path',
      [['rule: scans', 'rule: scans\n    paths: [src/*]']],
      [
        'waivers[0].paths[0]: expected a file, or a folder with a slash at its end, literally, such as `src/auth/`, got `src/*`',
      ],
    ],
    [
      'an absolute path',
      [['rule: scans', 'rule: scans\n    paths: [/src]']],
      [
        'waivers[0].paths[0]: expected a file, or a folder with a slash at its end, literally, such as `src/auth/`, got `/src`',
      ],
    ],
    [
      'no path',
      [['rule: scans', 'rule: scans\n    paths: []']],
      ['waivers[0].paths: expected a list of at least 1, got an empty list'],
    ],
    [
      'an abbreviated commit',
      [['rule: scans', 'rule: scans\n    change: abc']],
      [
        'waivers[0].change: expected the full id of the head commit, lower-case hexadecimal, in quotes, got `abc`',
      ],
    ],
    [
      'a word for a day',
      [['rule: scans', 'rule: scans\n    activeFrom: tomorrow']],
      [
        'waivers[0].activeFrom: expected an existing date or an instant with its zone, such as `2027-01-31` or `2027-01-31T12:00:00Z`, got `tomorrow`',
      ],
    ],
    [
      'a year for a day',
      [['rule: scans', 'rule: scans\n    activeFrom: 2027']],
      [
        'waivers[0].activeFrom: expected a date in quotes or an instant, such as `2027-01-31` or `2027-01-31T12:00:00Z`, got the number `2027`',
      ],
    ],
    [
      'a waived tier misspelt',
      [['rule: scans', 'lowersTierTo: publc']],
      [
        'waivers[0].lowersTierTo: unknown tier `publc`; expected one of `public`, `internal`, `confidential`; did you mean `public`?',
      ],
    ],
    [
      'a waiver twice',
      [
        [
          'waivers:\n',
          'waivers:\n  - { id: w1, rule: scans, repository: github.com/a/b, reason: x, owner: group:default/a, requester: user:default/a, approver: user:default/b, expiresAt: 2027-01-31 }\n',
        ],
      ],
      [
        'waivers[1].id: the waiver `w1` stands here a second time; expected every waiver once',
      ],
    ],
    [
      'a reason that is too long',
      [
        [
          'reason: The scanner is being replaced.',
          'reason: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ],
      ],
      [
        'waivers[0].reason: expected at most 500 characters, got `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`',
      ],
    ],
    [
      'a data class misspelt',
      [
        [
          '',
          'dataClasses: { repositorySource: { public: shared, internal: shareable, confidential: neverShare } }\n',
        ],
      ],
      [
        'dataClasses.repositorySource.public: expected one of `shareable`, `neverShare`, got `shared`',
      ],
    ],
    [
      'a list for data classes',
      [['', 'dataClasses: [a]\n']],
      ['dataClasses: expected a map, got a list of 1'],
    ],
    [
      'a case twice',
      [
        [
          '',
          'cases: [{ name: a, given: { tier: public }, expect: { effect: deny } }, { name: a, given: { tier: public }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[1].name: the case `a` stands here a second time; expected every case once',
      ],
    ],
    [
      'a case without a name',
      [
        [
          '',
          'cases: [{ given: { tier: public }, expect: { effect: deny } }]\n',
        ],
      ],
      ['cases[0].name: `name` is missing; expected text'],
    ],
    [
      'a list for bases',
      [['', 'caseBases: [a]\n']],
      ['caseBases: expected a map, got a list of 1'],
    ],
    [
      'nothing behind a key',
      [['title: Small', 'title: ']],
      ['metadata.title: expected text, got an empty value'],
    ],
    [
      'a map for text',
      [['title: Small', 'title: { a: 1, b: 2, c: 3, d: 4 }']],
      ['metadata.title: expected text, got a map with `a`, `b`, `c`'],
    ],
    [
      'an empty map for text',
      [['title: Small', 'title: {}']],
      ['metadata.title: expected text, got an empty map'],
    ],
    [
      'an empty list for text',
      [['title: Small', 'title: []']],
      ['metadata.title: expected text, got an empty list'],
    ],
    [
      'a flag for text',
      [['title: Small', 'title: true']],
      ['metadata.title: expected text, got the boolean `true`'],
    ],
    [
      'a value with backticks and line ends',
      [['external: true', 'external: "a`b\\nc"']],
      ["assistants[0].external: expected `true` or `false`, got `a'b c`"],
    ],
    [
      'a value that is quoted cut short',
      [
        [
          'external: true',
          'external: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ],
      ],
      [
        'assistants[0].external: expected `true` or `false`, got `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`',
      ],
    ],
    [
      'a key that nothing is like',
      [['areas:\n', 'zeta: 1\nareas:\n']],
      [
        'zeta: unknown key `zeta`; expected one of `apiVersion`, `kind`, `metadata`, `tiers`, `defaults`, `repositories`, `sources`, `assistants`, `areas`, `dataClasses`, `dataHandling`, `rules`, `waivers`, `caseBases`, `cases`',
      ],
    ],
    [
      'a repository approved twice',
      [['acme/* }]', 'acme/* }, { repository: github.com/acme/* }]']],
      [
        'repositories.approved[1].repository: `github.com/acme/*` is approved a second time; any of the entries suffices',
      ],
    ],
    [
      'approvals that an exclusion makes void',
      [
        [
          '  approved: [{',
          '  excluded: [{ repository: github.com/acme/*, because: frozen }]\n  approved: [{ repository: github.com/acme/cart }, {',
        ],
      ],
      [
        'repositories.approved[0].repository: the exclusion of `github.com/acme/*` makes the approval of `github.com/acme/cart` void; remove one of them',
        'repositories.approved[1].repository: the exclusion of `github.com/acme/*` makes the approval of `github.com/acme/*` void; remove one of them',
      ],
    ],
    [
      'a host that is approved',
      [['github.com/acme/*', 'github.com/*']],
      [
        'repositories.approved[0].repository: `github.com/*` approves every repository of the host; name an organisation, such as `github.com/acme/*`',
      ],
    ],
    [
      'a sentence without a rule',
      [
        [
          'S2: Changes are scanned. }',
          'S2: Changes are scanned., S3: All is well. }',
        ],
      ],
      [
        'metadata.statement.S3: no rule implements the sentence `S3`, so nothing makes it true; name it in `implements` of a rule',
      ],
    ],
    [
      'no model',
      [["sources: { models: ['*'] }", 'sources: { models: [] }']],
      [
        'sources: no model is on the list `sources.models`, so every change that names its model counts as made with an assistant that is not approved',
      ],
    ],
    [
      'nothing permitted',
      [['effect: permit', 'effect: forbid']],
      [
        'rules: no rule permits anything, so everything is denied, ordinary work without AI included',
      ],
    ],
    [
      'more names than are listed',
      [
        [
          '[{ id: public }, { id: internal }, { id: confidential }]',
          '[{ id: ta }, { id: tb }, { id: tc }, { id: td }, { id: te }, { id: tf }, { id: tg }, { id: th }, { id: ti }, { id: tj }, { id: tk }, { id: tl }, { id: tm }]',
        ],
        ['tier: confidential', 'tier: zz'],
      ],
      [
        'rules[1].when.tier: unknown tier `zz`; expected one of `ta`, `tb`, `tc`, `td`, `te`, `tf`, `tg`, `th`, `ti`, `tj`, `tk`, `tl` …',
      ],
    ],
    [
      'names of which the document defines none',
      [
        [
          'assistants:\n  - { id: copilot, vendor: github, external: true }\n',
          '',
        ],
        [
          'when: { tier: confidential }',
          'when: { assistant: { id: copilot, vendor: x } }',
        ],
      ],
      [
        'rules[1].when.assistant.id: unknown assistant `copilot`; the document defines no assistant',
        'rules[1].when.assistant.vendor: unknown vendor of an assistant `x`; the document defines no vendor of an assistant',
      ],
    ],
    [
      'a list for a version',
      [['ai-governance/v1', '[a]']],
      ['apiVersion: expected `ai-governance/v1`, got a list of 1'],
    ],
    [
      'a waiver approved by its requester',
      [['approver: user:default/lee', 'approver: user:default/kim']],
      [
        'waivers[0].approver: `user:default/kim` asked for the waiver and cannot approve it; expected somebody else',
      ],
    ],
    [
      'a waiver without a scope',
      [['    repository: github.com/acme/checkout\n', '']],
      [
        'waivers[0]: the waiver has no scope; expected at least one of `entity`, `repository`, `system`, `group`',
      ],
    ],
    [
      'a waiver of what nobody can waive',
      [['rule: scans', 'rule: unclassified']],
      [
        'waivers[0].rule: `unclassified` cannot be waived; expected a rule of the policy, `no-permit` or `excluded-repository`',
      ],
    ],
    [
      'a waiver of a permit',
      [['rule: scans', 'rule: permit']],
      [
        'waivers[0].rule: the rule `permit` is a permit, which leaves nothing to waive; to lift a missing permit, name `no-permit`',
      ],
    ],
    [
      'a waiver of a non-negotiable rule',
      [['rule: scans', 'rule: never']],
      [
        'waivers[0].rule: the rule `never` is non-negotiable; no waiver can lift it',
      ],
    ],
    [
      'nothing of a waiver of a missing permit',
      [['rule: scans', 'rule: no-permit']],
      [],
    ],
    [
      'nothing of a waiver for a folder and a file',
      [['rule: scans', 'rule: scans\n    paths: [src/auth/, src/a.ts]']],
      [],
    ],
    [
      'paths that no repository has',
      [['rule: scans', 'rule: scans\n    paths: [src//x, src/./y, ./z]']],
      [
        'waivers[0].paths[0]: the path `src//x` is not one that a repository has; expected a file, or a folder with one slash at its end',
        'waivers[0].paths[1]: the path `src/./y` is not one that a repository has; expected a file, or a folder with one slash at its end',
        'waivers[0].paths[2]: the path `./z` is not one that a repository has; expected a file, or a folder with one slash at its end',
      ],
    ],
    [
      'what a permit cannot have',
      [
        [
          'effect: permit',
          'effect: permit\n    mode: warn\n    nonNegotiable: true\n    obligation: { review: {} }',
        ],
      ],
      [
        'rules[0].mode: a permit has no mode; the mode of a missing permit is `defaults.noPermit.mode`',
        'rules[0].mode: a non-negotiable rule always enforces; remove `mode` or `nonNegotiable`',
        'rules[0].nonNegotiable: a permit cannot be waived, so it cannot be non-negotiable; remove `nonNegotiable`',
        'rules[0].obligation: a rule with the effect `permit` has no obligation; expected the effect `require`, or no `obligation`',
      ],
    ],
    [
      'what a non-negotiable rule cannot have',
      [
        [
          'nonNegotiable: true',
          'nonNegotiable: true\n    mode: warn\n    obligation: { review: {} }',
        ],
      ],
      [
        'rules[1].mode: a non-negotiable rule always enforces; remove `mode` or `nonNegotiable`',
        'rules[1].obligation: a rule with the effect `forbid` has no obligation; expected the effect `require`, or no `obligation`',
      ],
    ],
    [
      'a rule that requires nothing',
      [
        [
          '    obligation: { scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }\n',
          '',
        ],
      ],
      [
        'rules[2].obligation: `obligation` is missing; a rule with the effect `require` says what it requires',
      ],
    ],
    [
      'nothing of the caller’s word for a warning',
      [
        ['below: high', 'below: high, trust: asserted'],
        ['mode: { pilot: warn }', 'mode: warn'],
      ],
      [],
    ],
    [
      'nothing of the caller’s word where no stage enforces',
      [
        ['below: high', 'below: high, trust: asserted'],
        [
          'mode: { pilot: warn }',
          'mode: { none: warn, pilot: warn, controlled: observe, scaled: warn, paused: warn }',
        ],
      ],
      [],
    ],
    [
      'the caller’s word where one stage enforces',
      [
        ['below: high', 'below: high, trust: asserted'],
        [
          'mode: { pilot: warn }',
          'mode: { none: warn, pilot: warn, controlled: enforce, scaled: warn, paused: warn }',
        ],
      ],
      [
        "rules[2].obligation.scan.trust: nothing that blocks accepts the caller's word; expected `attested` or `observed`, or a mode without `enforce` at any stage",
      ],
    ],
    [
      'the caller’s word for a rule without a mode',
      [
        ['below: high', 'below: high, trust: asserted'],
        ['    mode: { pilot: warn }\n', ''],
      ],
      [
        "rules[2].obligation.scan.trust: nothing that blocks accepts the caller's word; expected `attested` or `observed`, or a mode without `enforce` at any stage",
      ],
    ],
    [
      'nothing of a protection by checks',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ protection: { requiredChecks: [build] } }',
        ],
      ],
      [],
    ],
    [
      'a protection that asks for nothing',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ protection: { pinnedToApp: true } }',
        ],
      ],
      [
        'rules[2].obligation.protection: the obligation asks for nothing; expected `requiredChecks` or `reviews`',
      ],
    ],
    [
      'scanners of other kinds',
      [
        [
          '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
          '{ scan: { kinds: [sast, secrets], scanners: { sats: [CodeQL] }, below: high } }',
        ],
      ],
      [
        'rules[2].obligation.scan.scanners: no scanner is named for the kind `sast`, so no report could ever fulfil it; expected at least one',
        'rules[2].obligation.scan.scanners: no scanner is named for the kind `secrets`, so no report could ever fulfil it; expected at least one',
        'rules[2].obligation.scan.scanners.sats: unknown kind of scan `sats`; expected one of `sast`, `secrets`; did you mean `sast`?',
      ],
    ],
    [
      'a person for the group of a case’s approval',
      [
        [
          '',
          'cases: [{ name: a, given: { repository: { approved: { owner: user:default/x } } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.repository.approved.owner: expected a group of the catalog in lower case, such as `group:default/security`, got `user:default/x`',
      ],
    ],
    [
      'a case’s repository misspelt',
      [
        [
          '',
          'cases: [{ name: a, given: { repository: aproved }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.repository: expected one of `approved`, `notApproved`, `excluded`, or a repository id `host/path` in lower case, such as `github.com/acme/checkout`, or a map, got `aproved`; did you mean `approved`?',
      ],
    ],
    [
      'no tier declared in a case',
      [
        [
          '',
          'cases: [{ name: a, given: { tier: { declared: [] } }, expect: { effect: deny } }]\n',
        ],
      ],
      ['cases[0].given.tier.declared: expected text, got an empty list'],
    ],
    [
      'a number for a flag of a case',
      [
        [
          '',
          'cases: [{ name: a, given: { critical: { assigned: 1 } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.critical.assigned: expected `true` or `false`, got the number `1`',
      ],
    ],
    [
      'a word for a flag of a case',
      [
        [
          '',
          'cases: [{ name: a, given: { critical: perhaps }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.critical: expected `true` or `false`, or a map, got `perhaps`',
      ],
    ],
    [
      'a number for an unlisted assistant',
      [
        [
          '',
          'cases: [{ name: a, given: { assistant: { unlisted: 7 } }, expect: { effect: deny } }]\n',
        ],
      ],
      ['cases[0].given.assistant.unlisted: expected an id, got the number `7`'],
    ],
    [
      'a number for the second assistant',
      [
        [
          '',
          'cases: [{ name: a, given: { assistant: [copilot, 7] }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.assistant[1]: expected an id, or a map, got the number `7`',
      ],
    ],
    [
      'a file’s status misspelt',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { files: [a, { path: b, status: ad }] } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.files[1].status: expected one of `added`, `modified`, `deleted`, `renamed`, `copied`, `typeChanged`, got `ad`',
      ],
    ],
    [
      'a number for a file',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { files: [7] } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.files[0]: expected text, or a map, got the number `7`',
      ],
    ],
    [
      'a word for a declaration',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { declared: maybe } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.declared: expected `true` or `false`, or `none`, or a list, got `maybe`',
      ],
    ],
    [
      'a scan’s commit misspelt',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { scans: { sast: { of: heat } } } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.scans.sast.of: expected one of `head`, `base`, `other`, got `heat`; did you mean `head`?',
      ],
    ],
    [
      'a scan’s result misspelt',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { scans: { sast: pased } } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.scans.sast: expected one of `passed`, `failed`, `notReported`, or a map, or a list, got `pased`; did you mean `passed`?',
      ],
    ],
    [
      'the result of all scans misspelt',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { scans: pased } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.scans: expected one of `passed`, `notReported`, or a map, got `pased`; did you mean `passed`?',
      ],
    ],
    [
      'a review’s state misspelt',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { reviews: [{ by: kim, state: aproved }] } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.reviews[0].state: expected one of `approved`, `changesRequested`, `commented`, `dismissed`, got `aproved`; did you mean `approved`?',
      ],
    ],
    [
      'a check’s conclusion misspelt',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { checks: { ci: sucess } } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.checks.ci: expected one of `success`, `failure`, `neutral`, `cancelled`, `skipped`, `timedOut`, `actionRequired`, `pending`, or a map, got `sucess`; did you mean `success`?',
      ],
    ],
    [
      'a check’s conclusion misspelt in a map',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { checks: { ci: { conclusion: sucess } } } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.checks.ci.conclusion: expected one of `success`, `failure`, `neutral`, `cancelled`, `skipped`, `timedOut`, `actionRequired`, `pending`, got `sucess`; did you mean `success`?',
      ],
    ],
    [
      'a check that does not say whether it is pinned',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { protection: { requiredChecks: [{ name: a }] } } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.protection.requiredChecks[0].pinned: `pinned` is missing; expected `true` or `false`',
      ],
    ],
    [
      'a word for protection misspelt',
      [
        [
          '',
          'cases: [{ name: a, given: { change: { protection: asRequird } }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.change.protection: expected one of `asRequired`, `notReported`, or a map, got `asRequird`; did you mean `asRequired`?',
      ],
    ],
    [
      'a word for an entity of a case',
      [
        [
          '',
          'cases: [{ name: a, given: { waivers: [{ rule: scans, entity: that, expiresAt: 2027-01-01 }] }, expect: { effect: deny } }]\n',
        ],
      ],
      [
        'cases[0].given.waivers[0].entity: expected an entity of the catalog in lower case, such as `component:default/checkout`, got `that`',
      ],
    ],
    [
      'an expected state misspelt',
      [
        [
          '',
          'cases: [{ name: a, given: { tier: public }, expect: { obligations: { scans: fulfiled } } }]\n',
        ],
      ],
      [
        'cases[0].expect.obligations.scans: expected one of `fulfilled`, `unfulfilled`, `unknown`, `waived`, `absent`, got `fulfiled`; did you mean `fulfilled`?',
      ],
    ],
    [
      'a number for a condition',
      [
        [
          '',
          'cases: [{ name: a, given: { tier: public }, expect: { unmatched: { scans: 7 } } }]\n',
        ],
      ],
      ['cases[0].expect.unmatched.scans: expected text, got the number `7`'],
    ],
    [
      'a number without end',
      [['external: true }', 'external: true, retentionDays: .inf }']],
      ['assistants[0].retentionDays: expected a number, got `.inf`'],
    ],
    [
      'what is no number',
      [['external: true }', 'external: true, retentionDays: .nan }']],
      ['assistants[0].retentionDays: expected a number, got `.nan`'],
    ],
    [
      'the second tier misspelt',
      [['when: { tier: confidential }', 'when: { tier: [public, secret] }']],
      [
        'rules[1].when.tier[1]: unknown tier `secret`; expected one of `public`, `internal`, `confidential`',
      ],
    ],
    [
      'nothing of a range without an end',
      [['when: { tier: confidential }', 'when: { tier: { from: internal } }']],
      [],
    ],
    [
      'nothing of a range of one tier',
      [
        [
          'when: { tier: confidential }',
          'when: { tier: { from: internal, atMost: internal } }',
        ],
      ],
      [],
    ],
    [
      'a range that ends before the weakest',
      [
        [
          'when: { tier: confidential }',
          'when: { tier: { from: internal, atMost: public } }',
        ],
      ],
      [
        'rules[1].when.tier: no tier is at least `internal` and at most `public`; expected `from` to be the weaker one',
      ],
    ],
    [
      'nothing of a range of the weakest tier',
      [
        [
          'when: { tier: confidential }',
          'when: { tier: { from: public, atMost: public } }',
        ],
      ],
      [],
    ],
    [
      'the second assistant misspelt',
      [
        [
          'when: { tier: confidential }',
          'when: { assistant: { id: [copilot, x] } }',
        ],
      ],
      [
        'rules[1].when.assistant.id[1]: unknown assistant `x`; expected `copilot`',
      ],
    ],
    [
      'the second of all misspelt',
      [
        [
          'when: { tier: confidential }',
          'when: { all: [{ tier: public }, { tier: secret }] }',
        ],
      ],
      [
        'rules[1].when.all[1].tier: unknown tier `secret`; expected one of `public`, `internal`, `confidential`',
      ],
    ],
    [
      'an approval beside an exclusion that begins alike',
      [
        [
          'approved: [{ repository: github.com/acme/* }]',
          'excluded: [{ repository: github.com/acme/cart, because: x }]\n  approved: [{ repository: github.com/acme/* }, { repository: github.com/acme/cart }, { repository: github.com/acme/carton }]',
        ],
      ],
      [
        'repositories.approved[1].repository: the exclusion of `github.com/acme/cart` makes the approval of `github.com/acme/cart` void; remove one of them',
      ],
    ],
    [
      'an approval below an excluded host',
      [
        [
          'approved: [{ repository: github.com/acme/* }]',
          'excluded: [{ repository: github.com/*, because: x }]\n  approved: [{ repository: github.com/acme/* }, { repository: gitlab.com/acme/* }]',
        ],
      ],
      [
        'repositories.approved[0].repository: the exclusion of `github.com/*` makes the approval of `github.com/acme/*` void; remove one of them',
      ],
    ],
    [
      'the third approval, which repeats the first',
      [
        [
          'approved: [{ repository: github.com/acme/* }]',
          'approved: [{ repository: github.com/acme/a }, { repository: github.com/acme/b }, { repository: github.com/acme/a }]',
        ],
      ],
      [
        'repositories.approved[2].repository: `github.com/acme/a` is approved a second time; any of the entries suffices',
      ],
    ],
    [
      'nothing of two cases',
      [
        [
          '',
          'cases: [{ name: a, given: { tier: public }, expect: { effect: deny } }, { name: b, given: { tier: public }, expect: { effect: deny } }]\n',
        ],
      ],
      [],
    ],
    [
      'a rule without an id',
      [['  - id: never\n    effect', '  - effect']],
      ['rules[1].id: `id` is missing; expected an id'],
    ],
    [
      'an alias twice',
      [['external: true }', 'external: true, aliases: [a, A] }']],
      [
        'assistants[0].aliases[1]: the assistant or alias `a` stands here a second time; expected every assistant or alias once',
      ],
    ],
  ])('%s', (_, edits, told) => {
    expect(toldOf(edited(edits))).toEqual(told);
  });
});
