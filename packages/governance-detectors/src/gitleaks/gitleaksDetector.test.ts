import { createDetectors } from '../createDetectors';
import { settings, valuesOver } from '../__testUtils__/detectors';
import { joined, noise } from '../__testUtils__/values';
import { shannonEntropy } from '../text/entropy';

/** A rule file with one rule, and what stands around it. */
const ruleFile = (rule: string, before = ''): string =>
  `${before}\n[[rules]]\nid = "acme"\ndescription = "an Acme token"\n${rule}\n`;

const TOKEN = "regex = '''\\bacme_([a-z0-9]{8})\\b'''";

/** Finds with one rule only. */
const valuesBy = (rule: string, before?: string) =>
  valuesOver('gitleaks/acme', {
    off: ['secretlint'],
    gitleaks: [ruleFile(rule, before)],
  });

const SECRET = 'a1b2c3d4';
const TEXT = joined('const t = "acme', '_', SECRET, '";');

describe('R42 rules of gitleaks mean here what they mean there', () => {
  it.each([
    ['the first group is the secret', TOKEN, TEXT, [SECRET]],
    [
      'without a group the match is',
      "regex = '''acme_[a-z0-9]{8}'''",
      TEXT,
      [`acme_${SECRET}`],
    ],
    [
      'a named group',
      "regex = '''(acme)_([a-z0-9]{8})'''\nsecretGroup = 2",
      TEXT,
      [SECRET],
    ],
    [
      'the first group that took part',
      "regex = '''acme_(?:([A-Z]{8})|([a-z0-9]{8}))'''",
      TEXT,
      [SECRET],
    ],
    [
      'a group that is empty does not count',
      "regex = '''acme_()([a-z0-9]{8})'''",
      TEXT,
      [SECRET],
    ],
    ['keys in any case', "REGEX = '''acme_([a-z0-9]{8})'''", TEXT, [SECRET]],
    [
      'flags in the middle',
      "regex = '''ac(?i)ME_([A-Z0-9]{8})'''",
      TEXT,
      [SECRET],
    ],
    ['classes by name', "regex = '''acme_([[:alnum:]]{8})'''", TEXT, [SECRET]],
    [
      'the end of the text',
      "regex = '''acme_([a-z0-9]{8})\\z'''",
      `acme_${SECRET}`,
      [SECRET],
    ],
    [
      'not the end of a line',
      "regex = '''acme_([a-z0-9]{8})$'''",
      `acme_${SECRET}\n`,
      [],
    ],
    ['several', TOKEN, `acme_${SECRET} acme_00000000`, [SECRET, '00000000']],
    ['none', TOKEN, 'acme', []],
  ])('%s', async (_, rule, text, expected) => {
    expect(await valuesBy(rule)(text)).toEqual(expected);
  });

  it.each([
    ['a keyword that is there', 'keywords = ["acme"]', TEXT, [SECRET]],
    ['in any case', 'keywords = ["ACME"]', TEXT, [SECRET]],
    [
      'in any case in the text',
      'keywords = ["const"]',
      TEXT.replace('const', 'CONST'),
      [SECRET],
    ],
    ['one of several', 'keywords = ["nothing", "const"]', TEXT, [SECRET]],
    [
      'anywhere in the file',
      'keywords = ["far"]',
      `far\n\n${TEXT}`,
      [undefined],
    ],
    ['one that is not there', 'keywords = ["other"]', TEXT, []],
    ['an empty list', 'keywords = []', TEXT, [SECRET]],
  ])('keywords: %s', async (_, keywords, text, expected) => {
    const found = await valuesBy(`${TOKEN}\n${keywords}`)(text);
    expect(found).toHaveLength(expected.length);
  });

  it.each([
    ['', 0],
    ['aaaa', 0],
    ['abab', 1],
    ['abcd', 2],
    ['aabc', 1.5],
    ['é', 0.5],
  ])('entropy of `%s` is %d bits', (text, expected) => {
    expect(shannonEntropy(text)).toBeCloseTo(expected);
  });

  it.each([
    ['above', 2.9, [SECRET]],
    ['equal', 3, []],
    ['below', 3.1, []],
    ['not asked for', 0, [SECRET]],
  ])('entropy %s the limit', async (_, limit, expected) => {
    expect(await valuesBy(`${TOKEN}\nentropy = ${limit}`)(TEXT)).toEqual(
      expected,
    );
  });

  it.each([
    ['a path that matches', "path = '''(?i)\\.TS$'''", [SECRET]],
    ['another path', "path = '''\\.php$'''", []],
  ])('path beside a pattern: %s', async (_, path, expected) => {
    expect(await valuesBy(`${TOKEN}\n${path}`)(TEXT)).toEqual(expected);
  });

  it('a rule may go by the path alone, whatever lines are asked for', async () => {
    const rule = "path = '''(?i)\\.p(?:12|fx)$'''";
    const detectors = createDetectors(settings({ gitleaks: [ruleFile(rule)] }));
    const of = async (path: string) =>
      (await detectors.find({ path, text: 'a\nb', lines: new Set([2]) }))
        .findings;
    expect(await of('keys/store.P12')).toMatchObject([
      {
        rule: 'gitleaks/acme',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        title: 'an Acme token',
      },
    ]);
    expect(await of('keys/store.txt')).toEqual([]);
  });
});

