import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  playbook,
  playbookDetail,
  playbookText,
  playbookVersion,
} from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const PAGE = '/ai-governance/playbooks/prompting-standard';

const showing = (detail = playbookDetail(), path = PAGE) =>
  renderPage({ path, client: { getPlaybook: jest.fn(async () => detail) } });
const section = (name: string) => screen.findByRole('region', { name });

describe('the page of a playbook', () => {
  it('says what it is, whose, for whom and until when', async () => {
    showing(
      playbookDetail({
        playbook: playbook({
          requiredReading: { withinDays: 14 },
          appliesTo: ['**/auth/**'],
        }),
      }),
    );
    const head = within(await section('Prompting standard'));
    expect(
      head.getByText('How to ask so that the answer can be checked.'),
    ).toBeVisible();
    expect(head.getByText('everybody')).toBeVisible();
    expect(head.getByText('within 14 days')).toBeVisible();
    expect(head.getByText('**/auth/**')).toBeVisible();
    expect(head.getByText('about 640 tokens')).toBeVisible();
    expect(head.getByText(/Up to date/)).toHaveTextContent('May 31, 2027');
    expect(
      head.getByRole('link', { name: /platform-enablement/ }),
    ).toBeVisible();
    expect(head.getByRole('link', { name: 'human-review' })).toHaveAttribute(
      'href',
      '/ai-governance/policy?rule=human-review',
    );
    expect(
      head.getByRole('link', { name: 'Only playbooks with the tag review' }),
    ).toHaveAttribute('href', '/ai-governance/playbooks?tag=review');
  });

  it('gives a line that installs it', async () => {
    const user = userEvent.setup();
    const copied = jest.spyOn(window.navigator.clipboard, 'writeText');
    const { capturedEvents } = showing();
    await user.click(
      await screen.findByRole('button', { name: 'Copy the install command' }),
    );
    expect(copied).toHaveBeenCalledWith(
      'ai-governance playbook install prompting-standard',
    );
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({
        action: 'copyPlaybookInstall',
        subject: 'prompting-standard',
      }),
    );
  });

  it('shows its text without the front matter, and leads to other playbooks', async () => {
    showing();
    const text = await section('Text');
    expect(text).not.toHaveTextContent('apiVersion');
    expect(
      within(text).getByRole('heading', {
        name: /Say what you want/,
        level: 3,
      }),
    ).toBeVisible();
    expect(
      within(text).getByRole('link', { name: 'what may be shared' }),
    ).toHaveAttribute('href', '/ai-governance/playbooks/what-may-be-shared');
  });

  it('leads to training', async () => {
    showing(
      playbookDetail({
        files: [
          {
            path: 'PLAYBOOK.md',
            text: playbookText('Take [the path](training:secure-ai-coding).'),
          },
        ],
      }),
    );
    expect(
      within(await section('Text')).getByRole('link', { name: 'the path' }),
    ).toHaveAttribute('href', '/ai-governance/training/secure-ai-coding');
  });

  it('warns of one that is not to be used any more, and names what is', async () => {
    showing(
      playbookDetail({
        playbook: playbook({
          deprecation: {
            by: 'user:default/mira.okafor',
            at: '2026-11-10T09:00:00.000Z',
            reason: 'said better elsewhere',
            successor: 'prompting-well',
          },
        }),
      }),
    );
    expect(
      await screen.findByText('Do not use this playbook any more'),
    ).toBeVisible();
    expect(screen.getByText('said better elsewhere')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'prompting-well' }),
    ).toHaveAttribute('href', '/ai-governance/playbooks/prompting-well');
  });

  it('opens a file beside it, and closes it again', async () => {
    const detail = playbookDetail({
      files: [
        { path: 'PLAYBOOK.md', text: playbookText('See [more](more.md).') },
        { path: 'more.md', text: '## Further reading' },
        { path: 'rules.yaml', text: 'rules: []' },
      ],
    });
    showing(detail);
    await userEvent.click(await screen.findByRole('link', { name: 'more' }));
    const file = await screen.findByRole('group', { name: 'File more.md' });
    expect(
      within(file).getByRole('heading', { name: /Further reading/ }),
    ).toHaveAttribute('id', 'file-further-reading');
    await userEvent.click(screen.getByRole('link', { name: 'rules.yaml' }));
    expect(
      await screen.findByRole('group', { name: 'File rules.yaml' }),
    ).toHaveTextContent('rules: []');
    await userEvent.click(
      screen.getByRole('button', { name: 'Close the file' }),
    );
    expect(screen.queryByRole('group', { name: 'File rules.yaml' })).toBeNull();
  });

  it('says that an address names no file of it', async () => {
    showing(playbookDetail(), `${PAGE}?file=gone.md`);
    expect(
      await within(await section('Files beside it')).findByText('gone.md'),
    ).toBeVisible();
  });

  it.each([
    [false, 0],
    [true, 2],
  ])(
    'lists its versions; leads to them for those who may propose: %s',
    async (mayPropose, links) => {
      showing(
        playbookDetail({
          rights: { mayPropose, mayPublish: false },
          versions: [
            playbookVersion({
              versionId: 'pv-13',
              version: '1.3',
              state: 'refused',
              decidedReason: 'the example is wrong',
            }),
            playbookVersion({ source: 'library' }),
          ],
        }),
      );
      const versions = within(await section('Versions'));
      const [, refused, current] = versions.getAllByRole('row');
      expect(refused).toHaveTextContent(
        /1\.3Refusedexamples of what goes wrong.*the example is wrong/,
      );
      expect(current).toHaveTextContent(/1\.2 ships with the productCurrent/);
      expect(
        versions
          .queryAllByRole('link')
          .map(each => each.getAttribute('href'))
          .filter(href => href?.includes('/versions/')),
      ).toHaveLength(links);
    },
  );

  it('says when there is none of this name', async () => {
    renderPage({
      path: PAGE,
      client: {
        getPlaybook: async () => {
          throw new GovernanceApiError({
            status: 404,
            code: 'playbooks.playbookNotFound',
            message: 'no playbook `prompting-standard`',
          });
        },
      },
    });
    expect(await screen.findByText('No such playbook')).toBeVisible();
  });

  it('is told in German', async () => {
    window.localStorage.clear();
    renderPage({
      path: PAGE,
      language: 'de',
      client: { getPlaybook: async () => playbookDetail() },
    });
    expect(await section('Versionen')).toBeInTheDocument();
    expect(screen.getByText('alle')).toBeVisible();
  });
});

