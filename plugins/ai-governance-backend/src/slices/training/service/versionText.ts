import {
  type ContentVersion,
  formatVersion,
} from '@ai-enablement/governance-core';

/** `1.4` of a version, as answers name it. */
export const versionText = (version: ContentVersion): string =>
  formatVersion(version);
