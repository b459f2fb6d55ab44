import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Which folders a folder may not import; test/architecture walks the imports themselves. */
const layer = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([group, message]) => ({ group, message })) },
    ],
  },
});

const runtime = [
  ['node:*', 'electron', 'electron-store', 'conf', 'svelte', 'svelte/*'],
  'The domain knows no runtime.',
];

export default defineConfig(
  { ignores: ['out/', 'node_modules/', 'test-results/', 'playwright-report/', 'coverage/', '**/*.d.ts'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.core.json', './tsconfig.node.json', './tsconfig.web.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser, svelteConfig } },
  },
  // svelte-check knows the types of components; typed rules would build a program anew for each, two seconds a file.
  { files: ['**/*.svelte'], extends: [ts.configs.disableTypeChecked] },
  { files: ['scripts/**', '*.mjs', '*.js', '*.ts'], languageOptions: { globals: globals.node } },
  { files: ['**/*.mjs', '**/*.js'], extends: [ts.configs.disableTypeChecked] },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  // Data tables and message catalogues are long by nature; tests describe many cases in one function.
  {
    files: ['test/**', 'src/messages/**', 'src/renderer/i18n/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  layer(
    ['src/core/**'],
    [
      runtime,
      [
        ['#contract/*', '#services/*', '#platform/*', '#messages/*'],
        'The core depends on nothing but itself.',
      ],
    ],
  ),
  layer(
    ['src/contract/**'],
    [runtime, [['#services/*', '#platform/*', '#messages/*'], 'The contract knows the core only.']],
  ),
  layer(
    ['src/messages/**'],
    [runtime, [['#services/*', '#platform/*'], 'Messages know the core and the contract only.']],
  ),
  layer(['src/services/**'], [runtime, [['#platform/*'], 'Services reach the platform through ports.']]),
  layer(
    ['src/renderer/**'],
    [
      [['node:*', 'electron', 'electron-store', 'conf'], 'The renderer runs in a sandbox.'],
      [
        ['#services/*', '#platform/*', '**/main/*', '**/web-shell/*', '**/cli/*'],
        'The renderer talks through the contract.',
      ],
    ],
  ),
  layer(
    ['src/web-shell/**', 'src/cli/**', 'src/platform/node/**'],
    [
      [
        ['electron', 'electron-store', '#platform/electron/*'],
        "Importing 'electron' outside Electron starts a download.",
      ],
    ],
  ),
);
