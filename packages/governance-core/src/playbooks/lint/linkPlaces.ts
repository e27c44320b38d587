import { headingsOf } from '../markdown';
import type { PlaybookLintInput } from './lintTypes';

/** Where links of a playbook can go. */
export interface LinkPlaces {
  readonly playbook: ReadonlySet<string>;
  readonly training: ReadonlySet<string>;
  readonly rule: ReadonlySet<string>;
  /** Paths of all files. */
  readonly files: ReadonlySet<string>;
  /** Anchors of headings by path, of Markdown files alone. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Looks once for what every link is compared with. */
export const linkPlaces = ({
  playbook,
  markdown,
  context,
}: PlaybookLintInput): LinkPlaces => ({
  playbook: new Set([playbook.name, ...context.others.map(({ name }) => name)]),
  training: new Set(context.trainings),
  rule: new Set(context.policy.rules),
  files: new Set(playbook.files.map(({ path }) => path)),
  anchors: new Map(
    markdown.map(({ path, root }) => [
      path,
      new Set(headingsOf(root).map(({ anchor }) => anchor)),
    ]),
  ),
});

/** The folder of a path, with the slash at its end; empty at the top. */
export const folderOf = (path: string): string =>
  path.slice(0, path.lastIndexOf('/') + 1);
