/** Actor of what the portal does by itself. */
export const SYSTEM_ACTOR = 'plugin:ai-governance';
