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
  'protection.noApp':
    'nicht gebunden: Das Portal hat beim Host ein Token und keine App; verbinden Sie es als App',
  'protection.partlyHidden':
    'Der Host verbirgt einen Teil: Was hier steht, gilt; was fehlt, ist unbekannt. Geben Sie der App das Recht, Einstellungen zu lesen.',
  'protection.areaOwners': 'Verantwortliche für Bereiche in CODEOWNERS',
  'protection.allOwned': 'jede Datei jedes Bereichs hat welche',
  'protection.ownersUnknown': 'nicht bekannt',
  'protection.unowned_one': '{{area}}: 1 Datei ohne Verantwortliche',
  'protection.unowned_other':
    '{{area}}: {{count}} Dateien ohne Verantwortliche',
  'protection.suchAs': 'etwa {{path}}',
  'protection.othersUnknown': 'Nicht alle Dateien konnten angesehen werden.',
  'protection.ownersProposal': 'Zeilen für CODEOWNERS',
  'protection.ownersHint':
    'Fügen Sie diese in CODEOWNERS ein. Die Teams sind aus den Namen der Gruppen geraten: berichtigen Sie sie.',
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
