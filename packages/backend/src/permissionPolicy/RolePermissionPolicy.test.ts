import { aiGovernancePermissions } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogPermissions } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { RolePermissionPolicy } from './RolePermissionPolicy';
import { RIGHTS } from './rights';
import { ROLE_OF_GROUP } from './roles';

const PEOPLE = {
  guest: [],
  developer: ['group:default/checkout'],
  techLead: ['group:default/checkout', 'group:default/tech-leads'],
  enablement: ['group:default/platform-enablement'],
  security: ['group:default/security'],
  auditor: ['group:default/auditors'],
  executive: ['group:default/executives'],
  stranger: ['group:default/acme', 'group:elsewhere/security'],
} as const;

async function ask(person: keyof typeof PEOPLE, name: string): Promise<string> {
  const userRef = `user:default/${person}`;
  const policy = new RolePermissionPolicy(
    mockServices.userInfo({
      ownershipEntityRefs: [userRef, ...PEOPLE[person]],
    }),
  );
  const credentials = mockCredentials.user(userRef);
  const { result } = await policy.handle(
    { permission: createPermission({ name, attributes: {} }) },
    {
      credentials,
      info: { userEntityRef: userRef, ownershipEntityRefs: [userRef] },
    },
  );
  return result === AuthorizeResult.ALLOW ? 'yes' : 'no';
}

describe('R21 who may do what, by role', () => {
  it.each`
    permission                              | guest    | developer | techLead | enablement | security | auditor  | executive | stranger
    ${'ai-governance.policy.read'}          | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}  | ${'yes'}
    ${'ai-governance.policy.propose'}       | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.policy.publish'}       | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.exception.read'}       | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}  | ${'no'}
    ${'ai-governance.waiver.request'}       | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.waiver.decide'}        | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.breakglass.use'}       | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.strengthening.start'}  | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.strengthening.manage'} | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.breakglass.review'}    | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.approval.read'}        | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}  | ${'no'}
    ${'ai-governance.approval.decide'}      | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.decision.read'}        | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}  | ${'yes'}
    ${'ai-governance.decision.create'}      | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.scan.create'}          | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.ledger.read'}          | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}  | ${'no'}
    ${'ai-governance.tier.assign'}          | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.signals.ingest'}       | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'no'}  | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.stage.assign'}         | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'no'}  | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.scorecard.read'}       | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}  | ${'no'}
    ${'ai-governance.sources.manage'}       | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.hosts.read'}           | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}   | ${'no'}
    ${'ai-governance.something.new'}        | ${'no'}  | ${'no'}   | ${'no'}  | ${'no'}    | ${'no'}  | ${'no'}  | ${'no'}   | ${'no'}
    ${'toString'}                           | ${'no'}  | ${'no'}   | ${'no'}  | ${'no'}    | ${'no'}  | ${'no'}  | ${'no'}   | ${'no'}
    ${'catalog.entity.read'}                | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}  | ${'yes'}
    ${'catalog.location.read'}              | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}  | ${'yes'}
    ${'catalog.entity.refresh'}             | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}  | ${'no'}
    ${'catalog.entity.delete'}              | ${'no'}  | ${'no'}   | ${'no'}  | ${'no'}    | ${'no'}  | ${'no'}  | ${'no'}   | ${'no'}
    ${'catalog.entity.create'}              | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'no'}  | ${'no'}  | ${'no'}   | ${'no'}
    ${'catalog.location.delete'}            | ${'no'}  | ${'no'}   | ${'no'}  | ${'no'}    | ${'no'}  | ${'no'}  | ${'no'}   | ${'no'}
  `('$permission', async ({ permission, ...expected }) => {
    const people = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[];
    const answers = await Promise.all(
      people.map(async person => [person, await ask(person, permission)]),
    );
    expect(Object.fromEntries(answers)).toEqual(expected);
  });

  it('denies a request without a user', async () => {
    const policy = new RolePermissionPolicy(mockServices.userInfo());
    const permission = createPermission({
      name: 'ai-governance.policy.read',
      attributes: {},
    });
    expect(await policy.handle({ permission })).toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it('lists every permission of the plugin, so that none is denied by oversight', () => {
    const listed = Object.keys(RIGHTS).filter(name =>
      name.startsWith('ai-governance.'),
    );
    expect(listed.sort()).toEqual(
      aiGovernancePermissions.map(({ name }) => name).sort(),
    );
  });

  it('names only catalog permissions that exist', () => {
    const known = catalogPermissions.map(({ name }) => name);
    const listed = Object.keys(RIGHTS).filter(name =>
      name.startsWith('catalog.'),
    );
    expect(listed.filter(name => !known.includes(name))).toEqual([]);
  });

  it('names groups by full ref in lower case', () => {
    const wrong = Object.keys(ROLE_OF_GROUP).filter(
      ref => !/^group:default\/[a-z-]+$/.test(ref),
    );
    expect(wrong).toEqual([]);
  });
});
