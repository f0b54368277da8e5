import { describe, expect, test } from 'vitest'
import { type Look, darkLook, lightLook, printLook } from '#charts/look.ts'

type Rgb = readonly [number, number, number]

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const gamma = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)

/** Relative luminance and contrast ratio of WCAG 2.2. */
const luminance = (hex: string) => rgb(hex).map(linear).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i]!, 0) // prettier-ignore
function contrast(a: string, b: string) {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}
/** CIE lightness, what remains in greyscale print. */
const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16

/** Colour-vision deficiencies at full severity: Machado, Oliveira and Fernandes 2009, table 1. */
const visions: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} // prettier-ignore

const dot = (row: Rgb, color: readonly number[]) => row[0] * color[0]! + row[1] * color[1]! + row[2] * color[2]!

/** OKLab (Ottosson 2020), in which distances are about as people see them. */
function oklab(color: readonly number[]) {
  const rows: readonly Rgb[] = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]] // prettier-ignore
  const cones = rows.map((row) => Math.cbrt(dot(row, color)))
  return [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]].map((row) => dot(row as unknown as Rgb, cones)) // prettier-ignore
}
function seen(hex: string, vision: readonly Rgb[]) {
  const light = rgb(hex).map(linear)
  return oklab(vision.map((row) => linear(gamma(Math.min(1, Math.max(0, dot(row, light)))))))
}
const distance = (a: string, b: string, vision: readonly Rgb[]) =>
  100 * Math.hypot(...seen(a, vision).map((c, i) => c - seen(b, vision)[i]!))

const pairs = (colors: readonly string[]) => colors.flatMap((a, i) => colors.slice(i + 1).map((b) => [a, b] as const))

const looks: Readonly<Record<string, (setting: { width: number; language: 'vi' }) => Look>> = { lightLook, darkLook, printLook }

describe.each(Object.entries(looks))('%s', (_, make) => {
  const look = make({ width: 900, language: 'vi' })
  const colors = [...look.palette, look.accent]

  test('has at most seven data colours', () => expect(look.palette.length).toBeLessThanOrEqual(7))

  test('data colours and accent stay apart in greyscale', () => {
    for (const [a, b] of pairs(colors)) expect(Math.abs(lightness(a) - lightness(b)), `${a} ${b}`).toBeGreaterThan(3.5)
  })

  test.each(Object.entries(visions))('data colours and accent stay apart under %s vision', (__, vision) => {
    for (const [a, b] of pairs(colors)) expect(distance(a, b, vision), `${a} ${b}`).toBeGreaterThan(6)
  })

  test('marks stand out at 3:1, words at 4.5:1, figures at 7:1', () => {
    for (const color of [...colors, look.context]) expect(contrast(color, look.ground), color).toBeGreaterThanOrEqual(3)
    const { good, warn, bad, none } = look.status
    for (const color of [look.muted, look.accent, good, warn, bad, none])
      expect(contrast(color, look.ground), color).toBeGreaterThanOrEqual(4.5)
    expect(contrast(look.ink, look.ground)).toBeGreaterThanOrEqual(7)
  })
})

test('print stands still, the others move unless told', () => {
  const setting = { width: 400, language: 'vi' } as const
  expect(printLook(setting).still).toBe(true)
  expect(lightLook(setting).still).toBe(false)
  expect(darkLook({ ...setting, still: true }).still).toBe(true)
})
