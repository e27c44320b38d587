import { Command, Option } from 'commander';
import type { Context } from '../context';
import { EXIT } from '../failure';
import {
  askExceptions,
  type ExceptionOptions,
} from '../exceptions/askExceptions';
import {
  EXIT_CODES,
  PEOPLE_ONLY,
  saidOption,
  withCommonOptions,
} from '../exceptions/options';
import { aboutWaiver } from '../exceptions/questions';
import { entityOption } from './options';

interface WaiverRequestOptions extends ExceptionOptions {
  readonly rule?: string;
  readonly lowersTierTo?: string;
  readonly entity?: string;
  readonly repository?: string;
  readonly system?: string;
  readonly group?: string;
  readonly path?: readonly string[];
  readonly change?: string;
  readonly reason: string;
  readonly ticket?: string;
  readonly owner?: string;
  readonly from?: string;
  readonly until: string;
}

const EXAMPLES = `
Examples:
  One rule, for one repository, until the end of the month:
    $ ai-governance waiver request --rule human-review --repository github.com/acme/checkout \\
        --until 2026-12-31 --reason "the only reviewer is away" --ticket SEC-1234

  Only for some files of one change:
    $ ai-governance waiver request --rule scans --entity component:default/checkout \\
        --path docs/ --change 3f9c2a7e5b1d4c8f9a0e6d3b7c5a1f2e4d6b8c0a \\
        --until 2026-12-01T18:00:00Z --reason "the scanner cannot read these files"
`;

const SCOPE = 'Where (all that are given must match; no wildcards):';
const TERMS = 'What, why and how long:';

const scoped = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(SCOPE);
const term = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(TERMS);

/** `ai-governance waiver request`: asks for a waiver. */
export function waiverRequestCommand({ io, finish }: Context): Command {
  const command = new Command('request')
    .summary('ask for a waiver')
    .description(
      'Asks for a waiver. It lifts nothing until another entitled person approves it.',
    )
    .addOption(
      term(
        '--rule <id>',
        'rule that it lifts, no-permit and excluded-repository included',
      ).conflicts('lowersTierTo'),
    )
    .addOption(
      term('--lowers-tier-to <tier>', 'tier that rules shall read instead'),
    )
    .addOption(
      saidOption('--reason <text>', 'why it is needed').helpGroup(TERMS),
    )
    .addOption(term('--ticket <text>', 'where the work behind it is tracked'))
    .addOption(
      term('--owner <ref>', 'group or user who answers for it (default: you)'),
    )
    .addOption(
      term('--from <instant>', 'when it begins (default: with its approval)'),
    )
    .addOption(
      term(
        '--until <instant>',
        'when it ends; a date lasts until its end in UTC',
      ).makeOptionMandatory(),
    )
    .addOption(entityOption('an entity').helpGroup(SCOPE))
    .addOption(scoped('--repository <id>', 'a repository, as host/path'))
    .addOption(scoped('--system <ref>', 'a system'))
    .addOption(scoped('--group <ref>', 'what a group and its descendants own'))
    .addOption(
      scoped(
        '--path <path...>',
        'only these files, or folders with a slash at their end',
      ),
    )
    .addOption(
      scoped('--change <sha>', 'only the change with this head commit'),
    );
  return withCommonOptions(command)
    .addHelpText('after', `${EXAMPLES}${PEOPLE_ONLY}${EXIT_CODES}`)
    .action(async () => {
      const options = command.opts<WaiverRequestOptions>();
      await askExceptions(
        aboutWaiver({
          purpose: 'ask for the waiver',
          permission: 'ai-governance.waiver.request',
          isChange: true,
          ask: client => client.requestWaiver(requestOf(options)),
        }),
        options,
        io,
      );
      finish(EXIT.ok);
    });
}

const requestOf = ({
  rule,
  lowersTierTo,
  entity,
  repository,
  system,
  group,
  path: paths,
  change,
  reason,
  ticket,
  owner,
  from: activeFrom,
  until: expiresAt,
}: WaiverRequestOptions) => ({
  rule,
  lowersTierTo,
  scope: { entity, repository, system, group, paths, change },
  reason,
  ticket,
  owner,
  activeFrom,
  expiresAt,
});
