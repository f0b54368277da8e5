import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import hooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import typescript from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['dist', 'site', 'release', '.kpi', 'coverage', 'screenshots', 'test-results', 'playwright-report']),
  js.configs.recommended,
  typescript.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', '.dependency-cruiser.cjs', 'public/check.js'] } },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest']],
    rules: {
      'max-lines': ['error', 250],
      'no-console': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      // `as const` stays allowed; what comes from outside is narrowed or parsed, not asserted.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  { files: ['src/engine/**'], rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] } },
  { files: ['**/*.{mjs,cjs}', '*.js'], languageOptions: { globals: globals.node } },
  { files: ['tests/**/*.mjs'], languageOptions: { globals: globals.browser } },
  {
    // JSON.parse and process output are `any` by nature in scripts and tests; the sources parse them with zod.
    files: ['tests/**', 'data/**', '*.config.ts', '*.js', '*.cjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
    },
  },
  {
    files: ['public/check.js'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: globals.browser },
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
)
