import { smallDocumentWith } from '../../__testUtils__/smallDocument';
import { parsePolicy } from '../parsePolicy';

/** Faults, or the warnings of a document without faults, as `path: message`. */
function toldOf(text: string): readonly string[] {
  const parsed = parsePolicy(text);
  const issues = parsed.ok ? parsed.value.warnings : parsed.issues;
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

const TIERS = '{ id: internal }, { id: confidential }]';
const ASSISTANT = '{ id: copilot, vendor: github, external: true }';
const WHEN = 'when: { tier: confidential }';
const APPROVED = 'approved: [{ repository: github.com/acme/* }]';
const MODELS = "sources: { models: ['*'] }";

describe('what the lint tells of a small policy with one part replaced (issue A, B1)', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'a tier twice',
      TIERS,
      '{ id: internal }, { id: internal }, { id: confidential }]',
      [
        'tiers[2].id: the tier `internal` stands here a second time; expected every tier once',
      ],
    ],
    [
      'a rule named like one that holds unwritten',
      'id: never',
      'id: no-permit',
      [
        'rules[1].id: the id `no-permit` has a meaning of its own; choose another name for the rule',
      ],
    ],
    [
      'numbers for names, which repeat nothing',
      TIERS,
      '{ id: 7 }, { id: 7 }, { id: confidential }]',
      [
        'tiers[1].id: expected an id, got the number `7`',
        'tiers[2].id: expected an id, got the number `7`',
      ],
    ],
    [
      'numbers for the names of cases',
      'areas:',
      'cases: [{ name: 1, given: {}, expect: { effect: deny } }, { name: 1, given: {}, expect: { effect: deny } }]\nareas:',
      [
        'cases[0].name: expected text, got the number `1`',
        'cases[1].name: expected text, got the number `1`',
      ],
    ],
    [
      'an assistant without an id',
      ASSISTANT,
      '{ vendor: github, external: true }',
      ['assistants[0].id: `id` is missing; expected an id'],
    ],
    [
      'nothing of two assistants without aliases',
      ASSISTANT,
      `${ASSISTANT}\n  - { id: claude, vendor: anthropic, external: true }`,
      [],
    ],
    [
      'nothing of a vendor that an assistant has',
      WHEN,
      'when: { assistant: { vendor: github } }',
      [],
    ],
    [
      'a vendor that no assistant has',
      WHEN,
      'when: { assistant: { vendor: anthropic } }',
      [
        'rules[1].when.assistant.vendor: unknown vendor of an assistant `anthropic`; expected `github`',
      ],
    ],
    [
      'nothing of a range without a beginning',
      WHEN,
      'when: { tier: { atMost: internal } }',
      [],
    ],
    [
      'a range with an unknown end, which is not empty',
      WHEN,
      'when: { tier: { from: internal, atMost: secret } }',
      [
        'rules[1].when.tier.atMost: unknown tier `secret`; expected one of `public`, `internal`, `confidential`',
      ],
    ],
    [
      'a class that is both, beside one that is shareable',
      'areas:',
      'dataClasses: { shareable: [code, keys], neverShare: [keys] }\nareas:',
      [
        'dataClasses.neverShare: `keys` is both shareable and never shared; expected one of them',
      ],
    ],
    [
      'a list for sources',
      MODELS,
      'sources: [a]',
      ['sources: expected a map, got a list of 1'],
    ],
    [
      'a trailer that nobody reads',
      'obligation: { scan: { kinds: sast, scanners: { sast: CodeQL }, below: high } }',
      'obligation: { declaration: { trailers: [Assisted-by, Assistd-by] } }',
      [
        expect.stringMatching(
          /^rules\[2\]\.obligation\.declaration\.trailers\[1\]: unknown trailer `assistd-by`; .*did you mean `assisted-by`\?$/,
        ),
      ],
    ],
    [
      'an approval up to an unknown tier',
      APPROVED,
      'approved: [{ repository: github.com/acme/*, tierAtMost: secret }]',
      [
        'repositories.approved[0].tierAtMost: unknown tier `secret`; expected one of `public`, `internal`, `confidential`',
      ],
    ],
    [
      'a number for an excluded repository, which excludes nothing',
      APPROVED,
      `${APPROVED}\n  excluded: [{ repository: 7, because: frozen }]`,
      [
        'repositories.excluded[0].repository: expected a repository id such as `github.com/acme/checkout`, got the number `7`',
      ],
    ],
    [
      'nothing of an approval one letter longer than an exclusion',
      APPROVED,
      'approved: [{ repository: github.com/acme/cart }]\n  excluded: [{ repository: github.com/acme/car, because: frozen }]',
      [],
    ],
    [
      'a folder with two slashes at its end',
      'rule: scans',
      'rule: scans\n    paths: [src//]',
      [
        'waivers[0].paths[0]: the path `src//` is not one that a repository has; expected a file, or a folder with one slash at its end',
      ],
    ],
    [
      'a base that is not there',
      'areas:',
      'caseBases: { a: { base: x } }\nareas:',
      ['caseBases.a.base: unknown base `x`; expected `a`'],
    ],
    [
      'a base that goes round, not one that leads there',
      'areas:',
      'caseBases: { a: { base: b }, b: { base: b } }\nareas:',
      [
        'caseBases.b.base: the base extends itself by way of others; expected an end',
      ],
    ],
    [
      'a case that says nothing of what is given',
      'areas:',
      'cases: [{ name: a, expect: { effect: deny } }]\nareas:',
      ['cases[0].given: `given` is missing; expected a map'],
    ],
  ])('%s', (_, from, to, told) => {
    expect(toldOf(smallDocumentWith(from, to))).toEqual(told);
  });

  it('a vendor of which nobody says that an assistant has it', () => {
    const text = smallDocumentWith(
      ASSISTANT,
      '{ id: copilot, external: true }',
    ).replace(WHEN, 'when: { assistant: { vendor: anthropic } }');
    expect(toldOf(text)).toEqual([
      'assistants[0].vendor: `vendor` is missing; expected text',
      'rules[1].when.assistant.vendor: unknown vendor of an assistant `anthropic`; the document defines no vendor of an assistant',
    ]);
  });

  it('no model, as soon as one assistant is approved', () => {
    const text = smallDocumentWith(MODELS, 'sources: { models: [] }').replace(
      ASSISTANT,
      `${ASSISTANT}\n  - { id: x, vendor: x, external: true, approved: false }`,
    );
    expect(toldOf(text)).toEqual([
      expect.stringContaining('sources: no model is on the list'),
    ]);
  });
});
