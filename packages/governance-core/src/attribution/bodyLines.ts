import { evidenceOf } from './evidence';
import { mayMark } from './markers';
import type { MessageLine } from './messageLines';
import { readToolExpression, type NamedAssistant } from './toolExpression';
import { UNIDENTIFIED_ASSISTANT, type Evidence } from './types';

/** A sentence or link that a tool leaves in a message. */
export interface BodyMark {
  readonly tool: string;
  readonly model?: string;
  readonly evidence: Evidence;
  /** `inferred` for a bare session link: it shows that a session existed, not what it wrote. */
  readonly confidence: 'declared' | 'inferred';
}

const LONGEST_LINE = 300;

/** `Generated with X` as a whole line, perhaps behind an emoji or `This commit was`. */
const MADE_WITH =
  /^(?:(?:this|these) (?:commit|change|changes|patch|code|pr|pull request|message) (?:was|were|is|are|has been|have been) )?(?:(?:partly|partially|mostly|fully|entirely|largely|auto)[- ])?(generated|created|made|written|built|coded|authored|developed|implemented|produced|assisted|ultraworked|pair[- ]programmed|vibe[- ]coded) (?:(?:primarily|mostly|mainly|entirely|largely|fully|partly|partially) )?(with|by|using|via|in) (.{1,200})$/i;

/** Quick look for what `MADE_WITH` needs. */
const HINT = / (?:with|by|using|via|in) /i;

/** Addresses of sessions, by tool. */
const SESSION_LINKS: readonly (readonly [RegExp, string])[] = [
  [
    /^https:\/\/claude\.(?:ai|com)\/code\/(?:session_|scheduled\/)?[\w-]{6,}/,
    'claude-code',
  ],
  [/^https:\/\/app\.devin\.ai\/sessions\/[\w-]{6,}/, 'devin'],
  [/^https:\/\/ampcode\.com\/threads\/[\w-]{6,}/, 'amp'],
  [/^https:\/\/chatgpt\.com\/codex\/tasks\/[\w-]{6,}/, 'codex'],
  [/^https:\/\/jules\.google\.com\/(?:task|session)\/[\w-]{6,}/, 'jules'],
  [
    /^https:\/\/cursor\.com\/(?:agents|background-agent)\?[\w=&-]{6,}/,
    'cursor',
  ],
];

/** Quick look for what `FIXED_LINES` need. */
const FIXED_HINT = /jules|devin|copilot/i;

/** Lines that only a tool writes, by their beginning. */
const FIXED_LINES: readonly (readonly [RegExp, string])[] = [
  [/^pr created automatically by jules for task /i, 'jules'],
  [/^link to devin (?:run|session): ?\S/i, 'devin'],
  [/^for more details, open the \[copilot workspace session\]\(/i, 'copilot'],
];

/** The line behind bullets, emoji and emphasis. */
function withoutMarks(text: string): string {
  return (
    text.slice(0, 24).replace(/^[^\p{L}\p{N}[<>`'"+\-/\\#]+|^- +/u, '') +
    text.slice(24)
  );
}

const LINK_TARGET = /\]\((https?:\/\/[^\s()]{1,200})\)/;

function isAccepted(
  { tool, certainty, isSuffix, text }: NamedAssistant,
  how: {
    readonly verb: string;
    readonly preposition: string;
    readonly isLink: boolean;
  },
): boolean {
  if (isSuffix) return false;
  if (certainty === 'strict') return true;
  if (certainty !== 'word' || !tool) return false;
  if (how.isLink) return true;
  const isGenerated = how.verb === 'generated';
  // "Built with Continue" may be about anything; "Generated with Crush", as a line of its own, is what a tool signs with.
  if (tool.plainWord)
    return isGenerated && how.preposition === 'with' && /^[A-Z]/.test(text);
  // "Written by Claude" may be about a colleague; nobody is *generated* by one.
  return isGenerated || how.preposition !== 'by' || !tool.givenName;
}

/** What is named, without what follows: `… on behalf of …`, a second sentence, closing marks. */
function namedPart(rest: string): string {
  const [named = ''] = rest.split(/[;:] |\. |, (?=[a-z])| on behalf of /, 1);
  return named.replace(/[.!*_~\s]{1,20}$/, '');
}

function readSentence({ text, line }: MessageLine): readonly BodyMark[] {
  const match = HINT.test(text) ? MADE_WITH.exec(withoutMarks(text)) : null;
  if (!match) return [];
  const [, verb = '', preposition = '', rest = ''] = match;
  const named = readToolExpression(namedPart(rest));
  const how = {
    verb: verb.toLowerCase(),
    preposition: preposition.toLowerCase(),
    isLink: LINK_TARGET.test(rest),
  };
  const evidence = evidenceOf('bodyLine', text, { line });
  return named
    .filter(item => isAccepted(item, how))
    .map(({ tool, model }) => ({
      tool: tool?.id ?? UNIDENTIFIED_ASSISTANT,
      model,
      confidence: 'declared',
      evidence,
    }));
}

/** A line that is a session link, alone or behind a label such as `Session:`. */
function readLink({ text, line }: MessageLine): BodyMark | undefined {
  const start = text.indexOf('https://');
  if (start < 0 || /\s/.test(text.slice(start))) return undefined;
  const label = text.slice(0, start).trim();
  if (label !== '' && !(label.endsWith(':') && label.length <= 30))
    return undefined;
  const link = text.slice(start);
  const tool = SESSION_LINKS.find(([pattern]) => pattern.test(link))?.[1];
  return tool === undefined
    ? undefined
    : {
        tool,
        confidence: 'inferred',
        evidence: evidenceOf('bodyLine', text, { line }),
      };
}

/**
 * What tools say of themselves outside trailers: `🤖 Generated with [Claude Code](…)` as a line of its own, or the link to
 * a session. A sentence that only mentions a tool, or denies one, is no mark.
 */
export function findBodyMarks(
  lines: readonly MessageLine[],
): readonly BodyMark[] {
  return lines.flatMap(line => {
    if (line.text.length > LONGEST_LINE || !mayMark(line.text)) return [];
    const fixed = FIXED_HINT.test(line.text)
      ? FIXED_LINES.find(([pattern]) => pattern.test(withoutMarks(line.text)))
      : undefined;
    if (fixed)
      return [
        {
          tool: fixed[1],
          confidence: 'declared' as const,
          evidence: evidenceOf('bodyLine', line.text, {
            line: line.line,
          }),
        },
      ];
    const link = readLink(line);
    return link ? [link] : readSentence(line);
  });
}
