import {
  SMALL_DOCUMENT as VALID,
  smallDocumentWith as replaced,
} from '../__testUtils__/smallDocument';
import { parsePolicy } from './parsePolicy';

const issuesOf = (text: string) => {
  const parsed = parsePolicy(text);
  return parsed.ok ? [] : parsed.issues;
};

const parse = (text: string) => {
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
};

/** The rest of the line at which an issue points. */
const textAt = (
  text: string,
  {
    line = 0,
    column = 0,
  }: { readonly line?: number; readonly column?: number } = {},
) => text.split('\n')[line - 1]?.slice(column - 1);

describe('parsePolicy: a document without faults', () => {
  const { policy, document, warnings } = parse(VALID);

  it('has no warnings', () => expect(warnings).toEqual([]));

  it('fills in defaults', () => {
    expect(policy.defaults).toEqual({
      unidentifiedAssistant: { external: true, approved: false },
      noPermit: { mode: 'enforce' },
      exceptions: { waiverDaysAtMost: 90, breakGlassHours: 24 },
      onError: 'deny',
    });
    expect(policy.assistants[0]).toEqual({
      id: 'copilot',
      title: 'Copilot',
      vendor: 'github',
      external: true,
      approved: true,
    });
    expect(policy.areas.login).toEqual({
      title: 'Login',
      paths: ['**/login/**'],
      ignoreCase: false,
      owners: ['group:default/security'],
    });
    expect(policy.rules[0]).toMatchObject({
      implements: ['S1'],
      mode: 'enforce',
      nonNegotiable: false,
    });
  });

  it.each<[string, object]>([
    [
      '{ tiers: [public, internal], bundleAgeHoursAtMost: 24 }',
      {
        tiers: ['public', 'internal'],
        bundleAgeHoursAtMost: 24,
        critical: false,
      },
    ],
    [
      '{ tiers: [public], bundleAgeHoursAtMost: 0.5, critical: true }',
      { tiers: ['public'], bundleAgeHoursAtMost: 0.5, critical: true },
    ],
  ])('reads what may go on without the portal: %s', (allow, expected) => {
    const text = replaced(
      'repositories:',
      `defaults: { whenUnavailable: { allow: ${allow} } }\nrepositories:`,
    );
    expect(parse(text).policy.defaults.whenUnavailable).toEqual({
      allow: expected,
    });
  });

  it('lets nothing go on without the portal unless it says so', () => {
    expect(policy.defaults).not.toHaveProperty('whenUnavailable');
    expect(document).not.toHaveProperty('defaults');
  });

  it.each([
    ['{ waiverDaysAtMost: 30 }', { waiverDaysAtMost: 30, breakGlassHours: 24 }],
    ['{ breakGlassHours: 8 }', { waiverDaysAtMost: 90, breakGlassHours: 8 }],
    ['{}', { waiverDaysAtMost: 90, breakGlassHours: 24 }],
  ])('R31 reads how far exceptions may go: %s', (written, expected) => {
    const text = replaced(
      'repositories:',
      `defaults: { exceptions: ${written} }\nrepositories:`,
    );
    expect(parse(text).policy.defaults.exceptions).toEqual(expected);
  });

  it('reads the one key of an obligation as its kind', () => {
    expect(policy.rules[2]?.obligation).toEqual({
      kind: 'scan',
      kinds: ['sast'],
      scanners: { sast: ['CodeQL'] },
      below: 'high',
      trust: 'attested',
    });
  });

  it.each([
    ['2027-01-31', '2027-02-01T00:00:00.000Z'],
    ["'2028-02-29'", '2028-03-01T00:00:00.000Z'],
    ['2027-01-31T12:00:00Z', '2027-01-31T12:00:00.000Z'],
    ['2027-01-31T12:00+02:00', '2027-01-31T10:00:00.000Z'],
  ])('a waiver until %s expires at %s', (written, instant) => {
    expect(
      parse(replaced('2027-01-31', written)).policy.waivers[0]?.expiresAt,
    ).toBe(instant);
  });

  it('keeps the document as written, before defaults', () => {
    expect(document).toMatchObject({
      kind: 'AiPolicy',
      assistants: [{ id: 'copilot', vendor: 'github', external: true }],
    });
  });

  it('reads Windows line ends', () => {
    expect(parse(VALID.replaceAll('\n', '\r\n')).policy).toEqual(policy);
  });

  it('resolves a few aliases', () => {
    const text = replaced(
      "paths: ['**/login/**'], owners: group:default/security }",
      "paths: &p ['**/login/**'], owners: group:default/security }\n  session: { paths: *p, owners: group:default/security }",
    );
    expect(parse(text).policy.areas.session?.paths).toEqual(['**/login/**']);
  });
});

