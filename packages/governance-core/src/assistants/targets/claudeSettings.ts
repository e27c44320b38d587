import type { CompiledPolicy } from '../../policy';
import { sortedUnique } from '../../shared/order';
import { eitherCase } from '../patterns/eitherCase';
import { toReadRule } from '../patterns/toReadRule';
import { closedPaths, shieldedData } from '../shieldedPaths';
import type { ShieldedPaths } from '../types';
import type { AssistantTarget } from './target';

const CLAUDE_CODE = 'claude-code';

const shared = {
  form: 'json',
  ignoredBy: ['programs that it starts, unless they run in its sandbox'],
  references: [
    'https://code.claude.com/docs/en/permissions',
    'https://code.claude.com/docs/en/settings',
  ],
} as const satisfies Partial<AssistantTarget>;

/** Settings of Claude Code: those that the organisation rolls out to machines, and those of a repository. */
export const claudeSettings: readonly AssistantTarget[] = [
  {
    ...shared,
    id: 'claude-code-managed',
    title: 'Claude Code, managed settings',
    place: {
      kind: 'settings',
      where:
        '/etc/claude-code/managed-settings.json, or where your device management keeps it',
    },
    scope: 'machine',
    force: 'enforced',
    render: compiled => json(managedSettings(compiled)),
  },
  {
    ...shared,
    id: 'claude-code-project',
    title: 'Claude Code, settings of the repository',
    place: { kind: 'file', path: '.claude/settings.json' },
    scope: 'repository',
    force: 'advisory',
    ignoredBy: [...shared.ignoredBy, 'whoever changes the file'],
    render: (compiled, questions) =>
      json({
        ...disclosure(compiled),
        permissions: {
          deny: readRules([
            ...shieldedData(compiled),
            ...questions.flatMap(each =>
              closedPaths(compiled, each, CLAUDE_CODE),
            ),
          ]),
        },
      }),
  },
];

/** Keeps people from going around: no rules but these, no mode that asks for nothing, no servers that are not listed. */
const managedSettings = (compiled: CompiledPolicy): object => ({
  allowManagedMcpServersOnly: true,
  allowManagedPermissionRulesOnly: true,
  allowedMcpServers: compiled.policy.sources.mcpServers.flatMap(toServer),
  ...disclosure(compiled),
  permissions: {
    deny: isApproved(compiled)
      ? readRules(shieldedData(compiled))
      : ['Bash', 'Edit', 'Read', 'WebFetch', 'WebSearch'],
    disableBypassPermissionsMode: 'disable',
  },
});

const isApproved = ({ assistants }: CompiledPolicy): boolean =>
  assistants.get(CLAUDE_CODE)?.approved === true;

/** An entry for a server. A name with `*` cannot be written there, and what is not written is not allowed. */
function toServer(server: string): readonly object[] {
  if (/^https?:\/\//.test(server)) return [{ serverUrl: server }];
  return server.includes('*') ? [] : [{ serverName: server }];
}

/** The line that says in a commit that an assistant helped, as the policy's rules ask for it. */
function disclosure({ policy, assistants }: CompiledPolicy): object {
  const trailer = policy.rules
    .flatMap(({ obligation }) =>
      obligation?.kind === 'declaration' ? obligation.trailers : [],
    )
    .at(0);
  if (trailer === undefined) return {};
  const title = assistants.get(CLAUDE_CODE)?.title ?? 'Claude Code';
  return { attribution: { commit: `${trailer}: ${title}` } };
}

const readRules = (groups: readonly ShieldedPaths[]): readonly string[] =>
  sortedUnique(
    groups.flatMap(({ patterns, ignoreCase }) =>
      patterns.map(each => toReadRule(ignoreCase ? eitherCase(each) : each)),
    ),
  );

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
