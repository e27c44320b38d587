import {
  formatVersion,
  installFiles,
  parsePlaybook,
  type PlaybookFile,
} from '@ai-enablement/governance-core';
import type { PlaybookDeps } from './deps';
import { type OpenFolder, readOpenFolders } from './openPlaybooks';
import { playbookNotFound } from './refusals';

/** A skill as agents load it. Source of the form: Agent Skills specification. */
export interface AgentSkill {
  readonly name: string;
  readonly summary: string;
  /** `major.minor`. */
  readonly version: string;
  /** By path from the folder of the skill; `SKILL.md` first. */
  readonly files: readonly PlaybookFile[];
}

/** What skills are made of. */
export type SkillDeps = Pick<PlaybookDeps, 'views' | 'ambient' | 'portalUrl'>;

/** The file that every skill has. */
export const SKILL_FILE = 'SKILL.md';

/**
 * Skills in use that every reader may read, by name, as they were published. One that cannot be installed, since a file of it is one that
 * assistants act on, is left out.
 */
export async function readSkills({
  portalUrl,
  ...deps
}: SkillDeps): Promise<readonly AgentSkill[]> {
  const folders = await readOpenFolders(deps);
  return folders
    .filter(({ current }) => current.version.kind === 'skill')
    .flatMap(folder => skillOf(folder, portalUrl) ?? []);
}

/** One of them. Fails with `playbooks.playbookNotFound`, also where there is one that is not for every reader. */
export async function readSkill(
  deps: SkillDeps,
  name: string,
): Promise<AgentSkill> {
  const skills = await readSkills(deps);
  const skill = skills.find(each => each.name === name);
  if (skill) return skill;
  throw playbookNotFound(name);
}

/** Text of one file of a skill. Fails with `playbooks.playbookNotFound`. */
export async function readSkillFile(
  deps: SkillDeps,
  { name, path }: { readonly name: string; readonly path: string },
): Promise<string> {
  const { files } = await readSkill(deps, name);
  const file = files.find(each => each.path === path);
  if (file) return file.text;
  throw playbookNotFound(`${name}/${path}`);
}

function skillOf(
  { current, files }: OpenFolder,
  portalUrl: string,
): AgentSkill | undefined {
  const { name, digest, version, header } = current.version;
  const playbook = parsePlaybook(files);
  if (!playbook.ok) return undefined;
  const installed = installFiles('agents', {
    ...{ playbook: playbook.value, digest },
    ...(portalUrl !== '' && { portalUrl }),
  });
  if (!installed.ok) return undefined;
  const folder = `.agents/skills/${name}/`;
  return {
    name,
    summary: header.summary,
    version: formatVersion(version),
    files: installed.value
      .map(({ path, text }) => ({ path: path.slice(folder.length), text }))
      .toSorted(
        (a, b) => Number(b.path === SKILL_FILE) - Number(a.path === SKILL_FILE),
      ),
  };
}