describe('R42 allowlists of gitleaks mean here what they mean there', () => {
  const line = `${TEXT} // fixture`;

  it.each([
    ['a secret', "regexes = ['''^a1''']", []],
    ['another secret', "regexes = ['''^b1''']", [SECRET]],
    ['the secret, not the match', "regexes = ['''acme''']", [SECRET]],
    ['the match', "regexTarget = \"match\"\nregexes = ['''^acme''']", []],
    ['the line', "regexTarget = \"line\"\nregexes = ['''fixture$''']", []],
    [
      'the secret by its name',
      "regexTarget = \"secret\"\nregexes = ['''fixture''']",
      [SECRET],
    ],
    ['a word in it', 'stopwords = ["B2C3"]', []],
    ['another word', 'stopwords = ["fixture"]', [SECRET]],
    ['a path', "paths = ['''^src/''']", []],
    ['another path', "paths = ['''^test/''']", [SECRET]],
    ['a commit, which nobody knows here', 'commits = ["abc"]', [SECRET]],
    ['one of two', "regexes = ['''^b''']\npaths = ['''^src/''']", []],
    [
      'both of two',
      "condition = \"AND\"\nregexes = ['''^a''']\npaths = ['''^src/''']",
      [],
    ],
    [
      'only one when both are asked for',
      "condition = \"AND\"\nregexes = ['''^b''']\npaths = ['''^src/''']",
      [SECRET],
    ],
    [
      'paths and words',
      'condition = "&&"\nstopwords = ["a1"]\npaths = ["src"]',
      [],
    ],
    [
      'the path alone when both are asked for',
      'condition = "AND"\nstopwords = ["zz"]\npaths = ["src"]',
      [SECRET],
    ],
    ['only paths, all of them', 'condition = "AND"\npaths = ["src"]', []],
    [
      'a commit as well',
      'condition = "AND"\ncommits = ["abc"]\npaths = ["src"]',
      [SECRET],
    ],
    [
      'one of two in other words',
      'condition = "||"\ncommits = ["abc"]\npaths = ["src"]',
      [],
    ],
  ])('%s', async (_, allowlist, expected) => {
    const own = await valuesBy(`${TOKEN}\n[[rules.allowlists]]\n${allowlist}`)(
      line,
    );
    const older = await valuesBy(`${TOKEN}\n[rules.allowlist]\n${allowlist}`)(
      line,
    );
    const shared = await valuesBy(TOKEN, `[[allowlists]]\n${allowlist}`)(line);
    const olderShared = await valuesBy(
      TOKEN,
      `[allowlist]\n${allowlist}`,
    )(line);
    expect([own, older, shared, olderShared]).toEqual([
      expected,
      expected,
      expected,
      expected,
    ]);
  });

  it.each([
    [
      'of several that one says yes',
      `[[rules.allowlists]]\nstopwords = ["zz"]\n[[rules.allowlists]]\nstopwords = ["a1"]`,
      [],
    ],
    [
      'of several that none does',
      `[[rules.allowlists]]\nstopwords = ["zz"]\n[[rules.allowlists]]\nstopwords = ["yy"]`,
      [SECRET],
    ],
  ])('%s', async (_, allowlists, expected) => {
    expect(await valuesBy(`${TOKEN}\n${allowlists}`)(line)).toEqual(expected);
  });

  it.each([
    ['this rule', 'targetRules = ["acme"]', []],
    ['another rule', 'targetRules = ["other"]', [SECRET]],
  ])('an allowlist of the file for %s', async (_, target, expected) => {
    const shared = `[[allowlists]]\n${target}\nstopwords = ["a1"]`;
    expect(await valuesBy(TOKEN, shared)(line)).toEqual(expected);
  });
});

