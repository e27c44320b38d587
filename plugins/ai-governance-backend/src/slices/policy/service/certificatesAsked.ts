import type { CompiledPolicy } from '@ai-enablement/governance-core';
import { groupBy } from '../../../shared/groupBy';
import type { AskedCertificate } from '../contentFacade';
import { answerEntity } from './entityPolicy';
import type { KnownEntity } from './snapshot';

/** The certificates that rules in force ask of authors on an entity, by path, with the rules that ask. */
export function certificatesAsked(
  compiled: CompiledPolicy,
  entity: KnownEntity,
  now: string,
): readonly AskedCertificate[] {
  const { obligations } = answerEntity(compiled, { entity, now });
  const asking = obligations.flatMap(({ rule: id, mode }) => {
    const rule = compiled.policy.rules.find(each => each.id === id);
    const spec = rule?.effect === 'require' ? rule.obligation : undefined;
    return rule && spec?.kind === 'certificate'
      ? [{ path: spec.path, rule: id, title: rule.title, mode }]
      : [];
  });
  return [...groupBy(asking, ({ path }) => path)].map(([path, rules]) => ({
    path,
    rules: rules.map(({ rule, title = rule, mode }) => ({ rule, title, mode })),
  }));
}
