import { assistantTools, type AssistantTool } from './tools';

/** A way in which a name belongs to a tool: `name` is the tool's alone, `word` may be a person's name or a plain word. */
export interface ToolAlias {
  readonly tool: AssistantTool;
  readonly kind: 'name' | 'word';
}

/** Look-up tables over `assistantTools`, built once. */
export interface ToolIndex {
  readonly byEmail: ReadonlyMap<string, AssistantTool>;
  readonly byDomain: ReadonlyMap<string, AssistantTool>;
  readonly byLogin: ReadonlyMap<string, AssistantTool>;
  readonly byAccountId: ReadonlyMap<string, AssistantTool>;
  /** Keys are written as `flattenName` writes. */
  readonly byAlias: ReadonlyMap<string, ToolAlias>;
  /** First words of all aliases: a name that starts with none of them needs no further look. */
  readonly firstWords: ReadonlySet<string>;
}

/** Lower case with `-` and `_` as spaces: as long as the text, except where lower case changes the length. */
export function flattenName(text: string): string {
  return text.toLowerCase().replace(/[-_]/g, ' ');
}

function tableOf(
  keysOf: (tool: AssistantTool) => readonly string[] | undefined,
): ReadonlyMap<string, AssistantTool> {
  return new Map(
    assistantTools.flatMap(tool =>
      (keysOf(tool) ?? []).map(key => [key, tool] as const),
    ),
  );
}

function buildToolIndex(): ToolIndex {
  const byAlias = new Map<string, ToolAlias>();
  for (const tool of assistantTools) {
    for (const word of tool.words ?? [])
      byAlias.set(word, { tool, kind: 'word' });
    for (const name of tool.names ?? [])
      byAlias.set(name, { tool, kind: 'name' });
  }
  return {
    byEmail: tableOf(tool => tool.emails),
    byDomain: tableOf(tool => tool.domains),
    byLogin: tableOf(tool => tool.logins),
    byAccountId: tableOf(tool => tool.accountIds),
    byAlias,
    firstWords: new Set(
      [...byAlias.keys()].map(key => key.split(' ', 1)[0] ?? key),
    ),
  };
}

/** The tables that every matcher of this folder uses. */
export const toolIndex: ToolIndex = buildToolIndex();
