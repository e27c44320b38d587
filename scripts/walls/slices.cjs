/** The backend's slices from left to right; each may use the facades of those before it. */
module.exports = {
  slices: [
    'audit',
    'drafts',
    'policy',
    'hosts',
    'playbooks',
    'training',
    'insights',
    'programme',
    'inbox',
  ],
};
