import { isModelHint } from './models';
import type { AssistantTool } from './tools';
import { readToolPhrase, type ToolPhrase } from './toolPhrase';

/** One assistant named in a free text; without a tool only its model is known. */
export interface NamedAssistant {
  readonly tool?: AssistantTool;
  readonly model?: string;
  readonly certainty: ToolPhrase['certainty'];
  /** The words that were read, without what stood in brackets. */
  readonly text: string;
  /** Whether the name stands only in brackets behind other words: `Jane Doe (aider)`. */
  readonly isSuffix: boolean;
}

interface Item {
  /** Text outside brackets. */
  readonly main: string;
  /** Contents of round brackets; square ones hold the kernel's list of ordinary tools and are dropped. */
  readonly groups: readonly string[];
}

interface Part extends ToolPhrase {
  readonly text: string;
}

const MAX_TEXT_LENGTH = 400;
const MAX_ITEMS = 10;
const OPENING = '([{';
const CLOSING = ')]}';
const HOST = / (?:via|using|through|in|with|on|within) /i;
const LABEL = /^(?:model|via|using|with)(?:\s*:|\s)\s*/i;
const LONGEST_MODEL = 80;
const MODEL_TOKEN = /^[^\s:/]\S{0,79}$/;

/** `[Claude Code](https://…)` → `Claude Code`. */
function withoutLinks(text: string): string {
  return text.replace(/\[([^[\]]{1,80})\]\([^()\s]{1,300}\)/g, '$1');
}

/** Splits at commas, semicolons, plus signs, ampersands and `and`, but never inside brackets. */
function itemsOf(text: string): readonly Item[] {
  const items: Item[] = [];
  let main = '';
  let groups: string[] = [];
  let group = '';
  let depth = 0;
  const flush = () => {
    for (const part of main.split(/ (?:and|&|\+) /))
      if (part.trim() !== '') items.push({ main: part.trim(), groups });
    main = '';
    groups = [];
  };
  for (const char of text) {
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char) && depth > 0) {
      depth--;
      if (depth > 0) continue;
      if (char === ')') groups.push(group);
      group = '';
      main += ' ';
    } else if (depth > 0) group += char;
    else if (char === ',' || char === ';') flush();
    else main += char;
  }
  flush();
  return items.slice(0, MAX_ITEMS);
}

const partOf = (text: string): Part => ({ ...readToolPhrase(text), text });

const namesTool = (text: string): boolean => {
  const { tool, isModel } = readToolPhrase(text);
  return tool !== undefined && !isModel;
};

/** `AGENT:MODEL` of the kernel's form; a model whose own name has a colon (`gpt-oss:20b`) stays whole. */
function kernelForm(
  text: string,
): { readonly agent: string; readonly model?: string } | undefined {
  const colon = text.indexOf(':');
  if (colon <= 0) return undefined;
  const agent = text.slice(0, colon);
  const model = text.slice(colon + 1).trim();
  if (namesTool(agent) && model.length <= LONGEST_MODEL)
    return { agent, model: modelIn(model) ?? (model || undefined) };
  return MODEL_TOKEN.test(model) && !isModelHint(text)
    ? { agent, model }
    : undefined;
}

/** The model at the end of a few words: `AWS Claude Opus 4.6` → `Claude Opus 4.6`. */
function modelIn(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  for (let start = 0; start < Math.min(words.length, 3); start++) {
    const rest = words.slice(start).join(' ');
    if (isModelHint(rest)) return rest;
  }
  return undefined;
}

/** A tool is carried by the host (`… via Claude Code`), else by the text itself, else by what stands in brackets. */
function partsOf(item: Item): readonly Part[] {
  const [own = '', ...hosts] = item.main.split(HOST);
  return [
    ...hosts.slice(-1),
    ...own.split(/ [/·|—–-] /),
    ...item.groups.flatMap(group =>
      group.split(/[,;]/).map(part => part.trim().replace(LABEL, '')),
    ),
  ].map(partOf);
}

function certaintyOf(
  parts: readonly Part[],
  model: string | undefined,
): ToolPhrase['certainty'] {
  const best = (['strict', 'word', 'partial'] as const).find(certainty =>
    parts.some(part => part.certainty === certainty),
  );
  // A tool's word beside a model's name is no person any more: `Codex (GPT 5.6)`.
  return best === 'word' && model !== undefined ? 'strict' : (best ?? 'none');
}

function readItem(item: Item): NamedAssistant {
  const kernel = kernelForm(item.main);
  const parts = partsOf(kernel ? { ...item, main: kernel.agent } : item);
  const carrier =
    parts.find(part => part.tool && !part.isModel) ??
    parts.find(part => part.tool);
  const model =
    kernel?.model ??
    carrier?.model ??
    parts
      .filter(part => part !== carrier)
      .map(part => part.model ?? modelIn(part.text))
      .find(text => text !== undefined);
  return {
    tool: carrier?.tool,
    model,
    certainty: certaintyOf(parts, model),
    text: item.main,
    isSuffix: readToolPhrase(parts[0]?.text ?? '').certainty === 'none',
  };
}

/**
 * Reads the free text of a disclosure (`Cursor(Claude)`, `Claude Opus 4.6 via Claude Code`, `Claude:claude-opus-5 [sparse]`,
 * `Cursor, Claude`) into the assistants that it names, in order. An item that names none has certainty `none`. Texts
 * longer than 400 characters name nothing.
 */
export function readToolExpression(text: string): readonly NamedAssistant[] {
  if (text.length > MAX_TEXT_LENGTH) return [];
  return itemsOf(withoutLinks(text)).map(readItem);
}
