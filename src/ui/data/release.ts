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
  readonly base: string
  readonly descriptor: Descriptor
  readonly answers: readonly Answer[]
  /** What is wrong with `answers.json`; the engine then answers everything. */
  readonly fault: Fault | null
  /** What was accepted on it in this browser and is taken in the engine; a published release has none. */
  readonly steps?: readonly Step[]
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
  const descriptor = readDescriptor(bytes, file)
  const { answers, fault } = await loadAnswers(base, descriptor)
  return { id: hashOf(bytes), name, base, descriptor, answers, fault }
}

function readDescriptor(bytes: Uint8Array, file: string): Descriptor {
  try {
    return parseDescriptor(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new ReleaseError({ code: 'unreadable', file, detail: error instanceof Error ? error.message : String(error) })
  }
}

async function loadAnswers(base: string, { answers }: Descriptor): Promise<Pick<Release, 'answers' | 'fault'>> {
  try {
    const bytes = await fetchFile({ url: new URL(answers.path, base).href, part: answers })
    return { answers: parseAnswers(new TextDecoder().decode(bytes)), fault: null }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { answers: [], fault: error instanceof ReleaseError ? error.fault : { code: 'unreadable', file: answers.path, detail } }
  }
}
