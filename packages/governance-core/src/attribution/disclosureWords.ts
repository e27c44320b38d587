import { toolIndex, flattenName } from './toolIndex';

const DENIAL =
  /^(?:none|nobody|no[ -]?one|nothing|no|nil|null|false|never|n\/?a|0|-{1,3}|[–—]|humans?(?: only)?|not (?:ai|used|applicable)|(?:no|without|not any|without any) (?:ai|llm|llms|assistant|assistants|assistance|tool|tools|chatbot|generative ai|ai tool|ai tools|ai assistant|ai assistants|ai assistance)(?: (?:was |were )?used)?)$/;

/** A denial that goes on: `none (written by hand)`, `None, human only`. */
const DENIAL_START = /^(?:none|nobody|no ai|not ai)\s*[.,;:(–—-]/;

const MAX_WORDS = 40;

/** The id of the first assistant mentioned anywhere in a text, plain words such as `continue` left out. */
export function toolMentionedIn(text: string): string | undefined {
  const words = flattenName(text.slice(0, 400))
    .split(/[\s,;:()[\]/]+/)
    .slice(0, MAX_WORDS);
  for (let start = 0; start < words.length; start++) {
    for (let count = 3; count > 0; count--) {
      const alias = toolIndex.byAlias.get(
        words.slice(start, start + count).join(' '),
      );
      if (alias && (alias.kind === 'name' || !alias.tool.plainWord))
        return alias.tool.id;
    }
  }
  return undefined;
}

/** Whether a disclosure denies any assistance: `none`, `No AI was used.`, `n/a`, but not `none, except Copilot`. */
export function deniesAssistance(value: string): boolean {
  const text = value
    .toLowerCase()
    .replace(/[.!\s]+$/, '')
    .trim();
  if (DENIAL.test(text)) return true;
  return DENIAL_START.test(text) && toolMentionedIn(text) === undefined;
}

const AI_WORD =
  /(?:^|[^a-z])(?:ai|llms?|genai|chat ?bots?|gpt|language models?|copilots?|assistants?|agents?|agentic|models?|vibe[ -]cod(?:ed|ing))(?![a-z])/i;

/** Whether a text speaks of artificial intelligence without naming a tool: `generic LLM chatbot`, `AI`. */
export function speaksOfAi(text: string): boolean {
  return AI_WORD.test(text.slice(0, 400));
}

/** Whether a text reads like a person's name: two to four capitalised words of letters, or a handle. */
export function looksLikePerson(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (/^@[\w-]+$/.test(words[0] ?? '')) return true;
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(word => /^\p{Lu}[\p{L}'’.-]*$/u.test(word)) &&
    !speaksOfAi(text)
  );
}
