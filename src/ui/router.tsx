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

const page = (path: string, load: () => Promise<{ readonly default: () => React.JSX.Element }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) })

const routes = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: Overview }),
  page('/indicators', () => import('./pages/IndicatorsPage.tsx')),
  page('/indicator/$id', () => import('./pages/IndicatorPage.tsx')),
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
