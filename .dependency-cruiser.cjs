/**
 * The import table of the design, written once; every rule below is made from it.
 * `folders`: what a folder may import besides itself, `types` what it may import as types only;
 * `packages`: the npm packages it may use (a trailing star stands for any ending), `packageTypes` those it may use as types only;
 * `node`: the files that may use what only Node has.
 * @type {Record<string, { folders?: string[], types?: string[], packages?: string[], packageTypes?: string[], node?: string[] }>}
 */
const table = {
  model: {},
  catalog: { folders: ['model'] },
  sql: { folders: ['model'] },
  charts: { folders: ['model'], packageTypes: ['echarts'] },
  engine: { folders: ['model'], types: ['sql'], packages: ['@duckdb/*', 'apache-arrow', '@uwdata/flechette'], node: ['native'] },
  intake: {
    folders: ['model', 'sql', 'engine'],
    packages: ['papaparse', 'fflate', 'hyparquet*', '@e965/xlsx', 'write-excel-file'],
  },
  release: {
    folders: ['model', 'sql', 'engine'],
    packages: ['papaparse', 'hyparquet*', '@noble/hashes', 'zod', 'fflate'],
    node: ['files'],
  },
  gate: { folders: ['model', 'sql', 'engine', 'intake', 'release'], packages: ['idb', 'fflate'] },
  report: { folders: ['model', 'charts'], packages: ['papaparse', 'docx', 'write-excel-file', 'pptxgenjs', 'fflate'] },
  command: { folders: ['model', 'catalog', 'sql', 'engine', 'intake', 'release', 'gate', 'report'], node: ['[a-z]+'] },
  ui: {
    folders: ['model', 'catalog', 'sql', 'charts', 'engine', 'intake', 'release', 'gate', 'report'],
    packages: [
      'react',
      'react-dom',
      '@mantine/*',
      '@tabler/*',
      '@tanstack/*',
      '@fontsource-variable/*',
      'echarts',
      'echarts-for-react',
      'i18next',
      'react-i18next',
    ],
  },
}

const all = Object.keys(table)
const oneOf = (names) => (names.length ? `(${names.join('|')})` : '(?!)')
const folders = (names) => `^src/${oneOf(names)}/`
const packages = (names) =>
  `(^|/)node_modules/(@types/)?${oneOf(names.map((name) => (name.endsWith('*') ? name.slice(0, -1) : `${name}/`)))}`
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown']

const rules = all.flatMap((folder) => {
  const { folders: may = [], types = [], packages: use = [], packageTypes = [], node = [] } = table[folder]
  const from = { path: folders([folder]) }
  return [
    {
      name: `${folder}-folders`,
      comment: `${folder} may import ${[...may, ...types].join(', ') || 'no other folder'}`,
      from,
      to: { path: '^(src|data|tests)/', pathNot: folders([folder, ...may, ...types]) },
    },
    {
      name: `${folder}-packages`,
      comment: `${folder} may use ${[...use, ...packageTypes].join(', ') || 'no package'}`,
      from,
      to: { dependencyTypes: npm, pathNot: packages([...use, ...packageTypes]) },
    },
    {
      name: `${folder}-node`,
      comment: node.length ? `only ${node.join(', ')} may use what only Node has` : `${folder} runs in the browser too`,
      from: { ...from, pathNot: node.length ? `^src/${folder}/${oneOf(node)}\\.ts$` : undefined },
      to: { dependencyTypes: ['core'] },
    },
    ...(types.length || packageTypes.length
      ? [
          {
            name: `${folder}-types`,
            comment: `${folder} may use ${[...types, ...packageTypes].join(', ')} as types only`,
            from,
            to: { path: [folders(types), packages(packageTypes)], dependencyTypesNot: ['type-only'] },
          },
        ]
      : []),
  ]
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'no-cycles',
      comment: 'a circle has no beginning to read from',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'named-folders',
      comment: "imports between folders are written '#folder/file.ts', never '../'",
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'known-folders',
      comment: 'every folder of src has a row in the table',
      from: { path: '^src/[^/]+/', pathNot: folders(all) },
      to: {},
    },
    {
      name: 'engines',
      comment: 'only the entries choose an engine; everybody else is handed one',
      from: { path: '^src/[^/]+/', pathNot: '^src/engine/' },
      to: { path: '^src/engine/(native|browser)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'entries',
      comment: 'nothing imports an entry',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+$', pathNot: '\\.worker\\.ts$' },
    },
    { name: 'resolvable', comment: 'an import that leads nowhere', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:|[?]' } },
    { name: 'no-tests', comment: 'the product never imports its tests', from: { path: '^src/[^/]+$' }, to: { path: '^tests/' } },
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'types', 'default'],
    },
  },
}
