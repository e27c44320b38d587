import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitOf } from './__testUtils__/commit';
import { classify } from './classify';

/** Recorded commits and notes beside the checkout; without them the other tests of this folder stand alone. */
const SAMPLES = join(__dirname, '../../../../../shared/samples/attribution');

interface Sample {
  readonly author: string;
  readonly author_email: string;
  readonly message: string;
}

/** By kind of sample: the attribution, and assistants that must be among those found. */
const EXPECTED: Readonly<Record<string, readonly [RegExp, readonly string[]]>> =
  {
    opencode_coauthor: [/^mixed$/, ['opencode']],
    codex_coauthor: [/^mixed$/, ['codex']],
    copilot_swe_agent_coauthor: [/^ai$/, ['copilot']],
    claude_coauthor_model: [/^mixed$/, ['claude-code']],
    copilot_autofix: [/^(mixed|unknown)$/, ['copilot']],
    revert: [/^unknown$/, []],
    cursor_coauthor: [/^mixed$/, ['cursor']],
    author_copilot_swe_agent: [/^ai$/, ['copilot']],
    claude_custom_email: [/^mixed$/, ['claude-code']],
    assisted_by_kernel_style: [/^mixed$/, ['claude-code']],
    copilot_coauthor_223556219: [/^mixed$/, ['copilot']],
    claude_session_trailer: [/^mixed$/, ['claude-code']],
    made_with_cursor: [/^mixed$/, ['cursor']],
    gpt_coauthor: [/^mixed$/, ['copilot']],
    claude_coauthor_plain: [/^mixed$/, ['claude-code']],
    claude_generated_with_line: [/^mixed$/, ['claude-code']],
    copilot_coauthor_175728472: [/^mixed$/, ['copilot']],
    // The first of these credits only people.
    devin_coauthor: [/^(mixed|unknown)$/, []],
    assisted_by_simple: [/^mixed$/, ['claude-code']],
    assisted_by_multi: [/^mixed$/, ['cursor']],
    generated_by: [/^mixed$/, []],
    author_devin_bot: [/^ai$/, ['devin']],
    author_claude_bot: [/^ai$/, ['claude-code']],
    author_codex: [/^ai$/, ['codex']],
    ai_trailer_other: [/^mixed$/, ['cursor']],
    agent_logs_url: [/^(ai|mixed)$/, ['copilot']],
    anthropic_code_agent: [/^ai$/, ['claude-code']],
    assisted_by_via: [/^mixed$/, ['claude-code']],
    gemini_review_bot: [/^mixed$/, ['claude-code', 'gemini-code-assist']],
  };

const NOTES: readonly (readonly [RegExp, string])[] = [
  [/^note-empty/, 'unknown'],
  [/^note-humans/, 'human'],
  [/^note-(prompts|sessions|prompts_sessions)-/, 'ai'],
  [/humans-\d/, 'mixed'],
];

function samples(): readonly (readonly [string, Sample])[] {
  const file = join(SAMPLES, 'commit-messages-by-kind.json');
  if (!existsSync(file)) return [];
  const byKind: Record<string, readonly Sample[]> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.entries(byKind).flatMap(([kind, list]) =>
    list.map(sample => [kind, sample] as const),
  );
}

describe('R07 recorded histories', () => {
  it('every sample that is there classifies as its kind says', () => {
    for (const [kind, { author, author_email: email, message }] of samples()) {
      const found = classify(
        commitOf(message, { author: { name: author, email } }),
      );
      const [attribution, tools] = kind.startsWith('FALSE_POSITIVE')
        ? ([/^unknown$/, []] as const)
        : (EXPECTED[kind] ?? [/^(ai|mixed)$/, []]);
      expect(`${kind}: ${found.attribution}`).toMatch(
        new RegExp(`: ${attribution.source.slice(1)}`),
      );
      expect(found.uses.map(use => use.tool)).toEqual(
        expect.arrayContaining([...tools]),
      );
      const isPerson = kind.startsWith('FALSE_POSITIVE');
      expect(isPerson && found.uses.length > 0).toBe(false);
      expect(kind !== 'revert' || found.revertOf?.length === 1).toBe(true);
    }
  });

  it('every note that is there measures as its name says', () => {
    const folder = join(SAMPLES, 'git-ai');
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const found = classify(
        commitOf('fix: x', {
          notes: [readFileSync(join(folder, name), 'utf8')],
        }),
      );
      const expected = NOTES.find(([pattern]) => pattern.test(name))?.[1];
      expect(`${name}: ${found.attribution}`).toBe(
        `${name}: ${expected ?? found.attribution}`,
      );
    }
  });
});
