import { Option } from 'commander';

/** Where a hook finds its policy, the same for every hook. */
export const hookOptions = (): readonly Option[] =>
  [
    new Option(
      '--bundle <file>',
      'policy bundle to rest on (default: the one that `policy bundle --for-hooks` fetched for this checkout)',
    ),
    new Option(
      '--keys <file>',
      "keys that may sign it, the portal's JWKS (default: those that came with it)",
    ),
    new Option('--repo <dir>', 'folder of the git checkout').default('.'),
    new Option(
      '--repository <id>',
      'repository, as host/path or git URL (default: from the remotes, origin first)',
    ),
  ].map(option => option.helpGroup('The policy:'));
