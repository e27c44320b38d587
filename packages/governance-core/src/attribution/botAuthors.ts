import { withoutEmailsExcept } from './evidence';
import { readToolExpression, type NamedAssistant } from './toolExpression';
import { flattenName, toolIndex, type ToolAlias } from './toolIndex';
import type { AssistantTool } from './tools';
import type { PersonIdent } from './types';
import { isModelHint, isModelName } from './models';

/** An author, committer or co-author that is an assistant. */
export interface AssistantIdent {
  /** Absent when only a model is named: an assistant for sure, its tool not known. */
  readonly tool?: AssistantTool;
  readonly model?: string;
  /** What was recognised: the address, the GitHub account, or, for want of both, the name. */
  readonly by: 'email' | 'account' | 'name';
  /** `Name <address>`, the address only when it is the assistant's own. */
  readonly text: string;
}

const NOREPLY_HOST =
  /^users\.noreply\.(?:github\.com|[a-z0-9-]{1,60}\.ghe\.com)$/;
const ROLE_ADDRESS = /^(?:noreply|no-reply|agent|ai|assistant|bot)$/;
const MAX_NAME_LENGTH = 200;

/** The address a person or tool uses, split; undefined unless it has exactly one `@` with text on both sides. */
function splitEmail(email: string) {
  const at = email.indexOf('@');
  if (at <= 0 || at !== email.lastIndexOf('@') || at === email.length - 1)
    return undefined;
  return { local: email.slice(0, at), host: email.slice(at + 1) };
}

/** The tool that owns a GitHub no-reply address, by account id or by login. */
function toolOfAccount(local: string): AssistantTool | undefined {
  const plus = local.indexOf('+');
  const id = plus > 0 ? local.slice(0, plus) : undefined;
  return (
    (id === undefined ? undefined : toolIndex.byAccountId.get(id)) ??
    toolIndex.byLogin.get(local.slice(plus + 1))
  );
}

function toolOfDomain(local: string, host: string): AssistantTool | undefined {
  const tool = toolIndex.byDomain.get(host);
  const [mailbox = ''] = local.split('+', 1);
  const own = toolIndex.byAlias.get(flattenName(mailbox))?.tool;
  return tool && (ROLE_ADDRESS.test(mailbox) || own === tool)
    ? tool
    : undefined;
}

function toolOfEmail(
  email: string,
):
  | { readonly tool: AssistantTool; readonly by: 'email' | 'account' }
  | undefined {
  const parts = splitEmail(email);
  if (!parts) return undefined;
  if (NOREPLY_HOST.test(parts.host)) {
    const tool = toolOfAccount(parts.local);
    return tool && { tool, by: 'account' };
  }
  const tool =
    toolIndex.byEmail.get(email) ?? toolOfDomain(parts.local, parts.host);
  return tool && { tool, by: 'email' };
}

/** A tool that a person named in an address of her own: `jane+claude-code@example.com`. Only a hint beside a model's name. */
function aliasOfMailbox(email: string): ToolAlias | undefined {
  const { local = '' } = splitEmail(email) ?? {};
  return toolIndex.byAlias.get(
    flattenName(local.slice(local.indexOf('+') + 1)),
  );
}

function couldBeAssistant(name: string): boolean {
  const [first = ''] = flattenName(name).split(/[\s(:/]/, 1);
  return toolIndex.firstWords.has(first) || /\d|gpt|\)$/i.test(name);
}

/** What the name says when it can be nobody but an assistant. */
function namedStrictly(name: string): NamedAssistant | undefined {
  if (name.length > MAX_NAME_LENGTH || !couldBeAssistant(name))
    return undefined;
  const items = readToolExpression(name);
  const [only] = items;
  return items.length === 1 && only?.certainty === 'strict' ? only : undefined;
}