describe('parsePolicy: each fault with its place, what was expected, and the nearest known name (issue A, B1)', () => {
  it.each<
    [
      string,
      string,
      { code: string; path: string; at: string; message: RegExp },
    ]
  >([
    [
      'unknown key',
      replaced('approved: [{', 'aproved: [{'),
      {
        code: 'policy.unknownKey',
        path: 'repositories.aproved',
        at: 'aproved: [{ repository: github.c',
        message: /unknown key `aproved`.*did you mean `approved`\?/,
      },
    ],
    [
      'unknown key at the top',
      replaced('waivers:', 'waiver:'),
      {
        code: 'policy.unknownKey',
        path: 'waiver',
        at: 'waiver:',
        message: /did you mean `waivers`\?/,
      },
    ],
    [
      'unknown key deep inside',
      replaced('below: high', 'below: high, threshhold: 3'),
      {
        code: 'policy.unknownKey',
        path: 'rules[2].obligation.scan.threshhold',
        at: 'threshhold: 3 } }',
        message: /unknown key `threshhold`/,
      },
    ],
    [
      'unknown key about outages',
      replaced(
        'repositories:',
        'defaults: { whenUnavailable: { allow: { tier: [public], bundleAgeHoursAtMost: 1 } } }\nrepositories:',
      ),
      {
        code: 'policy.unknownKey',
        path: 'defaults.whenUnavailable.allow.tier',
        at: 'tier: [public], bundleAgeHoursAtMost: 1 ',
        message: /unknown key `tier`.*did you mean `tiers`\?/,
      },
    ],
    [
      'waivers without an end',
      replaced(
        'repositories:',
        'defaults: { exceptions: { waiverDaysAtMost: 0 } }\nrepositories:',
      ),
      {
        code: 'policy.invalidValue',
        path: 'defaults.exceptions.waiverDaysAtMost',
        at: '0 } }',
        message: /got the number `0`/,
      },
    ],
    [
      'unknown key about exceptions',
      replaced(
        'repositories:',
        'defaults: { exceptions: { breakGlassHour: 8 } }\nrepositories:',
      ),
      {
        code: 'policy.unknownKey',
        path: 'defaults.exceptions.breakGlassHour',
        at: 'breakGlassHour: 8 } }',
        message:
          /unknown key `breakGlassHour`.*did you mean `breakGlassHours`\?/,
      },
    ],
    [
      'unknown tier about outages',
      replaced(
        'repositories:',
        'defaults: { whenUnavailable: { allow: { tiers: [intern], bundleAgeHoursAtMost: 1 } } }\nrepositories:',
      ),
      {
        code: 'policy.unknownName',
        path: 'defaults.whenUnavailable.allow.tiers[0]',
        at: 'intern], bundleAgeHoursAtMost: 1 } } }',
        message: /unknown tier `intern`.*did you mean `internal`\?/,
      },
    ],
    [
      'missing key',
      replaced('  title: Small\n', ''),
      {
        code: 'policy.missingKey',
        path: 'metadata.title',
        at: 'name: small',
        message: /`title` is missing; expected text/,
      },
    ],
    [
      'wrong kind of value',
      replaced('external: true', 'external: yes'),
      {
        code: 'policy.invalidValue',
        path: 'assistants[0].external',
        at: 'yes }',
        message: /expected `true` or `false`, got `yes`/,
      },
    ],
    [
      'misspelt word',
      replaced('effect: forbid', 'effect: forbit'),
      {
        code: 'policy.invalidValue',
        path: 'rules[1].effect',
        at: 'forbit',
        message: /got `forbit`; did you mean `forbid`\?/,
      },
    ],
    [
      'misspelt mode',
      replaced('mode: { pilot: warn }', 'mode: enforced'),
      {
        code: 'policy.invalidValue',
        path: 'rules[2].mode',
        at: 'enforced',
        message: /did you mean `enforce`\?/,
      },
    ],
    [
      'misspelt stage of a mode',
      replaced('mode: { pilot: warn }', 'mode: { pilots: warn }'),
      {
        code: 'policy.unknownKey',
        path: 'rules[2].mode.pilots',
        at: 'pilots: warn }',
        message: /did you mean `pilot`\?/,
      },
    ],
    [
      'misspelt key of a condition',
      replaced(
        'when: { tier: confidential }',
        'when: { tier: { form: internal } }',
      ),
      {
        code: 'policy.unknownKey',
        path: 'rules[1].when.tier.form',
        at: 'form: internal } }',
        message: /did you mean `from`\?/,
      },
    ],
    [
      'no owner',
      replaced(
        '    effect: forbid\n    nonNegotiable: true\n    owner: group:default/security\n',
        '    effect: forbid\n    nonNegotiable: true\n',
      ),
      {
        code: 'policy.missingKey',
        path: 'rules[1].owner',
        at: 'id: never',
        message: /exactly one group or user/,
      },
    ],
    [
      'two owners',
      replaced(
        'true\n    owner: group:default/security',
        'true\n    owner: [group:default/a, group:default/b]',
      ),
      {
        code: 'policy.invalidValue',
        path: 'rules[1].owner',
        at: '[group:default/a, group:default/',
        message: /exactly one group or user.*got a list of 2/,
      },
    ],
    [
      'owner that is no ref',
      replaced(
        'true\n    owner: group:default/security',
        'true\n    owner: security',
      ),
      {
        code: 'policy.invalidValue',
        path: 'rules[1].owner',
        at: 'security',
        message: /such as `group:default\/security`, got `security`/,
      },
    ],
    [
      'wrong version',
      replaced('governance/v1', 'governance/v2'),
      {
        code: 'policy.invalidValue',
        path: 'apiVersion',
        at: 'ai-governance/v2',
        message: /expected `ai-governance\/v1`, got `ai-governance\/v2`/,
      },
    ],
    [
      'unknown tier',
      replaced('when: { tier: confidential }', 'when: { tier: confidental }'),
      {
        code: 'policy.unknownName',
        path: 'rules[1].when.tier',
        at: 'confidental }',
        message: /unknown tier `confidental`.*did you mean `confidential`\?/,
      },
    ],
    [
      'unknown area',
      replaced(
        'when: { repository: approved }',
        'when: { change: { touches: [logn] } }',
      ),
      {
        code: 'policy.unknownName',
        path: 'rules[0].when.change.touches[0]',
        at: 'logn] } }',
        message: /unknown area `logn`.*did you mean `login`\?/,
      },
    ],
    [
      'unknown assistant',
      replaced(
        'when: { repository: approved }',
        'when: { not: { assistant: { id: copylot } } }',
      ),
      {
        code: 'policy.unknownName',
        path: 'rules[0].when.not.assistant.id',
        at: 'copylot } } }',
        message: /did you mean `copilot`\?/,
      },
    ],
    [
      'unknown vendor',
      replaced(
        'when: { repository: approved }',
        'when: { any: [{ assistant: { vendor: gitlab } }] }',
      ),
      {
        code: 'policy.unknownName',
        path: 'rules[0].when.any[0].assistant.vendor',
        at: 'gitlab } }] }',
        message: /unknown vendor/,
      },
    ],
    [
      'unknown sentence',
      replaced('implements: [S2]', 'implements: [S2, S9]'),
      {
        code: 'policy.unknownName',
        path: 'rules[2].implements[1]',
        at: 'S9]',
        message: /unknown sentence of the statement `S9`/,
      },
    ],
    [
      'unknown trailer',
      replaced(
        '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
        '{ declaration: { trailers: [Asisted-by] } }',
      ),
      {
        code: 'policy.unknownName',
        path: 'rules[2].obligation.declaration.trailers[0]',
        at: 'Asisted-by] } }',
        message: /did you mean `assisted-by`\?/,
      },
    ],
    [
      'tiers the wrong way round',
      replaced(
        'when: { tier: confidential }',
        'when: { tier: { from: confidential, atMost: internal } }',
      ),
      {
        code: 'policy.contradiction',
        path: 'rules[1].when.tier',
        at: '{ from: confidential, atMost: in',
        message: /no tier is at least/,
      },
    ],
    [
      'one tier',
      replaced(
        '[{ id: public }, { id: internal }, { id: confidential }]',
        '[{ id: confidential }]',
      ),
      {
        code: 'policy.tooFewTiers',
        path: 'tiers',
        at: '[{ id: confidential }]',
        message: /at least two tiers/,
      },
    ],
    [
      'tier twice',
      replaced('{ id: internal }', '{ id: public }, { id: internal }'),
      {
        code: 'policy.duplicateName',
        path: 'tiers[1].id',
        at: 'public }, { id: internal }, { id',
        message: /second time/,
      },
    ],
    [
      'rule twice',
      replaced('id: scans', 'id: permit'),
      {
        code: 'policy.duplicateName',
        path: 'rules[2].id',
        at: 'permit',
        message: /the rule `permit`/,
      },
    ],
    [
      'alias of another assistant',
      replaced('external: true }', 'external: true, aliases: [Copilot] }'),
      {
        code: 'policy.duplicateName',
        path: 'assistants[0].aliases[0]',
        at: 'Copilot] }',
        message: /`copilot`/,
      },
    ],
    [
      'reserved rule id',
      replaced('id: permit\n', 'id: no-permit\n'),
      {
        code: 'policy.reservedName',
        path: 'rules[0].id',
        at: 'no-permit',
        message: /has a meaning of its own/,
      },
    ],
    [
      'mode on a permit',
      replaced('when: { repository: approved }', 'mode: warn'),
      {
        code: 'policy.misplaced',
        path: 'rules[0].mode',
        at: 'warn',
        message: /a permit has no mode/,
      },
    ],
    [
      'mode on a non-negotiable rule',
      replaced('nonNegotiable: true', 'nonNegotiable: true\n    mode: warn'),
      {
        code: 'policy.misplaced',
        path: 'rules[1].mode',
        at: 'warn',
        message: /always enforces/,
      },
    ],
    [
      'non-negotiable permit',
      replaced('effect: permit', 'effect: permit\n    nonNegotiable: true'),
      {
        code: 'policy.misplaced',
        path: 'rules[0].nonNegotiable',
        at: 'true',
        message: /cannot be waived/,
      },
    ],
    [
      'obligation missing',
      replaced(
        '    obligation: { scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }\n',
        '',
      ),
      {
        code: 'policy.missingKey',
        path: 'rules[2].obligation',
        at: 'id: scans',
        message: /says what it requires/,
      },
    ],
    [
      'obligation on a forbid',
      replaced('when: { tier: confidential }', 'obligation: { review: {} }'),
      {
        code: 'policy.misplaced',
        path: 'rules[1].obligation',
        at: '{ review: {} }',
        message: /has no obligation/,
      },
    ],
    [
      'two kinds of obligation',
      replaced('obligation: { scan', 'obligation: { review: {}, scan'),
      {
        code: 'policy.invalidValue',
        path: 'rules[2].obligation',
        at: '{ review: {}, scan: { kinds: sas',
        message: /exactly one kind of obligation/,
      },
    ],
    [
      'scan without a scanner',
      replaced('kinds: sast', 'kinds: [sast, secrets]'),
      {
        code: 'policy.incomplete',
        path: 'rules[2].obligation.scan.scanners',
        at: '{ sast: CodeQL }, below: high }',
        message: /no scanner is named for the kind `secrets`/,
      },
    ],
    [
      'scanner of no kind',
      replaced('{ sast: CodeQL }', '{ sast: CodeQL, sats: Semgrep }'),
      {
        code: 'policy.unknownName',
        path: 'rules[2].obligation.scan.scanners.sats',
        at: 'sats: Semgrep',
        message: /did you mean `sast`\?/,
      },
    ],
    [
      "blocking on the caller's word",
      replaced('below: high', 'below: high, trust: asserted'),
      {
        code: 'policy.contradiction',
        path: 'rules[2].obligation.scan.trust',
        at: 'asserted } }',
        message: /caller's word/,
      },
    ],
    [
      'protection that is not observed',
      replaced(
        '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
        '{ protection: { reviews: 1, trust: attested } }',
      ),
      {
        code: 'policy.invalidValue',
        path: 'rules[2].obligation.protection.trust',
        at: 'attested } }',
        message: /expected `observed`, got `attested`/,
      },
    ],
    [
      'protection that asks for nothing',
      replaced(
        '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
        '{ protection: {} }',
      ),
      {
        code: 'policy.incomplete',
        path: 'rules[2].obligation.protection',
        at: '{} }',
        message: /asks for nothing/,
      },
    ],
    [
      'pattern that can never match',
      replaced("'**/login/**'", "'**/[login'"),
      {
        code: 'policy.invalidValue',
        path: 'areas.login.paths[0]',
        at: "'**/[login'], owners: group:defa",
        message: /has a `\[` without its `\]`/,
      },
    ],
    [
      'repository as a URL',
      replaced('github.com/acme/* }', 'https://github.com/Acme/Checkout.git }'),
      {
        code: 'policy.invalidValue',
        path: 'repositories.approved[0].repository',
        at: 'https://github.com/Acme/Checkout',
        message: /`github.com\/acme\/checkout`, got/,
      },
    ],
    [
      'repository in upper case',
      replaced('github.com/acme/* }', 'github.com/Acme/Cart }'),
      {
        code: 'policy.invalidValue',
        path: 'repositories.approved[0].repository',
        at: 'github.com/Acme/Cart }]',
        message: /in lower case, such as `github.com\/acme\/cart`/,
      },
    ],
    [
      'star in the middle',
      replaced('github.com/acme/* }', 'github.com/*/cart }'),
      {
        code: 'policy.invalidValue',
        path: 'repositories.approved[0].repository',
        at: 'github.com/*/cart }]',
        message: /last segment only/,
      },
    ],
    [
      'star as part of a segment',
      replaced('github.com/acme/* }', 'github.com/acme/c* }'),
      {
        code: 'policy.invalidValue',
        path: 'repositories.approved[0].repository',
        at: 'github.com/acme/c* }]',
        message: /last segment only/,
      },
    ],
    [
      'approval up to an unknown tier',
      replaced('acme/* }', 'acme/*, tierAtMost: internl }'),
      {
        code: 'policy.unknownName',
        path: 'repositories.approved[0].tierAtMost',
        at: 'internl }]',
        message: /did you mean `internal`\?/,
      },
    ],
    [
      'waiver without an end',
      replaced('    expiresAt: 2027-01-31\n', ''),
      {
        code: 'policy.missingKey',
        path: 'waivers[0].expiresAt',
        at: 'id: w1',
        message: /a date in quotes or an instant/,
      },
    ],
    [
      'waiver until a day that is not',
      replaced('2027-01-31', '2027-02-30'),
      {
        code: 'policy.invalidValue',
        path: 'waivers[0].expiresAt',
        at: '2027-02-30',
        message: /an existing date.*got `2027-02-30`/,
      },
    ],
    [
      'waiver until an instant without a zone',
      replaced('2027-01-31', '2027-01-31T12:00:00'),
      {
        code: 'policy.invalidValue',
        path: 'waivers[0].expiresAt',
        at: '2027-01-31T12:00:00',
        message: /with its zone/,
      },
    ],
    [
      'waiver that ends before it begins',
      replaced(
        'expiresAt: 2027-01-31',
        'activeFrom: 2027-02-02\n    expiresAt: 2027-01-31',
      ),
      {
        code: 'policy.contradiction',
        path: 'waivers[0].expiresAt',
        at: '2027-01-31',
        message: /before it begins/,
      },
    ],
    [
      'waiver approved by its requester',
      replaced('approver: user:default/lee', 'approver: user:default/kim'),
      {
        code: 'policy.selfApproval',
        path: 'waivers[0].approver',
        at: 'user:default/kim',
        message: /somebody else/,
      },
    ],
    [
      'waiver without a scope',
      replaced('    repository: github.com/acme/checkout\n', ''),
      {
        code: 'policy.missingKey',
        path: 'waivers[0]',
        at: 'id: w1',
        message: /no scope/,
      },
    ],
    [
      'waiver with a star',
      replaced('acme/checkout', 'acme/*'),
      {
        code: 'policy.invalidValue',
        path: 'waivers[0].repository',
        at: 'github.com/acme/*',
        message: /without `\*`/,
      },
    ],
    [
      'waiver of an unknown rule',
      replaced('rule: scans', 'rule: scan'),
      {
        code: 'policy.unknownName',
        path: 'waivers[0].rule',
        at: 'scan',
        message: /did you mean `scans`\?/,
      },
    ],
    [
      'waiver of a non-negotiable rule',
      replaced('rule: scans', 'rule: never'),
      {
        code: 'policy.notWaivable',
        path: 'waivers[0].rule',
        at: 'never',
        message: /non-negotiable/,
      },
    ],
    [
      'waiver of a permit',
      replaced('rule: scans', 'rule: permit'),
      {
        code: 'policy.notWaivable',
        path: 'waivers[0].rule',
        at: 'permit',
        message: /name `no-permit`/,
      },
    ],
    [
      'waiver of what nobody can waive',
      replaced('rule: scans', 'rule: unclassified'),
      {
        code: 'policy.notWaivable',
        path: 'waivers[0].rule',
        at: 'unclassified',
        message: /cannot be waived/,
      },
    ],
    [
      'waiver of nothing',
      replaced('    rule: scans\n', ''),
      {
        code: 'policy.contradiction',
        path: 'waivers[0]',
        at: 'id: w1',
        message: /exactly one of `rule` and `lowersTierTo`, got none/,
      },
    ],
    [
      'waiver of two things',
      replaced('rule: scans', 'rule: scans\n    lowersTierTo: public'),
      {
        code: 'policy.contradiction',
        path: 'waivers[0]',
        at: 'id: w1',
        message: /got both/,
      },
    ],
    [
      'waiver for a path that is none',
      replaced('rule: scans', 'rule: scans\n    paths: [src/../x]'),
      {
        code: 'policy.invalidPath',
        path: 'waivers[0].paths[0]',
        at: 'src/../x]',
        message: /not one that a repository has/,
      },
    ],
    [
      'data class of an unknown tier',
      `${VALID}dataClasses: { repositorySource: { public: shareable, internal: shareable, confidential: neverShare, secret: neverShare } }\n`,
      {
        code: 'policy.unknownName',
        path: 'dataClasses.repositorySource.secret',
        at: 'secret: neverShare',
        message: /unknown tier/,
      },
    ],
    [
      'tier without a data class',
      `${VALID}dataClasses: { repositorySource: { public: shareable, internal: shareable } }\n`,
      {
        code: 'policy.incomplete',
        path: 'dataClasses.repositorySource',
        at: '{ public: shareable, internal: s',
        message: /the tier `confidential` is missing/,
      },
    ],
    [
      'data class both ways',
      `${VALID}dataClasses: { shareable: [code], neverShare: [code] }\n`,
      {
        code: 'policy.contradiction',
        path: 'dataClasses.neverShare',
        at: '[code] }',
        message: /both shareable and never shared/,
      },
    ],
    [
      'pattern of a class that may be shared',
      `${VALID}dataClasses: { neverShare: [secrets] }\ndataHandling: { patterns: [{ id: a, class: secret, pattern: x }] }\n`,
      {
        code: 'policy.unknownName',
        path: 'dataHandling.patterns[0].class',
        at: 'secret, pattern',
        message: /did you mean `secrets`\?/,
      },
    ],
    [
      'pattern twice',
      `${VALID}dataClasses: { neverShare: [s] }\ndataHandling: { patterns: [{ id: a, class: s, pattern: x }, { id: a, class: s, pattern: y }] }\n`,
      {
        code: 'policy.duplicateName',
        path: 'dataHandling.patterns[1].id',
        at: 'a, class: s, pattern: y',
        message: /two patterns have the id `a`/,
      },
    ],
    [
      'hook that stops before it warns',
      `${VALID}dataHandling: { bundleAge: { warnAfterHours: 48, blockAfterHours: 24 } }\n`,
      {
        code: 'policy.contradiction',
        path: 'dataHandling.bundleAge.blockAfterHours',
        at: '24 }',
        message: /after 24 hours, before anybody is warned after 48/,
      },
    ],
    [
      'obligation about a class that may be shared',
      `${replaced(
        '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
        '{ data: { classes: [secret] } }',
      )}dataClasses: { neverShare: [secrets] }\n`,
      {
        code: 'policy.unknownName',
        path: 'rules[2].obligation.data.classes[0]',
        at: 'secret] } }',
        message: /unknown class of `dataClasses.neverShare`/,
      },
    ],
    [
      'obligation about data where nothing is kept back',
      replaced(
        '{ scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
        '{ data: {} }',
      ),
      {
        code: 'policy.incomplete',
        path: 'rules[2].obligation.data',
        at: '{} }',
        message: /asks for nothing/,
      },
    ],
    [
      'unknown base of a case',
      `${VALID}caseBases: { usual: { tier: public } }\ncases: [{ name: a, given: { base: usul }, expect: { effect: deny } }]\n`,
      {
        code: 'policy.unknownName',
        path: 'cases[0].given.base',
        at: 'usul }, expect: { effect: deny }',
        message: /did you mean `usual`\?/,
      },
    ],
    [
      'bases in a circle',
      `${VALID}caseBases: { a: { base: b }, b: { base: a } }\n`,
      {
        code: 'policy.contradiction',
        path: 'caseBases.a.base',
        at: 'b }, b: { base: a } }',
        message: /extends itself/,
      },
    ],
    [
      'case that expects nothing',
      `${VALID}cases: [{ name: a, given: { tier: public }, expect: {} }]\n`,
      {
        code: 'policy.invalidValue',
        path: 'cases[0].expect',
        at: '{} }]',
        message: /at least one expectation/,
      },
    ],
  ])('%s', (_, text, { code, path, at, message }) => {
    const issue = issuesOf(text).find(
      each => each.code === code && each.path === path,
    );
    expect(issue).toEqual({
      code,
      path,
      message: expect.stringMatching(message),
      line: expect.any(Number),
      column: expect.any(Number),
    });
    expect(textAt(text, issue)?.startsWith(at)).toBe(true);
  });

  it('tells all faults at once, in the order of the text', () => {
    const text = replaced('title: Small', 'titel: Small')
      .replace('external: true', 'external: 1')
      .replace('tier: confidential', 'tier: secret')
      .replace('rule: scans', 'rule: never')
      .replace('mode: { pilot: warn }', 'mode: [warn]');
    expect(issuesOf(text).map(({ line, path }) => [line, path])).toEqual([
      [4, 'metadata.title'],
      [5, 'metadata.titel'],
      [13, 'assistants[0].external'],
      [26, 'rules[1].when.tier'],
      [31, 'rules[2].mode'],
      [35, 'waivers[0].rule'],
    ]);
  });

  it('one fault of a rule does not hide another of the same rule', () => {
    const text = replaced('effect: forbid', 'effect: forbit').replace(
      'tier: confidential',
      'tier: secret',
    );
    expect(issuesOf(text).map(({ path }) => path)).toEqual([
      'rules[1].effect',
      'rules[1].when.tier',
    ]);
  });
});

