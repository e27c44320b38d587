import { smallDocumentWith } from '../__testUtils__/smallDocument';
import { parsePolicy } from './parsePolicy';

/** Faults, or the warnings of a document without faults, as `path: message`. */
function toldOf(text: string): readonly string[] {
  const parsed = parsePolicy(text);
  const issues = parsed.ok ? parsed.value.warnings : parsed.issues;
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

/** The document with a case that takes this for granted. */
const withCase = (given: string) =>
  smallDocumentWith(
    'waivers:\n',
    `cases: [{ name: c, given: { ${given} }, expect: { effect: allow } }]\nwaivers:\n`,
  );

describe('parsePolicy: a fault where several shapes may stand (issue A, B1)', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'an unknown severity',
      'change: { scans: { sast: { findings: { hihg: 1 } } } }',
      [
        'change.scans.sast.findings.hihg: unknown key `hihg`; expected one of `note`, `low`, `medium`, `high`, `critical`; did you mean `high`?',
      ],
    ],
    [
      'a misspelt word',
      'change: { scans: { sast: pasesd } }',
      [
        'change.scans.sast: expected one of `passed`, `failed`, `notReported`, or a map, or a list, got `pasesd`; did you mean `passed`?',
      ],
    ],
    [
      'a word that nothing is near to',
      'change: { scans: { sast: x } }',
      [
        'change.scans.sast: expected one of `passed`, `failed`, `notReported`, or a map, or a list, got `x`',
      ],
    ],
    [
      'a number for any of them',
      'change: { scans: 7 }',
      [
        'change.scans: expected one of `passed`, `notReported`, or a map, got the number `7`',
      ],
    ],
    [
      'a misspelt word inside a list inside a map',
      'change: { scans: { sast: [{ of: haed }] } }',
      [
        'change.scans.sast[0].of: expected one of `head`, `base`, `other`, got `haed`; did you mean `head`?',
      ],
    ],
    [
      'a number for what a review is by',
      'change: { reviews: [{ by: 7 }] }',
      ['change.reviews[0].by: expected an id, got the number `7`'],
    ],
    [
      'two faults of one review',
      'change: { reviews: [{ state: x }] }',
      [
        'change.reviews[0].by: `by` is missing; expected an id',
        'change.reviews[0].state: expected one of `approved`, `changesRequested`, `commented`, `dismissed`, got `x`',
      ],
    ],
    [
      'a misspelt word of a check written out',
      'change: { checks: { build: { conclusion: sucess } } }',
      [
        'change.checks.build.conclusion: expected one of `success`, `failure`, `neutral`, `cancelled`, `skipped`, `timedOut`, `actionRequired`, `pending`, got `sucess`; did you mean `success`?',
      ],
    ],
    [
      'an empty map for a file',
      'change: { files: [{}] }',
      ['change.files[0].path: `path` is missing; expected text'],
    ],
    [
      'a key that is missing in a choice inside a choice',
      'change: { protection: { requiredChecks: [{ name: x }] } }',
      [
        'change.protection.requiredChecks[0].pinned: `pinned` is missing; expected `true` or `false`',
      ],
    ],
    [
      'a key of a map that is misspelt',
      'tier: { declard: x }',
      [
        'tier.declard: unknown key `declard`; expected one of `declared`, `assigned`, `inherited`; did you mean `declared`?',
      ],
    ],
    [
      'a fault inside an exclusion',
      'repository: { excluded: { because: 7 } }',
      ['repository.excluded.because: expected text, got the number `7`'],
    ],
    [
      'a fault inside an approval',
      'repository: { approved: { owner: x } }',
      [
        'repository.approved.owner: expected a group of the catalog in lower case, such as `group:default/security`, got `x`',
      ],
    ],
    [
      'a repository by an unknown key',
      'repository: { aproved: {} }',
      [
        'repository.aproved: unknown key `aproved`; expected one of `approved`, `excluded`; did you mean `approved`?',
      ],
    ],
    [
      'a repository that is approved and excluded',
      'repository: { approved: {}, excluded: {} }',
      [
        'repository: expected either `approved` or `excluded` in the map, got a map with `approved`, `excluded`',
      ],
    ],
    [
      'a repository that is neither',
      'repository: {}',
      [
        'repository: expected either `approved` or `excluded` in the map, got an empty map',
      ],
    ],
    [
      'a misspelt word for an entity',
      'waivers: [{ rule: scans, entity: thsi, expiresAt: 2027-01-01 }]',
      [
        'waivers[0].entity: expected `this`, or an entity of the catalog in lower case, such as `component:default/checkout`, got `thsi`; did you mean `this`?',
      ],
    ],
    ['nothing of an approval', 'repository: { approved: {} }', []],
    [
      'nothing of an exclusion',
      'repository: { excluded: { because: x, nonNegotiable: true } }',
      [],
    ],
  ])('%s', (_, given, told) => {
    expect(toldOf(withCase(given))).toEqual(
      told.map(each => `cases[0].given.${each}`),
    );
  });

  it.each<[string, string, readonly string[]]>([
    [
      'a misspelt key of a condition',
      '{ tier: { form: internal } }',
      [
        'tier.form: unknown key `form`; expected one of `from`, `atMost`; did you mean `from`?',
      ],
    ],
    [
      'an empty map of tiers',
      '{ tier: {} }',
      ['tier: expected at least one condition in the map, got an empty map'],
    ],
    [
      'a number for tiers',
      '{ tier: 7 }',
      ['tier: expected an id, or a map, got the number `7`'],
    ],
    [
      'a number in a list of tiers',
      '{ tier: [internal, 7] }',
      ['tier[1]: expected an id, got the number `7`'],
    ],
    [
      'a misspelt word for an assistant',
      '{ assistant: aproved }',
      [
        'assistant: expected one of `approved`, `none`, `any`, `unidentified`, or a map, got `aproved`; did you mean `approved`?',
      ],
    ],
    [
      'a negative number inside a map',
      '{ assistant: { retentionDaysAtMost: -1 } }',
      [
        'assistant.retentionDaysAtMost: expected at least 0, got the number `-1`',
      ],
    ],
    [
      'an empty list of models',
      '{ model: [] }',
      ['model: expected a list of at least 1, got an empty list'],
    ],
    [
      'a number for a model further down',
      '{ any: [{ model: [7] }] }',
      ['any[0].model[0]: expected text, got the number `7`'],
    ],
  ])('in a condition: %s', (_, condition, told) => {
    expect(
      toldOf(
        smallDocumentWith('when: { tier: confidential }', `when: ${condition}`),
      ),
    ).toEqual(told.map(each => `rules[1].when.${each}`));
  });

  it.each<[string, string, readonly string[]]>([
    [
      'one person for the reviewing group',
      'mode: { pilot: warn }\n    obligation: { review: { by: user:default/kim } }',
      [
        'obligation.review.by: expected `areaOwners`, or groups of the catalog in lower case, such as `group:default/security`, got `user:default/kim`',
      ],
    ],
    [
      'a number for the reviewing group',
      'obligation: { review: { by: 7 } }',
      [
        'obligation.review.by: expected `areaOwners`, or groups of the catalog in lower case, such as `group:default/security`, got the number `7`',
      ],
    ],
    [
      'a faulty check of a protection, which is no lack of one',
      'obligation: { protection: { requiredChecks: [7] } }',
      [
        'obligation.protection.requiredChecks[0]: expected text, got the number `7`',
      ],
    ],
    [
      'a faulty scanner, which is no lack of one',
      'obligation: { scan: { kinds: sast, scanners: { sast: 7 }, below: high } }',
      ['obligation.scan.scanners.sast: expected text, got the number `7`'],
    ],
    [
      'a faulty mode, of which nobody knows whether it blocks',
      'mode: wran\n    obligation: { check: { names: x, trust: asserted } }',
      [
        'mode: expected one of `observe`, `warn`, `enforce`, or a map, got `wran`; did you mean `warn`?',
      ],
    ],
    [
      'an absent mode, which blocks',
      'obligation: { check: { names: x, trust: asserted } }',
      [
        "obligation.check.trust: nothing that blocks accepts the caller's word; expected `attested` or `observed`, or a mode without `enforce` at any stage",
      ],
    ],
  ])('in an obligation: %s', (_, text, told) => {
    const WRITTEN =
      'mode: { pilot: warn }\n    obligation: { scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }';
    expect(toldOf(smallDocumentWith(WRITTEN, text))).toEqual(
      told.map(each => `rules[2].${each}`),
    );
  });

  it.each<[string, string, string, readonly string[]]>([
    [
      'a waiver that ends the moment it begins',
      'expiresAt: 2027-01-31',
      'activeFrom: 2027-02-01\n    expiresAt: 2027-01-31',
      [
        'waivers[0].expiresAt: the waiver ends at `2027-02-01T00:00:00.000Z`, the moment it begins',
      ],
    ],
    [
      'a waiver that ends before it begins',
      'expiresAt: 2027-01-31',
      'activeFrom: 2027-02-01T00:00:00.001Z\n    expiresAt: 2027-01-31',
      [
        'waivers[0].expiresAt: the waiver ends at `2027-02-01T00:00:00.000Z`, before it begins at `2027-02-01T00:00:00.001Z`',
      ],
    ],
    [
      'nothing of a waiver up to the last day that can be written',
      'expiresAt: 2027-01-31',
      'activeFrom: 2027-02-01\n    expiresAt: 9999-12-31',
      [],
    ],
    [
      'a bundle that may be younger than a minute',
      'sources:',
      'defaults: { whenUnavailable: { allow: { tiers: [public], bundleAgeHoursAtMost: 0.01 } } }\nsources:',
      [
        'defaults.whenUnavailable.allow.bundleAgeHoursAtMost: expected at least 1/60, which is a minute, got the number `0.01`',
      ],
    ],
    [
      'a warning sooner than after a minute',
      'sources:',
      'dataHandling: { bundleAge: { warnAfterHours: 0 } }\nsources:',
      [
        'dataHandling.bundleAge.warnAfterHours: expected at least 1/60, which is a minute, got the number `0`',
      ],
    ],
  ])('in time: %s', (_, from, to, told) => {
    expect(toldOf(smallDocumentWith(from, to))).toEqual(told);
  });

  it.each<[string, string, string]>([
    [
      'a list',
      '{ fulfilled: [1x] }',
      'fulfilled[0]: expected the id of a rule, a part of it such as `scans/sast`, or `strengthening:` with the id of one of the case, got `1x`',
    ],
    [
      'a map',
      '{ obligations: { 1x: waived } }',
      'obligations["1x"]: expected the id of a rule, a part of it such as `scans/sast`, or `strengthening:` with the id of one of the case, got the key `1x`',
    ],
    [
      'an empty map',
      '{}',
      ': expected at least one expectation, got an empty map',
    ],
  ])('in what a case expects, %s', (_, expectation, told) => {
    const text = withCase('tier: public').replace(
      'expect: { effect: allow }',
      `expect: ${expectation}`,
    );
    const separator = told.startsWith(':') ? '' : '.';
    expect(toldOf(text)).toEqual([`cases[0].expect${separator}${told}`]);
  });

  it.each<[string, string, string, readonly string[]]>([
    [
      'no lists of repositories',
      'repositories:\n  approved: [{ repository: github.com/acme/* }]\n',
      '',
      [],
    ],
    [
      'an area whose name is no id to its end',
      '  login:',
      '  log in:',
      [
        'areas["log in"]: expected an id that starts with a letter, got the key `log in`',
      ],
    ],
    [
      'what is written for a tier and is none',
      '{ id: public }, { id: internal }',
      '{ id: 7 }, 5, { id: internal }',
      [
        'tiers[0].id: expected an id, got the number `7`',
        'tiers[1]: expected a map, got the number `5`',
      ],
    ],
    [
      'a tier that none of the faulty ones is',
      'tiers: [{ id: public }, { id: internal }, { id: confidential }]',
      'tiers: [{ id: 7 }, 5, { id: internal }]',
      [
        'tiers: expected at least two tiers, weakest first, got 1; one tier tells nothing apart',
        'tiers[0].id: expected an id, got the number `7`',
        'tiers[1]: expected a map, got the number `5`',
        'rules[1].when.tier: unknown tier `confidential`; expected `internal`',
      ],
    ],
    [
      'a base of cases with a fault',
      'waivers:\n',
      'caseBases: { a: { tier: [7] } }\ncases: [{ name: c, given: { base: a }, expect: { effect: deny } }]\nwaivers:\n',
      ['caseBases.a.tier: expected an id, or a map, got a list of 1'],
    ],
    [
      'a key that is blank and too long',
      'waivers:\n',
      `cases: [{ name: c, given: { change: { checks: { '${' '.repeat(201)}': success } } }, expect: { effect: deny } }]\nwaivers:\n`,
      [
        `cases[0].given.change.checks["${' '.repeat(201)}"]: expected a sentence, at most 200 characters, got the key \`${' '.repeat(201)}\``,
      ],
    ],
  ])('in a section: %s', (_, from, to, told) => {
    expect(toldOf(smallDocumentWith(from, to))).toEqual(told);
  });

  it('names a dozen different names at most', () => {
    const areas = Array.from({ length: 13 }, (_, at) => `area${at}`);
    const listing = (names: readonly string[]) =>
      toldOf(
        smallDocumentWith(
          "areas:\n  login: { paths: ['**/login/**'], owners: group:default/security }\n",
          `areas:\n${names.map(name => `  ${name}: { paths: [x], owners: group:default/a }\n`).join('')}`,
        ).replace(
          'when: { tier: confidential }',
          'when: { change: { touches: zzz } }',
        ),
      ).filter(told => told.startsWith('rules[1].when.change.touches:'));
    const told = (names: readonly string[], more: string) => [
      `rules[1].when.change.touches: unknown area \`zzz\`; expected one of ${names.map(name => `\`${name}\``).join(', ')}${more}`,
    ];
    expect(listing(areas)).toEqual(told(areas.slice(0, 12), ' …'));
    expect(listing(areas.slice(0, 12))).toEqual(told(areas.slice(0, 12), ''));
  });
});
