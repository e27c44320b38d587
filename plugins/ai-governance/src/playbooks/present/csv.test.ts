import { playbook } from '../../__testUtils__/fixtures';
import { playbooksCsv } from './csv';

describe('playbooks as CSV', () => {
  it('have a row each, in the order given, and no formula in it', () => {
    const [header, first, second] = playbooksCsv([
      playbook({
        title: '=cmd()',
        tags: ['review', 'runbook'],
        audience: {
          groups: [],
          tiers: ['confidential', 'restricted'],
          stages: [],
          languages: [],
          areas: [],
        },
      }),
      playbook({
        name: 'old-one',
        deprecation: {
          by: 'user:default/mira.okafor',
          at: '2026-11-10T09:00:00.000Z',
          reason: 'said better elsewhere',
        },
      }),
    ]).split('\r\n');
    expect(header).toMatch(/^name,title,kind,version,owner/);
    expect(first).toMatch(
      /^prompting-standard,'=cmd\(\),guide,1\.2,.*,confidential restricted,.*,review runbook,human-review,2027-05-31,ok,.*Z,,a+$/,
    );
    expect(second).toMatch(/^old-one,.*,2026-11-10T09:00:00\.000Z,a+$/);
  });
});
