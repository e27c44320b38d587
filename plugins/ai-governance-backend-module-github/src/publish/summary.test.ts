import { obligation, publication, reason } from '../__testUtils__/publication';
import { joinWithin } from './limit';
import { summaryOf } from './summary';

describe('R29 a check run says what the command line says', () => {
  it('outcome, reasons, what is open and how to close it, then the rest', () => {
    const text = summaryOf(
      publication(
        {},
        {
          outcome: 'deny',
          wouldBe: 'deny',
          reasons: [
            reason({ fix: 'Use Copilot instead.' }),
            reason({ effect: 'permit', rule: 'may', text: 'Allowed here.' }),
            reason({
              rule: 'old',
              waivedUntil: '2027-03-01T00:00:00.000Z',
              waiver: 'w1',
            }),
          ],
          obligations: [
            obligation({
              fix: 'Ask a colleague.',
              owners: ['group:default/security'],
              paths: ['src/auth/`x`.ts'],
              evidence: [
                {
                  text: 'approval of an older commit',
                  trust: 'observed',
                  source: 's',
                  counts: false,
                },
              ],
            }),
            obligation({
              status: 'fulfilled',
              rule: 'scan',
              part: 'sast',
              found: '0 findings',
              text: 'It is scanned.',
            }),
            obligation({
              mode: 'observe',
              status: 'unknown',
              found: 'not reported',
              text: 'It is protected.',
            }),
          ],
          scopes: [
            {
              entityRef: 'component:default/shop',
              tier: {
                effective: 'internal',
                isClassified: true,
                sources: [],
                because: 'declared by the entity',
              },
              isCritical: false,
              stage: 'pilot',
              files: 1,
            },
          ],
        },
      ),
    );
    expect(text.split('\n')).toEqual([
      '**denied**  ',
      '0 commits, 1 file, attribution:\u200b mixed \\(cursor\\), phase:\u200b merge'.replace(
        /\u200b/g,
        '',
      ),
      '',
      '### Denied because (1)',
      '',
      '- Cursor may not be used here\\.',
      '  - fix: Use Copilot instead\\.',
      '  - rule: `no-external`',
      '',
      '### Open (1)',
      '',
      '- Every change needs an approving review of its head commit\\.',
      '  - found: not met: 0 of 1 needed review',
      '  - saw: approval of an older commit',
      '  - fix: Ask a colleague\\.',
      '  - who: `security`',
      "  - files: `src/auth/'x'.ts`",
      '  - rule: `human-review`, due at merge',
      '',
      '### Met (1)',
      '',
      '- It is scanned\\.',
      '  - found: 0 findings',
      '  - rule: `scan` \\(sast\\)',
      '',
      '### Not met, only recorded (1)',
      '',
      '- It is protected\\.',
      '  - found: not reported',
      '  - rule: `human-review`',
      '',
      '### Looked at as',
      '',
      '- `component:default/shop`: tier internal · stage pilot · 1 file  ',
      '  declared by the entity',
      '',
      '### Also weighed (2)',
      '',
      '- Allowed here\\.',
      '  - rule: `may`',
      '- Cursor may not be used here\\.',
      '  - exception: waived until 2027\\-03\\-01T00:\u200b00:\u200b00\\.000Z by `w1`',
      '  - rule: `old`',
      '',
      'Decision `d1` of `2027-02-01T11:00:00.000Z`, policy `ffffffffffff`. [See it in the portal](https://portal.example.com/ai-governance/decisions/d1).',
    ]);
  });

  it('what passes only by break-glass says so first', () => {
    const lines = summaryOf(
      publication(
        {},
        {
          obligations: [
            obligation({
              status: 'waived',
              breakGlass: 'b1',
              waivedUntil: '2027-03-01T00:00:00.000Z',
            }),
          ],
        },
      ),
    ).split('\n');
    expect(lines[3]).toMatch(/^\*\*BREAK-GLASS\*\* the use `b1` lifts/);
  });

  it('a passing change that rules only watch says what it would be', () => {
    expect(summaryOf(publication({}, { wouldBe: 'hold' }))).toContain(
      'With every rule enforced this change would be held;',
    );
  });
});

describe('C B1 a text is cut at a line, and says so', () => {
  const more = (left: number) => `${left} more`;
  it.each([
    ['within', ['aa', 'bb'], 100, 'aa\nbb\nend'],
    ['exactly', ['aa', 'bb'], 9, 'aa\nbb\nend'],
    [
      'one too many',
      ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'],
      30,
      'aaaaaaaaaa\n\n2 more\nend',
    ],
    ['none fits', ['a'.repeat(50)], 20, '\n1 more\nend'],
  ])('%s', (_, lines, most, expected) => {
    const text = joinWithin(lines, { last: ['end'], more, most });
    expect(text).toBe(expected);
    expect(text.length).toBeLessThanOrEqual(most);
  });
});
