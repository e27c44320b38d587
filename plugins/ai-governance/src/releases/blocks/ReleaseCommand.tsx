import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCapture } from '../../shared/analytics';
import { CopyLine } from '../../shared/CopyLine';
import { useText } from '../../shared/useText';
import { commitCommand, releaseCommand, type Asked } from '../present/command';

/** The line that asks about a release, ready to be copied. */
export function ReleaseCommand({ asked = {} }: { readonly asked?: Asked }) {
  const t = useText();
  return (
    <Command
      what={t('releases.command')}
      line={url => releaseCommand(url, asked)}
    />
  );
}

/** The line that has a commit decided on, ready to be copied. */
export function CommitCommand({ sha }: { readonly sha: string }) {
  const t = useText();
  return (
    <Command
      what={t('releases.without.commandName')}
      line={url => commitCommand(url, sha)}
    />
  );
}

function Command({
  what,
  line,
}: {
  readonly what: string;
  readonly line: (url: string) => string;
}) {
  const capture = useCapture();
  const url = useApi(configApiRef).getString('backend.baseUrl');
  return (
    <CopyLine
      text={line(url)}
      what={what}
      onCopy={() => capture('copyReleaseCommand', what)}
    />
  );
}
