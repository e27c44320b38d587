import { component, onGitHub, group, user } from './__testUtils__/entities';
import { startGovernance } from './__testUtils__/startGovernance';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
it('perf', async () => {
  const entities = [...Array.from({ length: 10_000 }, (_, i) => component('c' + i, { annotations: onGitHub('acme/c' + i, ['public', 'internal', 'confidential'][i % 3]), owner: 'team' + (i % 100) })), ...Array.from({ length: 100 }, (_, i) => group('team' + i)), ...Array.from({length: 2000}, (_, i) => user('u' + i, 'team' + (i % 100)))];
  const catalog = catalogServiceMock.mock({ async *streamEntities() { for (let i = 0; i < entities.length; i += 500) yield entities.slice(i, i + 500); }, refreshEntity: async () => {} });
  for (const file of [__dirname + '/__testUtils__/policy.yaml', '/work/main/packages/governance-content/policies/default.yaml']) {
  let t = Date.now();
  const lap = (n: string) => { console.log(n, Date.now() - t); t = Date.now(); };
  const api = await startGovernance({ catalog, config: { policy: { file } } });
  lap('started ' + file);
  for (let i = 0; i < 400; i++) { if ((await api.machine.get('/policy/snapshot')).status === 200) break; await new Promise(r => setTimeout(r, 50)); }
  lap('snapshot ready');
  const refs = entities.slice(0, 10_000).map(e => 'component:default/' + e.metadata.name);
  for (let i = 0; i < 3; i++) { const r = await api.machine.post('/policy/statuses', { entityRefs: refs }); lap('statuses ' + r.status + ' ' + r.body.items?.length); }
  await api.runTask('ai-governance-refresh-snapshot'); lap('refresh without change');
  await api.person.put('/policy/entities/component/default/c1/tier', { tier: 'confidential', reason: 'because of that' }); lap('assign');
  await api.machine.post('/policy/statuses', { entityRefs: refs.slice(0, 1) }); lap('one status after assign');
  await api.machine.get('/policy/entities/component/default/c1'); lap('entity');
  const s = await api.machine.get('/policy/snapshot'); lap('snapshot');
  await api.machine.get('/policy/snapshot?etag=' + s.body.etag); lap('snapshot etag');
  await api.stop();
  }
}, 200000);
