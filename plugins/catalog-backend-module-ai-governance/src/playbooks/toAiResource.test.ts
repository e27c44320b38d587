import {
  DefaultNamespaceEntityPolicy,
  EntityPolicies,
  FieldFormatEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import { playbook } from './__testUtils__/playbook';
import { AiResourceProcessor } from './AiResourceProcessor';
import { toAiResource } from './toAiResource';

const PORTAL = 'https://portal.acme.example';
const LOCATION = { type: 'url', target: PORTAL };

describe('R26 a playbook as an entity of Backstage`s kind AiResource', () => {
  it('says what it is, whose it is, which version it is and where its text is', () => {
    expect(toAiResource(playbook(), PORTAL)).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'AiResource',
      metadata: {
        name: 'prompting',
        title: 'How we prompt',
        description: 'What a prompt needs.',
        tags: ['prompts'],
        links: [
          {
            url: 'https://portal.acme.example/ai-governance/playbooks/prompting',
            title: 'Playbook',
            type: 'playbook',
          },
        ],
        annotations: {
          'backstage.io/managed-by-location':
            'url:https://portal.acme.example/ai-governance/playbooks/prompting',
          'backstage.io/managed-by-origin-location':
            'url:https://portal.acme.example/ai-governance/playbooks/prompting',
          'backstage.io/source-location':
            'url:https://portal.acme.example/ai-governance/playbooks/prompting',
          'backstage.io/view-url':
            'https://portal.acme.example/ai-governance/playbooks/prompting',
          'ai-governance/playbook': 'prompting',
          'ai-governance/playbook-version': '1.4',
          'ai-governance/playbook-digest': `sha256:${'a'.repeat(64)}`,
        },
      },
      spec: {
        type: 'guide',
        lifecycle: 'production',
        owner: 'group:default/platform-enablement',
      },
    });
  });

  it.each`
    kind                | given                                   | spec
    ${'skill'}          | ${{}}                                   | ${{ type: 'skill' }}
    ${'rule'}           | ${{}}                                   | ${{ type: 'rule', category: 'guidance', rationale: 'What a prompt needs.' }}
    ${'rule'}           | ${{ policyRules: ['tests-with-code'] }} | ${{ type: 'rule', category: 'policy' }}
    ${'checklist'}      | ${{}}                                   | ${{ type: 'checklist' }}
    ${'promptTemplate'} | ${{}}                                   | ${{ type: 'prompt-template' }}
    ${'guide'}          | ${{ name: 'n'.repeat(64) }}             | ${{ type: 'guide' }}
    ${'guide'}          | ${{ tags: ['a'.repeat(64), 'ok'] }}     | ${{ type: 'guide' }}
  `(
    'a $kind with $given is taken by the catalog and by the schema of its type',
    async ({ kind, given, spec }) => {
      const entity = toAiResource(playbook({ kind, ...given }), PORTAL);
      const policies = EntityPolicies.allOf([
        new SchemaValidEntityPolicy(),
        new DefaultNamespaceEntityPolicy(),
        new FieldFormatEntityPolicy(),
      ]);
      expect(await policies.enforce(entity)).toBeDefined();
      const processor = new AiResourceProcessor();
      expect(await processor.validateEntityKind(entity)).toBe(true);
      expect(entity.spec).toMatchObject(spec);
    },
  );

  it('gives two long names two entities', () => {
    const names = ['a', 'b'].map(
      end =>
        toAiResource(playbook({ name: `${'n'.repeat(63)}${end}` }), PORTAL)
          .metadata.name,
    );
    expect(new Set(names).size).toBe(2);
  });
});

describe('R26 the kind in a catalog without a model of it', () => {
  const processor = new AiResourceProcessor();

  it('relates a playbook to its owner', async () => {
    const emit = jest.fn();
    const entity = toAiResource(playbook(), PORTAL);
    await processor.postProcessEntity(entity, LOCATION, emit);
    expect(emit.mock.calls.map(([{ relation }]) => relation.type)).toEqual([
      'ownedBy',
      'ownerOf',
    ]);
  });

  it.each([
    ['an entity of another kind', { kind: 'Component' }],
    ['a resource of somebody else', { metadata: { name: 'theirs' } }],
  ])('leaves %s alone', async (_, given) => {
    const entity = { ...toAiResource(playbook(), PORTAL), ...given };
    const emit = jest.fn();
    expect(await processor.validateEntityKind(entity)).toBe(false);
    await processor.postProcessEntity(entity, LOCATION, emit);
    expect(emit).not.toHaveBeenCalled();
  });

  it('refuses a rule without its rationale', async () => {
    const entity = toAiResource(playbook({ kind: 'rule' }), PORTAL);
    const { rationale, ...spec } = entity.spec ?? {};
    await expect(
      processor.validateEntityKind({ ...entity, spec }),
    ).rejects.toThrow(/rationale/);
  });
});
