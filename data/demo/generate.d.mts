export function generate(outDir: string): void
