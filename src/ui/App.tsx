import './style/mantine.ts'
import './style/base.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { RoomContext } from './data/context.ts'
import type { EngineFiles } from '#engine/browser.ts'
import { EngineRoom, type OpenEngine } from './data/engine.ts'
import { createAppRouter } from './router.tsx'
import { usePaper } from './state/paper.ts'
import { scheme } from './state/scheme.ts'
import { resolver, theme } from './style/theme.ts'

/** The whole app; the entry chooses the engine. */
export function App({ open, files }: { readonly open: OpenEngine; readonly files: EngineFiles }) {
  const [room] = useState(() => new EngineRoom(open, files))
  const [client] = useState(() => new QueryClient())
  const [router] = useState(() => createAppRouter())
  const paper = usePaper()
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolver}
      colorSchemeManager={scheme}
      defaultColorScheme="auto"
      {...(paper ? { forceColorScheme: 'light' as const } : {})}
    >
      <QueryClientProvider client={client}>
        <RoomContext value={room}>
          <RouterProvider router={router} />
        </RoomContext>
      </QueryClientProvider>
    </MantineProvider>
  )
}