describe('a checklist', () => {
  const checklist = (versionId: string) =>
    playbookDetail({
      playbook: playbook({ kind: 'checklist', versionId }),
      files: [
        {
          path: 'PLAYBOOK.md',
          text: playbookText(
            '## Before\n\n- [ ] Tests are green\n- [ ] I read all of it\n',
          ),
        },
      ],
    });
  const box = (name: string) => screen.findByRole('checkbox', { name });
  beforeEach(() => window.localStorage.clear());

  it('keeps ticks in this browser, for this version', async () => {
    const first = showing(checklist('pv-1'));
    await userEvent.click(await box('Tests are green'));
    expect(screen.getByText('1 of 2 done')).toBeVisible();
    expect(
      window.localStorage.getItem('ai-governance.ticks.prompting-standard'),
    ).toContain('pv-1');
    first.unmount();
    const again = showing(checklist('pv-1'));
    expect(await box('Tests are green')).toBeChecked();
    expect(await box('I read all of it')).not.toBeChecked();
    again.unmount();
    showing(checklist('pv-2'));
    expect(await box('Tests are green')).not.toBeChecked();
  });

  it('begins again when asked to', async () => {
    showing(checklist('pv-1'));
    await userEvent.click(await box('Tests are green'));
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(await box('Tests are green')).not.toBeChecked();
    expect(
      window.localStorage.getItem('ai-governance.ticks.prompting-standard'),
    ).toBeNull();
  });
});
