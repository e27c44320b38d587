import {
  modelName,
  type KeepSettings,
  type OtlpAttributes,
  type OtlpSignal,
  type PersonKey,
  type Pseudonym,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  failed,
  ok,
  repositoryIdFrom,
  type Result,
} from '@ai-enablement/governance-core';
import { z } from 'zod';
import type { OtelConfig } from '../config';
import { told } from './told';

/** What every kept record says. */
export const about = {
  person: z.string(),
  assistant: z.string(),
  surface: z.string(),
  model: z.string().optional(),
  repository: z.string().optional(),
} as const;

/** Who did something with what. */
export type About = z.output<z.ZodObject<typeof about>>;

const NO_PERSON =
  'it names no person; set `user.email`, `user.id` or `enduser.id`, for instance by `OTEL_RESOURCE_ATTRIBUTES=user.email=…`';
const NAMES_NOT_WANTED =
  'it tells of one person, and `aiGovernance.insights.sources.otel.namePeople` is false';

/** Assistants by the name under which they export; any other name could be somebody's, and is `other` unless it is configured. */
const KNOWN_SERVICES: ReadonlyMap<string, string> = new Map([
  ['copilot-chat', 'copilot'],
  ['gemini-cli', 'gemini-cli'],
]);

/** Who did something with what; people as pseudonyms. Issue: `insights.invalidRecord`. */
export function aboutOf(
  of: OtlpAttributes,
  {
    config,
    pseudonym,
    settings,
  }: {
    readonly config: OtelConfig;
    readonly pseudonym: Pseudonym;
    readonly settings?: KeepSettings;
  },
): Result<About> {
  if (settings?.mayNamePeople === false)
    return failed({
      code: 'insights.invalidRecord',
      message: NAMES_NOT_WANTED,
    });
  const person = personOf(of, config);
  if (!person)
    return failed({ code: 'insights.invalidRecord', message: NO_PERSON });
  const service = config.services.get(told(of, 'service') ?? '');
  const isAgent = told(of, 'agent') !== undefined;
  const model = modelName(told(of, 'model'));
  const repository = repositoryOf(of, config);
  return ok({
    person: pseudonym(person),
    assistant: assistantOf(of, config),
    surface: service?.surface ?? (isAgent ? 'agent' : 'unknown'),
    ...(model !== undefined && { model }),
    ...(repository !== undefined && { repository }),
  });
}

/** Which signal of a service is counted. */
export const countedFrom = (
  of: OtlpAttributes,
  { services, countFrom }: OtelConfig,
): OtlpSignal =>
  services.get(told(of, 'service') ?? '')?.countFrom ?? countFrom;

function assistantOf(of: OtlpAttributes, { services }: OtelConfig): string {
  const service = told(of, 'service') ?? '';
  const configured = services.get(service);
  if (configured) return configured.assistant ?? service;
  return KNOWN_SERVICES.get(service) ?? 'other';
}

function personOf(
  of: OtlpAttributes,
  { loginsOf }: OtelConfig,
): PersonKey | undefined {
  const user = told(of, 'user')?.trim();
  const email = told(of, 'email')?.trim();
  const address = email || (user?.includes('@') ? user : undefined);
  if (address) return { kind: 'email', value: address };
  if (!user) return undefined;
  return loginsOf === undefined
    ? {
        kind: 'id',
        provider: told(of, 'service') ?? 'otel',
        value: user,
      }
    : { kind: 'login', provider: loginsOf, value: user };
}

function repositoryOf(
  of: OtlpAttributes,
  { repositoryAttribute }: OtelConfig,
): string | undefined {
  const url = repositoryAttribute && of[repositoryAttribute];
  const id = url ? repositoryIdFrom(url) : undefined;
  return id?.ok ? id.value : undefined;
}
