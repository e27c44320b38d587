import type { WaiverRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';

const TO_FILL_IN = {
  owner: '# who answers for it, such as group:default/payments',
  requester: '# who asks, such as user:default/name',
  approver: '# another person than who asks',
} as const;

/**
 * The request as an item of `waivers` in the policy document (YAML). People are left to be filled in, and the document does not
 * pass as long as they are not: nobody is named who has not agreed.
 */
export function documentWaiver(request: WaiverRequest): string {
  const { rule = '', scope, reason, ticket, owner, expiresAt } = request;
  const [name = ''] = Object.values(scope).flat();
  const fields = {
    id: idOf(rule, name),
    rule,
    ...scope,
    reason,
    ticket,
    owner: owner ?? TO_FILL_IN.owner,
    requester: TO_FILL_IN.requester,
    approver: TO_FILL_IN.approver,
    expiresAt,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${written(value)}`],
  );
  return `  - ${lines.join('\n    ')}\n`;
}

/** A JSON value is a YAML value; what is to be filled in stays a comment, and so without a value. */
const written = (value: string | readonly string[]): string =>
  typeof value === 'string' && value.startsWith('# ')
    ? value
    : JSON.stringify(value);

const ID_MAX = 63;

const idOf = (rule: string, name: string): string =>
  `${name.split('/').at(-1) ?? ''}-without-${rule}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, ID_MAX);