describe('R42 what is left out of a rule file is said', () => {
  const issuesOf = (text: string) =>
    createDetectors(settings({ gitleaks: [text] })).issues.map(
      ({ source, message }) => `${source} ${message}`,
    );

  it.each([
    [
      'a pattern that RE2 refuses',
      ruleFile("regex = '''a(?=b)'''"),
      'gitleaks[0].rules[0] (acme) is left out: RE2 refuses a pattern of it: ',
    ],
    [
      'a rule without a pattern',
      ruleFile(''),
      'gitleaks[0].rules[0] (acme) is left out: it has neither `regex` nor `path`',
    ],
    [
      'a group that is not there',
      ruleFile(`${TOKEN}\nsecretGroup = 2`),
      '`secretGroup` is 2, and `regex` has 1 groups',
    ],
    [
      'a rule that is no rule',
      '[[rules]]\nid = 3',
      'gitleaks[0].rules[0] is left out: `id` ',
    ],
    [
      'an allowlist with a pattern that RE2 refuses',
      ruleFile(`${TOKEN}\n[[rules.allowlists]]\nregexes = ['''(a''']`),
      'gitleaks[0].rules[0] (acme).allowlists[0] is left out: RE2 refuses',
    ],
    [
      'an allowlist that names nothing',
      ruleFile(`${TOKEN}\n[[rules.allowlists]]\ncondition = "AND"`),
      'names nothing to allow',
    ],
    [
      'an unknown condition',
      ruleFile(
        `${TOKEN}\n[[rules.allowlists]]\ncondition = "XOR"\npaths = ["a"]`,
      ),
      '`condition` that is neither `AND` nor `OR`',
    ],
    [
      'an unknown target',
      ruleFile(
        `${TOKEN}\n[[rules.allowlists]]\nregexTarget = "file"\nregexes = ["a"]`,
      ),
      '`regexTarget`',
    ],
    [
      'the default rules',
      '[extend]\nuseDefault = true',
      'gitleaks[0].extend has no effect (usedefault)',
    ],
    [
      'a key that means nothing here',
      ruleFile(`${TOKEN}\nfuture = true`),
      'gitleaks[0].rules[0] (acme) has a key `future` that has no effect here',
    ],
  ])('%s', (_, text, expected) => {
    expect(issuesOf(text).join('\n')).toContain(expected);
  });

  it('the other rules and lists of the file stay', async () => {
    const text = `${ruleFile("regex = '''a(?=b)'''")}\n[[rules]]\nid = "other"\nregex = '''bcme_[a-z0-9]{8}'''\n[[rules.allowlists]]\nregexes = ['''(a''']\n[[rules.allowlists]]\nstopwords = ["zzz"]`;
    const values = valuesOver('gitleaks/other', { gitleaks: [text] });
    expect(await values('bcme_a1b2c3d4 bcme_zzzzzzzz')).toEqual([
      'bcme_a1b2c3d4',
    ]);
  });

  it.each([
    ['secrets', 'regexes = ["acme", \'(a\']'],
    ['paths', 'paths = [".*", \'(a\']'],
    ['paths, besides secrets', 'regexes = [\'(a\']\npaths = [".*"]'],
  ])('a list with a refused pattern allows no %s', async (_, list) => {
    const text = ruleFile(`${TOKEN}\n[[rules.allowlists]]\n${list}`);
    const values = valuesOver('gitleaks/acme', { gitleaks: [text] });
    expect(await values('acme_a1b2c3d4')).toEqual(['a1b2c3d4']);
  });

  it.each([
    [
      'no TOML',
      '[[rules',
      /^gitleaks\[0\]: is not TOML at line 1, column \d+$/,
    ],
    [
      'no rule file',
      'rules = 3',
      /^gitleaks\[0\]: is not a rule file of gitleaks: `rules` /,
    ],
  ])('%s is refused, without its text', (_, text, expected) => {
    const create = () => createDetectors(settings({ gitleaks: [text] }));
    expect(create).toThrow(expected);
  });

  it.each([
    ['`skipReport`', 'skipReport = true', []],
    ['the settings', '', ['gitleaks/acme']],
  ])('a rule can be switched off by %s', async (_, line, off) => {
    const values = valuesOver('gitleaks/acme', {
      off,
      gitleaks: [ruleFile(`${TOKEN}\n${line}`)],
    });
    expect(await values(TEXT)).toEqual([]);
  });

  it('a comment of gitleaks silences nothing', async () => {
    expect(await valuesBy(TOKEN)(`${TEXT} // gitleaks:allow`)).toEqual([
      SECRET,
    ]);
  });

  it('a generic rule gives way to one that knows more', async () => {
    const token = joined('gh', 'p_', noise(36));
    const generic = `[[rules]]\nid = "generic-key"\nregex = '''key = "([\\w]{10,80})"'''`;
    const detectors = createDetectors(settings({ gitleaks: [generic] }));
    const { findings } = await detectors.find({
      path: 'a',
      text: `key = "${token}"`,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['secretlint/github']);
  });
});
