const { house } = require('./scripts/lint/house.cjs');

/** The packages have configurations of their own; this one is for scripts, end-to-end tests and files at the root. */
module.exports = {
  root: true,
  noInlineConfig: true,
  overrides: [
    {
      files: ['scripts/**/*', 'e2e/**/*', '*.ts', '*.cjs', '*.mjs'],
      parser: '@typescript-eslint/parser',
      parserOptions: { ecmaVersion: 2024, sourceType: 'module' },
      env: { node: true, es2024: true },
      plugins: ['import', '@typescript-eslint'],
      extends: [
        '@spotify/eslint-config-base',
        '@spotify/eslint-config-typescript',
        'prettier',
      ],
      rules: {
        'no-console': 'off',
        'no-shadow': 'off',
        'no-redeclare': 'off',
        'no-undef': 'off',
        '@typescript-eslint/no-shadow': 'error',
        '@typescript-eslint/no-redeclare': 'error',
        'import/newline-after-import': 'error',
        'import/no-extraneous-dependencies': [
          'error',
          { devDependencies: true },
        ],
        '@typescript-eslint/no-explicit-any':
          house.rules['@typescript-eslint/no-explicit-any'],
        '@typescript-eslint/ban-ts-comment':
          house.rules['@typescript-eslint/ban-ts-comment'],
        '@typescript-eslint/no-use-before-define':
          house.rules['@typescript-eslint/no-use-before-define'],
        'no-warning-comments': house.rules['no-warning-comments'],
        '@typescript-eslint/no-unused-vars': [
          'error',
          { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
        ],
      },
    },
  ],
};
