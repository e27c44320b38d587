import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usageFailure } from '../failure';
import type { Io } from '../io';

/** Text of a YAML file named on the command line; a usage failure when it cannot be read as UTF-8. */
export async function readPolicyFile(file: string, io: Io): Promise<string> {
  const bytes = await readFile(resolve(io.cwd, file)).catch(
    (cause: unknown) => {
      throw usageFailure('cli.unreadableFile', `cannot read \`${file}\``, {
        hint: 'check the path; a policy is a YAML file',
        cause,
      });
    },
  );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw usageFailure('cli.unreadableFile', `\`${file}\` is not UTF-8 text`, {
      hint: 'save it as UTF-8; a policy is a YAML file',
      cause,
    });
  }
}
