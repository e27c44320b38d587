import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FakeSignalDesk,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { SIGNAL_KINDS } from '@ai-enablement/governance-core';
import { ndjsonSource } from './source';

const guide = readFileSync(
  join(__dirname, '../../../docs/guides/feed-your-own-data.md'),
  'utf8',
);
const [, block = ''] = /```json\n(\{"kind"[\s\S]*?)```/.exec(guide) ?? [];
const lines = block.trim().split('\n');

const fieldsOf = (
  shape: Readonly<
    Record<string, { safeParse(value: unknown): { success: boolean } }>
  >,
) =>
  Object.entries(shape)
    .map(([field, schema]) =>
      schema.safeParse(undefined).success ? `\`${field}\`` : `**\`${field}\`**`,
    )
    .join(', ');

describe('R07 R09 the guide to own data is true word for word', () => {
  it('has an example of every kind', () => {
    expect(lines.map(line => JSON.parse(line).kind).sort()).toEqual(
      Object.keys(SIGNAL_KINDS).sort(),
    );
  });

  it.each(lines.map(line => [JSON.parse(line).kind as string, line]))(
    'takes in its example of a signal `%s`',
    async (kind, line) => {
      const desk = new FakeSignalDesk(ndjsonSource);
      const receipt = await desk.hand({
        kind: 'signal',
        records: [JSON.parse(line)],
      });
      expect(receipt.refused).toEqual([]);
      expect(desk.bodies(kind)).toHaveLength(1);
      expect(JSON.stringify(desk.signals)).not.toMatch(/example\.com|octocat/);
    },
  );

  it.each(Object.values(SIGNAL_KINDS))(
    'names every field of a signal `$kind`',
    ({ kind, body, title }) => {
      const row = `| \`${kind}\` | ${title} | ${fieldsOf(body.shape)} |`;
      const flat = guide.replace(/ +\|/g, ' |').replace(/\| +/g, '| ');
      expect(flat).toContain(row);
    },
  );

  it('shows people in every form', () => {
    for (const person of [
      { kind: 'email', value: 'dana@example.com' },
      { kind: 'login', provider: 'github.com', value: 'octocat' },
    ] as const)
      expect(pseudonymInTests(person)).toMatch(/^[0-9a-f]{64}$/);
    for (const form of ['"email"', '"login"', '"id"', '"apiKey"'])
      expect(guide).toContain(form);
  });
});
