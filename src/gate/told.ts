import { parseDescriptor } from '#release/descriptor.ts'
import type { ToldDraft } from './asks.ts'
import type { Draft } from './draft.ts'
import { type Store, StoreError, type StoreFault } from './store.ts'

/** The draft that is kept on a release, and why none could be had where that is not because there is none. */
export async function loaded(store: Store, name: string): Promise<{ readonly draft: Draft | null; readonly trouble: StoreFault | null }> {
  try {
    return { draft: await store.load(name), trouble: null }
  } catch (cause) {
    if (cause instanceof StoreError) return { draft: null, trouble: cause.fault }
    throw cause
  }
}

/** A draft as a screen is told of it: everything but the rows. `current` is the release on the share. */
export function toldOf(
  { release, base, steps, cursor, revision, exported }: Draft,
  current: string,
  trouble: StoreFault | null,
): ToldDraft {
  const descriptor = parseDescriptor(new TextDecoder().decode(base.descriptor))
  const told = steps.map(({ changes, ...step }) => ({
    ...step,
    changes: changes.map(({ dataset, columns, counts }) => ({ dataset, columns, counts })),
  }))
  return { release, base: base.id, current, descriptor, steps: told, cursor, revision, exported, trouble }
}
