import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Frame } from './Frame.tsx'
import { Overview } from './pages/Overview.tsx'
import { Broken, NotFound } from './pages/Trouble.tsx'
import { type Search, parseSearch, searchOf, stringifySearch, viewOf } from './state/view.ts'

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: Broken,
  validateSearch: (search: Record<string, unknown>): Search =>
    searchOf(viewOf(Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)])))),
})

interface Page {
  readonly default: () => React.JSX.Element
}

/**
 * A page in a file of its own. Where that file is gone, the entry reloads the page, and the import gives nothing meanwhile; the
 * router must not reload once more, which it does for every error that begins with the browser's own words.
 */
const page = (path: string, load: () => Promise<Page | undefined>) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(async () => {
      const loaded = await load().catch((cause: unknown) => {
        throw new Error(`page not loaded: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
      })
      return loaded ?? new Promise<Page>(() => undefined)
    }),
  })

const routes = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: Overview }),
  page('/indicators', () => import('./pages/IndicatorsPage.tsx')),
  page('/indicator/$id', () => import('./pages/IndicatorPage.tsx')),
  page('/sheet/$id', () => import('./pages/SheetPage.tsx')),
  page('/levers/$id', () => import('./pages/LeversPage.tsx')),
  page('/closing', () => import('./pages/ClosingPage.tsx')),
  page('/park/$id', () => import('./pages/ParkPage.tsx')),
  page('/parks', () => import('./pages/ParksPage.tsx')),
  page('/plan', () => import('./pages/PlanPage.tsx')),
  page('/plan/$id', () => import('./pages/TaskPage.tsx')),
  page('/units', () => import('./pages/UnitsPage.tsx')),
  page('/unit/$id', () => import('./pages/UnitPage.tsx')),
  page('/theme/$id', () => import('./pages/ThemePage.tsx')),
  page('/eco', () => import('./pages/EcoPage.tsx')),
  page('/zones', () => import('./pages/ZonesPage.tsx')),
  page('/map', () => import('./pages/MapPage.tsx')),
  page('/submissions', () => import('./pages/SubmissionsPage.tsx')),
  page('/gaps', () => import('./pages/GapsPage.tsx')),
  page('/enterprises', () => import('./pages/EnterprisesPage.tsx')),
  page('/enterprise/$id', () => import('./pages/EnterprisePage.tsx')),
  page('/data', () => import('./pages/DataPage.tsx')),
  page('/dataset/$id', () => import('./pages/DatasetPage.tsx')),
  page('/intake', () => import('./pages/IntakePage.tsx')),
  page('/draft', () => import('./pages/DraftPage.tsx')),
])

/** Routes live behind the `#`, so that a plain file server and any folder will do. */
export function createAppRouter() {
  // A query before the `#` belongs to nobody here and would only shadow the one after it.
  if (location.search) history.replaceState(history.state, '', location.pathname + location.hash)
  return createRouter({
    routeTree: routes,
    history: createHashHistory(),
    parseSearch: (text) => ({ ...parseSearch(text) }),
    stringifySearch: (search) => stringifySearch({ ...search }),
    defaultErrorComponent: Broken,
    scrollRestoration: true,
    notFoundMode: 'root',
  })
}