/** The tool behind an address, told apart by the name where several share one. */
function preciseTool(
  name: string,
  {
    tool,
    by,
  }: { readonly tool: AssistantTool; readonly by: 'email' | 'account' },
  named: NamedAssistant | undefined,
): AssistantTool {
  // GitHub writes its review suggestions and its automatic fixes from one account.
  if (tool.id === 'copilot' && /^copilot autofix(?![a-z])/i.test(name))
    return { ...tool, role: 'autofix' };
  // Another tool that borrows a model vendor's address still says its own name.
  const other = named?.tool;
  const isSure =
    named?.certainty === 'strict' ||
    (named?.certainty === 'word' && !other?.givenName && !other?.plainWord);
  return by === 'email' &&
    other &&
    isSure &&
    !isModelName(name) &&
    other.id !== tool.id
    ? other
    : tool;
}

/**
 * Recognises an assistant behind a name and an address: by the address or GitHub account first, by the name only when no
 * person can bear it (`Claude Opus 4.6`, `GitHub Copilot`, `Codex (GPT 5.6)`). People called Claude, Devin or Jules,
 * vendors' employees and bots without a model (Renovate, Dependabot) are not assistants.
 */
export function matchAssistant(
  person: PersonIdent,
): AssistantIdent | undefined {
  const email = person.email.trim().toLowerCase();
  const name = person.name.trim();
  const byEmail = toolOfEmail(email);
  const byLogin = byEmail
    ? undefined
    : toolIndex.byLogin.get(name.toLowerCase());
  const isApp = name.endsWith('[bot]') && byLogin !== undefined;
  const strict = isApp ? undefined : namedStrictly(name);
  const named = strict?.isSuffix ? undefined : strict;
  if (byEmail) {
    const [expression] = readToolExpression(name);
    return {
      tool: preciseTool(name, byEmail, expression),
      model: expression?.model,
      by: byEmail.by,
      text: withoutEmailsExcept(`${name} <${person.email.trim()}>`, [email]),
    };
  }
  if (isApp) return { tool: byLogin, by: 'name', text: name };
  return named
    ? { ...modelHost(name, email, named), by: 'name', text: name }
    : shortModel(name, email);
}

/** A model's name, with the tool that the address hints at, or the tool that the name itself gives. */
function modelHost(
  name: string,
  email: string,
  named: NamedAssistant,
): Pick<AssistantIdent, 'tool' | 'model'> {
  const host = isModelName(name) ? aliasOfMailbox(email)?.tool : undefined;
  return { tool: host ?? named.tool, model: named.model };
}

/** `Sonnet 5 <claude-code@example.com>`: too short to stand alone, but the address names a tool that no person is. */
function shortModel(name: string, email: string): AssistantIdent | undefined {
  const host = isModelHint(name) ? aliasOfMailbox(email) : undefined;
  return host?.kind === 'name'
    ? { tool: host.tool, model: name, by: 'name', text: name }
    : undefined;
}

const AIDER_SUFFIX = /\(aider\)$/i;

/**
 * The assistant that a person's name mentions in brackets: aider writes `Jane Doe (aider)` as the author of commits whose
 * changes it made. The person stays the author, the tool assists; only the bracket is quoted.
 */
export function matchNameSuffix(name: string): AssistantIdent | undefined {
  const trimmed = name.trim();
  if (!trimmed.endsWith(')')) return undefined;
  const bracket = trimmed.slice(trimmed.lastIndexOf('('));
  const text = `… ${bracket}`;
  if (AIDER_SUFFIX.test(trimmed))
    return { tool: toolIndex.byAlias.get('aider')?.tool, by: 'name', text };
  const named = namedStrictly(trimmed);
  return named?.isSuffix
    ? { tool: named.tool, model: named.model, by: 'name', text }
    : undefined;
}

/**
 * Whether the value of a credit (`Co-authored-by`, `Signed-off-by`, …) is for sure one person with an address, and no
 * assistant. False only means that a closer look is needed.
 */
export function creditsPerson(credit: string): boolean {
  const open = credit.indexOf('<');
  if (open < 0 || !credit.trimEnd().endsWith('>')) return false;
  if (credit.indexOf('<', open + 1) >= 0) return false;
  const name = credit.slice(0, open);
  const email = credit.slice(open + 1, credit.lastIndexOf('>'));
  return !matchAssistant({ name, email }) && !matchNameSuffix(name);
}
