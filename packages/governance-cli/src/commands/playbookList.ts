import { Command, Option } from 'commander';
import type { Context } from '../context';
import {
  parseName,
  withPortal,
  type PlaybookOptions,
} from '../playbooks/options';
import { runList, runShow, type ListOptions } from '../playbooks/runRead';
import { parseRef, wholeNumber } from './options';

const LIST_EXAMPLES = `
Examples:
  What is there about reviews?
    $ ai-governance playbook list --search review

  What is meant for a component: its tier, the stage of its owner, its areas?
    $ ai-governance playbook list --for-entity component:default/checkout
`;

const SHOW_EXAMPLES = `
Examples:
  What does it say?
    $ ai-governance playbook show prompting-standard

  Its text alone:
    $ ai-governance playbook show prompting-standard --json | jq -r '.files[0].text'
`;

/** `ai-governance playbook list`: playbooks that one may read. */
export function playbookListCommand({ io, finish }: Context): Command {
  const command = new Command('list')
    .summary('list playbooks')
    .description(
      'Lists the playbooks in use that you may read: best first when something is searched for, else by title.',
    )
    .option('--search <words>', 'words, or beginnings of words, to be found')
    .addOption(
      new Option(
        '--for-entity <ref>',
        'only those that are meant for this entity',
      ).argParser(parseRef),
    )
    .option(
      '--limit <number>',
      'how many at most, up to 200',
      wholeNumber(200),
      50,
    );
  return withPortal(command)
    .addHelpText('after', LIST_EXAMPLES)
    .action(async () => {
      finish(await runList(command.opts<ListOptions>(), io));
    });
}

/** `ai-governance playbook show`: one playbook. */
export function playbookShowCommand({ io, finish }: Context): Command {
  const command = new Command('show')
    .summary('show a playbook with its text')
    .description(
      'Shows a playbook as readers get it now: version, owner, when it is looked at again, and its texts.',
    )
    .argument('<name>', 'name of the playbook', parseName);
  return withPortal(command)
    .addHelpText('after', SHOW_EXAMPLES)
    .action(async (name: string) => {
      finish(await runShow(name, command.opts<PlaybookOptions>(), io));
    });
}
