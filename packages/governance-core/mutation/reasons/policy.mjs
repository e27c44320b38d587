export const policyReasons = [];
