const RELEASE = ': release to ';

/** Name of the check run that shows what holds for a release to an environment. */
export const releaseCheckName = (
  checkName: string,
  environment: string,
): string => `${checkName}${RELEASE}${environment}`;

/** Whether a check run of this name shows a release. */
export const isReleaseCheck = (name: string, checkName: string): boolean =>
  name.startsWith(`${checkName}${RELEASE}`);

/** Whether a check run of this name is one that we make. */
export const isOwnCheck = (name: string, checkName: string): boolean =>
  name === checkName || isReleaseCheck(name, checkName);
