// @ts-check
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const name = 'virtual:outline'
const resolved = `\0${name}`

/**
 * The catalogue without what only its own pages show: of an indicator the texts that explain it, of a data set everything but
 * its head. `model/catalog.ts` says the same as a type, and a test compares the two.
 * @param {import('../../src/catalog/catalog.ts')['catalog']} catalog
 */
const outlined = ({ datasets, indicators }) => ({
  datasets: datasets.map(({ id, name, form, cadence, leadUnits, part, voluntary }) => ({
    id,
    name,
    form,
    cadence,
    leadUnits,
    part,
    voluntary,
  })),
  indicators: indicators.map(({ plan: _, formula: __, example: ___, note: ____, ...kept }) => kept),
})

/**
 * The module `virtual:outline`: the catalogue is worked out when the app is built and travels as JSON, so that the first screen
 * weighs a third of it and a new declaration still is one file.
 * @returns {import('vite').Plugin}
 */
export function outline() {
  return {
    name: 'outline',
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null
      /** @type {{ module: typeof import('../../src/catalog/catalog.ts'), dependencies: string[] }} */
      const { module, dependencies } = await runnerImport('/src/catalog/catalog.ts', { root, configFile: false, logLevel: 'warn' })
      for (const file of dependencies) this.addWatchFile(fileURLToPath(new URL(file, `file://${root}`)))
      return `export const outline = JSON.parse(${JSON.stringify(JSON.stringify(outlined(module.catalog)))})`
    },
    hotUpdate({ file }) {
      const made = this.environment.moduleGraph.getModuleById(resolved)
      if (made && /[\\/]src[\\/](catalog|model)[\\/]/.test(file)) this.environment.moduleGraph.invalidateModule(made)
    },
  }
}
