/**
 * Words of which a text must hold one, in either case, for a rule of secretlint's preset to report anything in it. A rule that is
 * not named reads every text. The index of literals finds them all in its one pass, and each pattern would need a pass of its own.
 *
 * INVARIANT: the preset is of the exact version that `package.json` names, and the test beside this draws texts from its patterns.
 */
export const REQUIRED_WORDS: Readonly<Record<string, readonly string[]>> = {
  'secretlint/aws': ['secret'],
  'secretlint/privatekey': ['-----begin'],
  'secretlint/basicauth': ['://'],
  'secretlint/slack': [
    'xoxb-',
    'xoxp-',
    'xapp-',
    'xoxa-',
    'xoxo-',
    'xoxr-',
    'hooks.slack.com',
  ],
  'secretlint/sendgrid': ['sg.'],
  'secretlint/shopify': ['shppa_', 'shpca_', 'shpat_', 'shpss_'],
  'secretlint/stripe': ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
  'secretlint/github': ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
  'secretlint/gitlab': ['glpat-'],
  'secretlint/grafana': ['glc_', 'glsa_'],
  'secretlint/openai': ['t3blbkfj'],
  'secretlint/anthropic': ['sk-ant-api0'],
  'secretlint/groq': ['gsk_'],
  'secretlint/huggingface': ['hf_'],
  'secretlint/linear': ['lin_api_'],
  'secretlint/notion': ['ntn_'],
  'secretlint/1password': ['ops_ey'],
  'secretlint/database-connection-string': ['://'],
  'secretlint/hashicorp-vault': ['hvs.', 'hvb.', 'hvr.'],
  'secretlint/vercel': ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
  'secretlint/databricks': ['dapi'],
  'secretlint/docker': ['dckr_pat_'],
  'secretlint/figma': ['figd_'],
  'secretlint/cloudflare': ['cfk_', 'cfut_', 'cfat_'],
  'secretlint/tailscale': ['tskey-'],
};
