import type {
  PersonKey,
  Pseudonym,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { PolicyDirectory } from '../../policy/facade';

/** Pseudonyms under the same key as those of decisions, so that one person is one in both. */
export function pseudonymOf(
  pseudonyms: Awaited<ReturnType<PolicyDirectory['pseudonyms']>>,
): Pseudonym {
  return (person: PersonKey) => {
    if (person.kind === 'email') return pseudonyms.ofEmail(person.value);
    const { kind, provider, value } = person;
    return kind === 'login'
      ? pseudonyms.ofLogin(provider, value)
      : pseudonyms.ofOther(kind, provider, value);
  };
}