describe('parsePolicy: what is allowed and probably not meant comes as a warning', () => {
  it.each([
    [
      'approval that an exclusion makes void',
      replaced(
        '  approved: [{',
        '  excluded: [{ repository: github.com/acme/*, because: frozen }]\n  approved: [{',
      ),
      'policy.voidApproval',
      'repositories.approved[0].repository',
    ],
    [
      'repository approved twice',
      replaced('acme/* }]', 'acme/* }, { repository: github.com/acme/* }]'),
      'policy.duplicateName',
      'repositories.approved[1].repository',
    ],
    [
      'whole host approved',
      replaced('github.com/acme/*', 'github.com/*'),
      'policy.wideApproval',
      'repositories.approved[0].repository',
    ],
    [
      'sentence without a rule',
      replaced(
        'S2: Changes are scanned. }',
        'S2: Changes are scanned., S3: All is well. }',
      ),
      'policy.sentenceWithoutRule',
      'metadata.statement.S3',
    ],
    [
      'no model approved',
      replaced("sources: { models: ['*'] }", 'sources: { models: [] }'),
      'policy.noModelApproved',
      'sources',
    ],
    [
      'nothing permitted',
      replaced('effect: permit', 'effect: forbid'),
      'policy.nothingPermitted',
      'rules',
    ],
  ])('%s', (_, text, code, path) => {
    expect(parse(text).warnings).toEqual([
      expect.objectContaining({ code, path, line: expect.any(Number) }),
    ]);
  });
});

