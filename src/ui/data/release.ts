import type { Step } from '#gate/step.ts'
import type { Answer } from '#release/answers.ts'
import { type Descriptor, parseDescriptor } from '#release/descriptor.ts'
import { type Fault, ReleaseError } from '#release/fault.ts'
import { hashOf } from '#release/hash.ts'
import { parseAnswers } from '#release/parse.ts'
import { fetchFile } from './worker.ts'

/** A release as a reader holds it: what its descriptor says, under the hash of exactly that descriptor. */
export interface Release {
  readonly id: string
  readonly name: string
  /** The folder on the server that the release of this name lies in. */
  readonly base: string
  /** Where one of its files can be fetched, by its path. */
  readonly address: (path: string) => string
  readonly descriptor: Descriptor
  /** What the frame and the overview open with, and what is wrong with its file; the engine then answers instead. */
  readonly answers: readonly Answer[]
  readonly fault: Fault | null
  /** The same for the other pages: on its way once the first is there, and never rejected. */
  readonly further: Promise<Answers>
  /** What was accepted on it in this browser and is taken in the engine; a published release has none. */
  readonly steps?: readonly Step[]
}

interface Answers {
  readonly answers: readonly Answer[]
  readonly fault: Fault | null
}

/** Every address is resolved against the page, so that the site works from any folder. */
export function addressOf(path: string): string {
  return new URL(path, document.baseURI).href
}

/** Fetches the descriptor, never from a cache, and the answers it names. Throws where there is no readable descriptor. */
export async function loadRelease(name: string): Promise<Release> {
  const base = addressOf(`data/${name}/`)
  const file = `data/${name}/datapackage.json`
  const response = await fetch(new URL('datapackage.json', base), { cache: 'no-store' }).catch((error: unknown) => {
    throw new ReleaseError({ code: 'missing', file, detail: error instanceof Error ? error.message : String(error) })
  })
  if (!response.ok) throw new ReleaseError({ code: 'missing', file, detail: `HTTP ${response.status}` })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return releaseFrom(bytes, { name, base, address: (path) => new URL(path, base).href })
}

/** The release of a descriptor, with the answers it names. Throws where the descriptor is not readable. */
export async function releaseFrom(bytes: Uint8Array, about: Pick<Release, 'name' | 'base' | 'address'>): Promise<Release> {
  const descriptor = readDescriptor(bytes, `data/${about.name}/datapackage.json`)
  const first = await loadAnswers(about.address, descriptor.answers)
  return { ...about, id: hashOf(bytes), descriptor, ...first, further: loadAnswers(about.address, descriptor.further) }
}

function readDescriptor(bytes: Uint8Array, file: string): Descriptor {
  try {
    return parseDescriptor(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new ReleaseError({ code: 'unreadable', file, detail: error instanceof Error ? error.message : String(error) })
  }
}

async function loadAnswers(address: Release['address'], part: Descriptor['further']): Promise<Answers> {
  if (!part) return { answers: [], fault: null }
  try {
    const bytes = await fetchFile({ url: address(part.path), part })
    return { answers: parseAnswers(new TextDecoder().decode(bytes)), fault: null }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { answers: [], fault: error instanceof ReleaseError ? error.fault : { code: 'unreadable', file: part.path, detail } }
  }
}
