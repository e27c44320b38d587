import fc from 'fast-check';
import { commitOf } from './__testUtils__/commit';
import { classify, createClassifier } from './classify';
import { combine } from './combine';

const piece = fc.constantFrom(
  'Co-authored-by: ',
  'Assisted-by: ',
  'Generated-by: ',
  'AI usage: ',
  'Claude',
  'Claude Opus 5',
  'Cursor',
  'none',
  'Bo Example',
  ' <noreply@anthropic.com>',
  ' <bo@example.com>',
  '\n',
  '\n\n',
  '\r\n',
  '  ',
  '* ',
  '> ',
  '```',
  '---------',
  'Generated with [Claude Code](https://claude.com/claude-code)',
  'This reverts commit 0123456.',
  'Revert "x"',
  'https://claude.ai/code/session_012345',
  'diff --git a/x b/x',
  '@@ -1 +1 @@',
  '+',
  '-',
  ':',
  '(',
  ')',
  '🤖 ',
  'via ',
  ', ',
  'Made-with: ',
  'Agent-Logs-Url: x',
);
const message = fc.oneof(
  fc
    .array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 30 })
    .map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const person = fc.record({
  name: fc.oneof(
    fc.constantFrom(
      'Claude',
      'Claude Opus 5',
      'copilot-swe-agent[bot]',
      'Bo (aider)',
    ),
    fc.string({ maxLength: 20 }),
  ),
  email: fc.oneof(
    fc.constantFrom(
      'noreply@anthropic.com',
      'bo@example.com',
      '198982749+Copilot@users.noreply.github.com',
    ),
    fc.string({ maxLength: 20 }),
  ),
});
const commit = fc.record({
  message,
  author: person,
  committer: fc.option(person, { nil: undefined }),
});

describe('R07 attribution holds for any commit', () => {
  it('the quick look never hides what reading the message finds', () => {
    fc.assert(
      fc.property(commit, ({ message: text, ...people }) => {
        // A carriage return at the end changes nothing but sends the message past the quick look.
        const quick = classify(commitOf(text, people));
        expect(quick).toEqual(classify(commitOf(`${text}\r`, people)));
      }),
      { numRuns: 2000 },
    );
  });

  it('remembering changes no answer', () => {
    const remembering = createClassifier();
    fc.assert(
      fc.property(commit, ({ message: text, ...people }) => {
        const input = commitOf(text, people);
        expect(remembering(input)).toEqual(classify(input));
      }),
      { numRuns: 1000 },
    );
  });

  it('confidence is missing exactly when nothing is known, and AI always has a witness', () => {
    fc.assert(
      fc.property(commit, ({ message: text, ...people }) => {
        const { attribution, confidence, uses } = classify(
          commitOf(text, people),
        );
        expect(confidence === undefined).toBe(attribution === 'unknown');
        const isAi = attribution === 'ai' || attribution === 'mixed';
        expect(isAi && uses.length === 0).toBe(false);
        for (const use of uses) expect(use.evidence.length).toBeGreaterThan(0);
      }),
    );
  });

  it('a change is the same whatever the order of its commits', () => {
    fc.assert(
      fc.property(fc.array(commit, { maxLength: 5 }), commits => {
        const found = commits.map(({ message: text, ...people }) =>
          classify(commitOf(text, people)),
        );
        const { attribution, confidence, tools } = combine(found);
        const turned = combine([...found].reverse());
        expect([turned.attribution, turned.confidence, turned.tools]).toEqual([
          attribution,
          confidence,
          tools,
        ]);
      }),
    );
  });
});
