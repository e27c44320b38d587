import { z } from 'zod';
import { readAttestations, type Attestation } from './noteAttestations';
import { FileLines } from './fileLines';

/** An AI session that a git-ai note records. Conversations are never read. */
export interface NoteSession {
  /** The recorder's word for the assistant, such as `claude`; absent when the note does not describe the session. */
  readonly tool?: string;
  readonly model?: string;
  /** Distinct lines of the commit attested to this session. */
  readonly lines: number;
}

/** What a git-ai authorship note measured. */
export interface AuthorshipNote {
  /** Sessions with lines first; sessions of git-ai's own test tools are left out. */
  readonly sessions: readonly NoteSession[];
  /** Distinct lines attested to any assistant. */
  readonly aiLines: number;
  /** Distinct lines attested to a person and to no assistant. */
  readonly humanLines: number;
  /** What could not be read, one lower-case sentence each, at most 20; such parts count for nothing. */
  readonly issues: readonly string[];
}

const agent = z.object({
  agent_id: z.object({
    tool: z.string().min(1).max(100),
    model: z.string().max(200).optional(),
  }),
});

/** Only what is read: transcripts, people and counters never leave this schema. */
const metadata = z.object({
  schema_version: z.string(),
  prompts: z.unknown().optional(),
  sessions: z.unknown().optional(),
});

type Agents = ReadonlyMap<
  string,
  { readonly tool: string; readonly model?: string }
>;

const SUPPORTED_SCHEMA = /^authorship\/3\./;
const DIVIDER = /(?:^|\r?\n)---\r?\n/;
const MAX_ISSUES = 20;
/** Longest note that is read, in characters. */
const MAX_NOTE_LENGTH = 16 * 1024 * 1024;
const TEST_TOOLS: ReadonlySet<string> = new Set([
  'mock_ai',
  'mock-ai',
  'test-agent',
  'test_agent',
]);

const EMPTY: AuthorshipNote = {
  sessions: [],
  aiLines: 0,
  humanLines: 0,
  issues: [],
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function agentsOf(maps: readonly unknown[], issues: string[]): Agents {
  const agents = new Map<string, { tool: string; model?: string }>();
  for (const map of maps) {
    if (typeof map !== 'object' || map === null) continue;
    for (const [key, value] of Object.entries(map)) {
      const parsed = agent.safeParse(value);
      if (parsed.success) agents.set(key, parsed.data.agent_id);
      else
        issues.push(
          `session \`${key.slice(0, 40)}\` does not name its tool; expected \`agent_id.tool\``,
        );
    }
  }
  return agents;
}

function summarize(
  attestations: readonly Attestation[],
  agents: Agents,
  issues: readonly string[],
): AuthorshipNote {
  const isNoise = (id: string) => TEST_TOOLS.has(agents.get(id)?.tool ?? '');
  const ofAi = new FileLines();
  const ofAnyone = new FileLines();
  const bySession = new Map(
    [...agents.keys()].map(id => [id, new FileLines()]),
  );
  for (const entry of attestations) {
    const { owner } = entry;
    if (owner !== 'human') {
      if (isNoise(owner.session)) continue;
      const own = bySession.get(owner.session) ?? new FileLines();
      bySession.set(owner.session, own);
      own.add(entry);
      ofAi.add(entry);
    }
    ofAnyone.add(entry);
  }
  const aiLines = ofAi.count();
  return {
    sessions: [...bySession]
      .filter(([id]) => !isNoise(id))
      .map(([id, lines]) => ({ ...agents.get(id), lines: lines.count() }))
      .sort((a, b) => b.lines - a.lines),
    aiLines,
    humanLines: ofAnyone.count() - aiLines,
    issues: issues.slice(0, MAX_ISSUES),
  };
}

/**
 * Reads a note of `refs/notes/ai` in the git-ai format authorship/3.x (specification: git-ai-project/git-ai,
 * `specs/git_ai_standard_v3.0.0.md`): any combination of the `prompts`, `sessions` and `humans` maps, notes without
 * attestations, quoted paths. Lines that no key covers are untracked and count for nobody. A text that is no such note
 * measures nothing and says so in `issues`.
 */
export function parseAuthorshipNote(text: string): AuthorshipNote {
  if (text.length > MAX_NOTE_LENGTH)
    return { ...EMPTY, issues: ['note is longer than 16 MiB'] };
  const divider = DIVIDER.exec(text);
  if (!divider)
    return {
      ...EMPTY,
      issues: ['note has no `---` line; expected one before its JSON part'],
    };
  const { index } = divider;
  const parsed = metadata.safeParse(
    parseJson(text.slice(index + divider[0].length)),
  );
  if (!parsed.success || !SUPPORTED_SCHEMA.test(parsed.data.schema_version))
    return {
      ...EMPTY,
      issues: [
        'note has no readable JSON part; expected `schema_version` `authorship/3.x`',
      ],
    };
  const issues: string[] = [];
  const attestations = readAttestations(
    text.slice(0, index).split(/\r?\n/),
    issues,
  );
  const agents = agentsOf([parsed.data.prompts, parsed.data.sessions], issues);
  return summarize(attestations, agents, issues);
}
