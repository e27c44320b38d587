import { createDetectors } from './createDetectors';
import { settings } from './__testUtils__/detectors';
import { githubToken } from './__testUtils__/values';

// A long text, on machines that are busy with other suites.
jest.setTimeout(120_000);

describe('R42 a time limit is reported when it is hit', () => {
  const slow = createDetectors(settings(), { timeLimitMs: 1 });
  const big = 'call +49 30 901820 or a@acme.io\n'.repeat(60_000);

  it('as a problem of the detector that was stopped', async () => {
    const { problems } = await slow.find({ path: 'big.txt', text: big });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({
      path: 'big.txt',
      message: expect.stringContaining(
        'took longer than 0.001 s on this file and was stopped',
      ),
    });
  });

  it('and other files are looked at as ever', async () => {
    const detectors = createDetectors(settings(), { timeLimitMs: 2000 });
    const text = `'${githubToken()}'`;
    const before = await detectors.find({ path: 'a', text });
    await slow.find({ path: 'big.txt', text: big });
    expect(await detectors.find({ path: 'a', text })).toEqual(before);
    expect(before.findings).toHaveLength(1);
  });
});

describe('R42 a file with too many values is a problem', () => {
  it('of the detector that found them', async () => {
    const detectors = createDetectors(
      settings({
        neverShare: ['names'],
        patterns: [
          { id: 'falcon', title: 'name', class: 'names', pattern: 'falcon' },
        ],
      }),
    );
    const { problems } = await detectors.find({
      path: 'a',
      text: 'falcon '.repeat(10_001),
    });
    expect(problems).toMatchObject([{ rule: 'falcon', path: 'a' }]);
  });
});

describe('R42 detectors describe themselves', () => {
  const gitleaks = ["[[rules]]\nid = \"acme\"\nregex = '''acme_[a-z]{8}'''"];
  const describeWith = (changes: Parameters<typeof settings>[0]) =>
    createDetectors(settings(changes)).description;

  it('by ids and versions', () => {
    expect(describeWith({ gitleaks })).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      detectors: [
        'email-list (from 5 addresses)',
        expect.stringMatching(/^gitleaks \(1 rules, [0-9a-f]{12}\)$/),
        'iban',
        expect.stringMatching(/^national-id \(be, br, .*\)$/),
        'payment-card',
        'phone-number',
        expect.stringMatching(
          /^secretlint@\d+\.\d+\.\d+ \(27 rules, [0-9a-f]{12}\)$/,
        ),
      ],
    });
  });

  it.each([
    ['other rules', { gitleaks: [`${gitleaks[0]} # changed`] }],
    ['a rule that is off', { gitleaks, off: ['secretlint/aws'] }],
    ['a detector that is off', { gitleaks, off: ['iban'] }],
    ['another number of addresses', { gitleaks, emailListAtLeast: 6 }],
  ])('differently with %s', (_, changes) => {
    expect(describeWith(changes)).not.toEqual(describeWith({ gitleaks }));
  });

  it('as nothing when everything may be shared', () => {
    expect(describeWith({ neverShare: [] }).detectors).toEqual([]);
  });

  it('without the patterns of the organisation', () => {
    const patterns = [
      { id: 'p1', title: 'a', class: 'names', pattern: 'falcon' },
    ];
    const { detectors } = describeWith({ neverShare: ['names'], patterns });
    expect(detectors).toEqual(['p1']);
  });

  it('says which ids are switched off in vain', () => {
    const { issues } = createDetectors(
      settings({
        off: [
          'iban',
          'secretlint/aws',
          'secretlint/awz',
          'gitleaks/jwt',
          'national-id/nl',
        ],
      }),
    );
    expect(issues.map(({ source, message }) => `${source} ${message}`)).toEqual(
      [
        'off[2] no detector has the id `secretlint/awz`, so nothing is switched off by it',
        'off[3] no detector has the id `gitleaks/jwt`, so nothing is switched off by it',
      ],
    );
  });
});
