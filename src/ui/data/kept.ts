import { catalog } from '#catalog/catalog.ts'
import { inForce } from '#gate/draft.ts'
import { touched } from '#gate/ground.ts'
import { Store } from '#gate/store.ts'
import { restsOn } from '#model/needs.ts'
import type { Answer } from '#release/answers.ts'
import { parseDescriptor } from '#release/descriptor.ts'
import type { Release } from './release.ts'

interface Kept {
  readonly release: Release
  readonly steps: number
  /** The release that was last made from the draft. */
  readonly exported: string | null
}

/**
 * The draft that this browser keeps on a release, as a release of its own: the one it was made on with the accepted steps, told
 * apart by its id and its version wherever a figure says where it comes from. Null where none is kept.
 */
export async function keptDraft(published: Release): Promise<Kept | null> {
  const store = new Store()
  const draft = await store.load(published.name).catch(() => null)
  store.close()
  if (!draft?.steps.length) return null
  const steps = inForce(draft)
  const descriptor = parseDescriptor(new TextDecoder().decode(draft.base.descriptor))
  const changed = touched(steps)
  const stays = ({ question }: Answer) => !restsOn(question, catalog).some((id) => changed.has(id))
  const none: Pick<Release, 'answers' | 'fault'> = { answers: [], fault: null }
  const same = draft.base.id === published.id
  return {
    release: {
      ...published,
      id: `${draft.base.id}+${draft.revision}`,
      descriptor: { ...descriptor, version: `${descriptor.version} + nháp ${draft.revision}` },
      ...none,
      ...(same ? { answers: published.answers.filter(stays) } : {}),
      further: same ? published.further.then(({ answers }) => ({ ...none, answers: answers.filter(stays) })) : Promise.resolve(none),
      steps,
    },
    steps: steps.length,
    exported: draft.exported?.id ?? null,
  }
}