describe('parsePolicy: a policy without rules', () => {
  it('is warned about: it denies everything', () => {
    const text = `${VALID.split('\nrules:')[0]}\nrules: []\n`;
    expect(parse(text).warnings).toContainEqual(
      expect.objectContaining({
        code: 'policy.nothingPermitted',
        path: 'rules',
      }),
    );
  });
});

describe('parsePolicy: a list with a fault of its own and one in it', () => {
  it('is told both', () => {
    const one = '{ id: a, title: A, class: x, pattern: y }';
    const parsed = parsePolicy(
      replaced(
        'areas:',
        `dataHandling: { patterns: [text, ${Array(200).fill(one).join(', ')}] }\nareas:`,
      ),
    );
    expect(parsed.ok ? [] : parsed.issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: 'dataHandling.patterns',
          message: 'expected at most 200, got a list of 201',
        }),
        expect.objectContaining({
          path: 'dataHandling.patterns[0]',
          message: 'expected a map, got `text`',
        }),
      ]),
    );
  });
});

describe('parsePolicy: YAML that is none, or not one that can be trusted (issue A, H)', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'
      .split('')
      .map(
        (name, index) =>
          `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
      ),
  ].join('\n');

  it.each([
    ['no text', '', 'policy.invalidValue', /expected a policy document/],
    ['a list', '- a\n', 'policy.invalidValue', /got a list of 1/],
    ['a word', 'hello', 'policy.invalidValue', /got `hello`/],
    ['unclosed brackets', 'a: [1, 2\nb: 3\n', 'policy.invalidYaml', /./],
    [
      'the same key twice',
      `${VALID}kind: AiPolicy\n`,
      'policy.invalidYaml',
      /the key `kind` stands twice/,
    ],
    [
      'tabs',
      'metadata:\n\tname: x\n',
      'policy.invalidYaml',
      /indented with spaces/,
    ],
    [
      'several documents',
      `${VALID}---\n${VALID}`,
      'policy.invalidYaml',
      /several documents/,
    ],
    ['an unknown tag', 'a: !!js/function x\n', 'policy.invalidYaml', /./],
    ['an anchor that is not there', 'a: *nowhere\n', 'policy.invalidYaml', /./],
    [
      'a number as a key',
      '1: x\n',
      'policy.nonStringKey',
      /the key `1` is not text/,
    ],
    [
      'a list as a key',
      '? [a]\n: x\n',
      'policy.nonStringKey',
      /a map, a list or an alias/,
    ],
    [
      'an alias inside itself',
      'a: &a [*a]\n',
      'policy.tooManyAliases',
      /inside what it repeats/,
    ],
    [
      'a bomb of aliases',
      bomb,
      'policy.tooManyAliases',
      /more than 100 aliases/,
    ],
    [
      'too deep',
      `a: ${'['.repeat(80)}${']'.repeat(80)}\n`,
      'policy.documentTooLarge',
      /nested more than 64 deep/,
    ],
    [
      'too long',
      `# ${'x'.repeat(1_048_576)}`,
      'policy.documentTooLarge',
      /expected at most 1048576/,
    ],
  ])('%s', (_, text, code, message) => {
    expect(issuesOf(text)).toContainEqual(
      expect.objectContaining({
        code,
        message: expect.stringMatching(message),
      }),
    );
  });

  it('a key called `__proto__` is an unknown key like any other', () => {
    expect(issuesOf(`${VALID}__proto__: { x: 1 }\n`)).toEqual([
      expect.objectContaining({ code: 'policy.unknownKey', path: '__proto__' }),
    ]);
  });

  it.each([
    [
      'unknown keys of one map',
      Array.from({ length: 5_000 }, (_, i) => `k${i}: 1`).join('\n'),
      'policy.unknownKey',
      '4900 more unknown keys in this map; expected',
    ],
    [
      'faults of any kind',
      `rules: [${'{ x: 1 }, '.repeat(1_500)}]`,
      'policy.moreFaults',
      'more faults; correct these first',
    ],
  ])('counts %s instead of naming thousands', (_, text, code, message) => {
    const issues = issuesOf(text);
    expect(issues.length).toBeLessThanOrEqual(1_001);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code,
        message: expect.stringContaining(message),
      }),
    );
  });

  it('tells where a fault of syntax is', () => {
    expect(issuesOf('a: 1\na: 2\n')).toEqual([
      {
        code: 'policy.invalidYaml',
        message: expect.any(String),
        line: 2,
        column: 1,
      },
    ]);
  });
});
