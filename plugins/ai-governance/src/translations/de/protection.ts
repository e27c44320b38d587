/** What a code host enforces, in German. */
export const protectionDe = {
  'protection.title': 'Was der Host durchsetzt',
  'protection.loading': 'Es wird gelesen, was der Host durchsetzt',
  'protection.failed':
    'Was der Host durchsetzt, konnte nicht gelesen werden: {{message}}',
  'protection.none':
    'Noch hat kein Host dem Portal etwas gesagt. Verbinden Sie ihn; die Einstellungen werden binnen Minuten gelesen.',
  'protection.branch': 'Zweig',
  'protection.checks': 'Verlangte Checks',
  'protection.noChecks': 'keine',
  'protection.pinned': 'an seine App gebunden',
  'protection.notPinned': 'jede App kann ihn melden',
  'protection.reviews': 'Reviews',
  'protection.codeOwners': 'Code-Verantwortliche müssen prüfen',
  'protection.yes': 'ja',
  'protection.no': 'nein',
  'protection.hidden': 'der Host sagt es nicht',
  'protection.bypass': 'Dürfen vorbei',
  'protection.nobody': 'niemand',
  'protection.observedAt': 'Gelesen',
  'protection.settings': 'Einstellungen beim Host',
  'protection.proposal': 'fertiges Ruleset',
  'protection.proposalHint':
    'Importieren Sie es beim Host; es setzt durch, was die Policy verlangt, und lässt niemanden vorbei.',
  'protection.proposalOpen': 'Seite dafür öffnen',
  'protection.download': '{{name}} herunterladen',
};
