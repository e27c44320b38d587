/** What a new version changes for those who follow the playbook: other instructions, or the same said better. */
export type VersionStep = 'major' | 'minor';

/** `major.minor`, both from 0 on, the first being 1.0. */
export interface ContentVersion {
  readonly major: number;
  readonly minor: number;
}

/** The version after one; the first when there is none. */
export const nextVersion = (
  last: ContentVersion | undefined,
  step: VersionStep,
): ContentVersion => {
  if (!last) return { major: 1, minor: 0 };
  return step === 'major'
    ? { major: last.major + 1, minor: 0 }
    : { major: last.major, minor: last.minor + 1 };
};

/** `1.4` of a version. */
export const formatVersion = ({ major, minor }: ContentVersion): string =>
  `${major}.${minor}`;

/** Reads `1.4`; `undefined` when it is no version, or one that would be written otherwise, such as `01.4`. */
export function readVersion(text: string): ContentVersion | undefined {
  const [, major, minor] =
    /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.exec(text) ?? [];
  return major === undefined
    ? undefined
    : { major: Number(major), minor: Number(minor) };
}

/** Older first. */
export const compareVersions = (a: ContentVersion, b: ContentVersion): number =>
  a.major - b.major || a.minor - b.minor;
