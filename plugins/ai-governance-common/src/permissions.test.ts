import { aiGovernancePermissions } from './permissions';

describe('R51 permissions', () => {
  it('are named after the plugin, each once', () => {
    const names = aiGovernancePermissions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    names.forEach(name => expect(name).toMatch(/^ai-governance\.[a-z.]+$/));
  });

  it('say what they let people do', () => {
    const byName = aiGovernancePermissions.map(({ name, attributes }) => [
      name,
      attributes.action,
    ]);
    expect(byName).toEqual([
      ['ai-governance.policy.read', 'read'],
      ['ai-governance.policy.propose', 'create'],
      ['ai-governance.policy.publish', 'update'],
      ['ai-governance.exception.read', 'read'],
      ['ai-governance.waiver.request', 'create'],
      ['ai-governance.waiver.decide', 'update'],
      ['ai-governance.breakglass.use', 'create'],
      ['ai-governance.breakglass.review', 'update'],
      ['ai-governance.strengthening.start', 'create'],
      ['ai-governance.strengthening.manage', 'update'],
      ['ai-governance.approval.read', 'read'],
      ['ai-governance.approval.decide', 'update'],
      ['ai-governance.decision.read', 'read'],
      ['ai-governance.decision.create', 'create'],
      ['ai-governance.scan.create', 'create'],
      ['ai-governance.history.create', 'create'],
      ['ai-governance.alert.acknowledge', 'update'],
      ['ai-governance.tier.assign', 'update'],
      ['ai-governance.tier.request', 'create'],
      ['ai-governance.stage.assign', 'update'],
      ['ai-governance.ledger.read', 'read'],
      ['ai-governance.hosts.read', 'read'],
      ['ai-governance.scorecard.read', 'read'],
      ['ai-governance.sources.manage', 'update'],
      ['ai-governance.signals.ingest', 'create'],
      ['ai-governance.playbook.read', 'read'],
      ['ai-governance.playbook.propose', 'create'],
      ['ai-governance.playbook.publish', 'update'],
      ['ai-governance.training.read', 'read'],
      ['ai-governance.training.propose', 'create'],
      ['ai-governance.training.publish', 'update'],
      ['ai-governance.certificate.revoke', 'delete'],
      ['ai-governance.playbook.reach', 'read'],
    ]);
  });
});
