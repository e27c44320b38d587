import type { OpenPlaybook } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { mockServices } from '@backstage/backend-test-utils';
import { PlaybookCollatorFactory } from './PlaybookCollatorFactory';
import { readIntervalSeconds } from './readIntervalSeconds';
import { CATALOGUE } from './toDocument';

const open = (
  name: string,
  given: { readonly text?: string; readonly groups?: string[] } = {},
): OpenPlaybook => ({
  playbook: {
    ...{ name, title: 'How we prompt', summary: 'What a prompt needs.' },
    ...{ kind: 'guide', version: '1.4', versionId: 'v1', digest: 'd' },
    owner: 'group:default/platform-enablement',
    audience: {
      groups: given.groups ?? [],
      ...{ tiers: [], stages: [], languages: [], areas: [] },
    },
    ...{ tags: ['prompts'], risks: [], policyRules: [], appliesTo: [] },
    ...{ tokens: 1, reviewBy: '2027-05-31', health: 'ok' },
    publishedAt: '2026-11-02T09:00:00.000Z',
  },
  files: [
    {
      path: 'PLAYBOOK.md',
      text: given.text ?? '---\nname: x\n---\n\nOne task.',
    },
    { path: 'examples.md', text: 'An example.' },
  ],
});

async function collect(pages: readonly (readonly OpenPlaybook[] | Error)[]) {
  const asked: unknown[] = [];
  const factory = new PlaybookCollatorFactory({
    listOpenPlaybooks: async query => {
      asked.push(query);
      const index = Number(query?.cursor ?? 0);
      const items = pages[index];
      if (items === undefined || items instanceof Error) throw items;
      const isLast = index + 1 >= pages.length;
      return { items, ...(!isLast && { nextCursor: String(index + 1) }) };
    },
  });
  const documents = await (await factory.getCollator()).toArray();
  return { asked, documents, factory };
}

describe('R26 playbooks in Backstage`s search', () => {
  it('are documents with title, summary, tags and texts, over all pages, and lead to their page', async () => {
    const { asked, documents } = await collect([
      [open('prompting')],
      [open('asking')],
    ]);
    expect(documents).toEqual([
      CATALOGUE,
      {
        title: 'How we prompt',
        text: 'What a prompt needs.\n\nprompts\n\n\nOne task.\n\nAn example.',
        location: '/ai-governance/playbooks/prompting',
        name: 'prompting',
        kind: 'guide',
        owner: 'group:default/platform-enablement',
        version: '1.4',
        tags: ['prompts'],
      },
      expect.objectContaining({ name: 'asking' }),
    ]);
    expect(asked).toEqual([
      { limit: 50, hasTexts: true },
      { limit: 50, hasTexts: true, cursor: '1' },
    ]);
  });

  it('leave out restricted ones whatever is answered', async () => {
    const { documents } = await collect([
      [open('hidden', { groups: ['group:default/security'] })],
    ]);
    expect(documents).toEqual([CATALOGUE]);
  });

  it('fail as a whole when a page does, so that the index stays as it is', async () => {
    await expect(
      collect([[open('prompting')], new Error('gone')]),
    ).rejects.toThrow('gone');
  });

  it('are for those who may read playbooks, and short texts are kept short', async () => {
    const text = 'x'.repeat(200_000);
    const { documents, factory } = await collect([[open('long', { text })]]);
    expect(factory.visibilityPermission.name).toBe(
      'ai-governance.playbook.read',
    );
    expect(documents[1]?.text).toHaveLength(100_000);
  });

  it.each([9, 86_401, 1.5])('refuse an interval of %d seconds', seconds => {
    const playbooks = { refreshIntervalSeconds: seconds };
    const config = mockServices.rootConfig({
      data: { aiGovernance: { search: { playbooks } } },
    });
    expect(() => readIntervalSeconds(config)).toThrow(
      `\`aiGovernance.search.playbooks.refreshIntervalSeconds\` is ${seconds}; expected a whole number from 10 to 86400`,
    );
  });
});
