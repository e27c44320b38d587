import { z } from 'zod';
import { HiddenError } from '../api/failures';
import type { Repository } from '../api/Repository';
import { rulesetSchema, type Classic } from './shapes';
import type { Enforced } from './merge';

type Actor = NonNullable<
  z.infer<typeof rulesetSchema>['bypass_actors']
>[number];

const WORDS: Readonly<Record<string, string>> = {
  OrganizationAdmin: 'administrators of the organisation',
  EnterpriseOwner: 'owners of the enterprise',
  DeployKey: 'deploy keys',
  Integration: 'app',
  RepositoryRole: 'repository role',
  Team: 'team',
  User: 'user',
};

/** Who may pass by what is enforced, sorted; `undefined` when any part of it is hidden, which is not the same as nobody. */
export async function readBypass(
  repository: Repository,
  { rules, classic }: Enforced,
): Promise<readonly string[] | undefined> {
  if (classic === 'hidden') return undefined;
  const names = new Set(classic === 'none' ? [] : classicActors(classic));
  for (const id of new Set(rules.map(({ ruleset_id }) => ruleset_id))) {
    const ruleset = await repository
      .find(rulesetSchema, '/rulesets/{id}', { id, includes_parents: true })
      .catch(error => {
        if (error instanceof HiddenError) return undefined;
        throw error;
      });
    if (!ruleset?.bypass_actors) return undefined;
    for (const actor of ruleset.bypass_actors) names.add(wordsOf(actor));
  }
  return [...names].sort();
}

function wordsOf({ actor_type, actor_id, bypass_mode }: Actor): string {
  const kind = WORDS[actor_type] ?? actor_type;
  const isOne = /^(app|repository role|team|user)$/.test(kind);
  const who = isOne && actor_id ? `${kind} ${actor_id}` : kind;
  return bypass_mode === 'pull_request' ? `${who} (in pull requests)` : who;
}

function classicActors(classic: Classic): readonly string[] {
  const {
    users = [],
    teams = [],
    apps = [],
  } = classic.required_pull_request_reviews?.bypass_pull_request_allowances ??
  {};
  return [
    ...(classic.enforce_admins?.enabled ? [] : ['administrators']),
    ...users.map(({ login }) => `user ${login}`),
    ...teams.map(({ slug }) => `team ${slug}`),
    ...apps.map(({ slug }) => `app ${slug}`),
  ];
}
