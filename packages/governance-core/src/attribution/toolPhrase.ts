import { isModelHint, isModelName } from './models';
import type { AssistantTool } from './tools';
import { flattenName, toolIndex, type ToolAlias } from './toolIndex';

/** What a short text such as `Claude Code 2.1` names. */
export interface ToolPhrase {
  readonly tool?: AssistantTool;
  readonly model?: string;
  /**
   * `strict`: only an assistant is called so, whatever stands beside it. `word`: an assistant where one is expected, but
   * perhaps a person. `partial`: starts with an assistant's name and goes on with other words. `none`: names no assistant.
   */
  readonly certainty: 'strict' | 'word' | 'partial' | 'none';
  /** Whether the whole phrase is a model's name, perhaps without any tool. */
  readonly isModel?: boolean;
}

const NONE: ToolPhrase = { certainty: 'none' };
const LONGEST_ALIAS_WORDS = 5;
const MAX_PHRASE_LENGTH = 120;
const VERSION = /^v?\d[\w.]{0,20}$/;
const QUALIFIER =
  /^(?:agent|cli|chat|bot|assistant|app|ide|code|coder|developer|desktop|web|cloud|action|extension|plugin)$/;

function isQualifier(word: string): boolean {
  return (
    word === 'AI' || VERSION.test(word) || QUALIFIER.test(word.toLowerCase())
  );
}

/** `AI` counts in capitals, or all small: `Ai` is a family name. */
const endsInFamilyName = (name: string): boolean => / Ai$/.test(name);

/** The longest alias at the start of a name, and the text behind it. */
function aliasAt(
  text: string,
): { readonly alias: ToolAlias; readonly rest: string } | undefined {
  const flat = flattenName(text);
  if (flat.length !== text.length) return undefined;
  const ends: number[] = [];
  for (
    let end = flat.indexOf(' ');
    end >= 0 && ends.length < LONGEST_ALIAS_WORDS;
    end = flat.indexOf(' ', end + 1)
  )
    ends.push(end);
  if (ends.length < LONGEST_ALIAS_WORDS) ends.push(flat.length);
  for (const end of ends.reverse()) {
    const alias = toolIndex.byAlias.get(flat.slice(0, end));
    if (alias && !endsInFamilyName(text.slice(0, end)))
      return { alias, rest: text.slice(end + 1).trim() };
  }
  return undefined;
}

function withRest({ tool, kind }: ToolAlias, rest: string): ToolPhrase {
  if (rest === '')
    return { tool, certainty: kind === 'name' ? 'strict' : 'word' };
  // `Devin Opus` may be a person; `Devin Opus 5`, `Cursor gpt-5` and `Claude Code Opus` are none.
  const isModel =
    isModelHint(rest) &&
    (kind === 'name' || /\d/.test(rest) || isModelName(rest));
  if (isModel) return { tool, model: rest, certainty: 'strict' };
  return {
    tool,
    certainty: rest.split(/[ _-]+/).every(isQualifier) ? 'strict' : 'partial',
  };
}

/** Reads one phrase without separators or brackets: a tool's name, a model's, or a tool's followed by a model's. */
export function readToolPhrase(phrase: string): ToolPhrase {
  const text = phrase.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > MAX_PHRASE_LENGTH) return NONE;
  const found = aliasAt(text);
  if (isModelName(text) && found?.alias.kind !== 'name')
    return {
      tool: found?.alias.tool,
      model: text,
      certainty: 'strict',
      isModel: true,
    };
  if (found) return withRest(found.alias, found.rest);
  return /^chatgptv?\d/i.test(text)
    ? { tool: toolIndex.byAlias.get('chatgpt')?.tool, certainty: 'strict' }
    : NONE;
}
