/** A source in words, with the name of the file that its rows came from. */
export const withFile = (source: string, file: string): string => `${source} (tệp ${file})`

/** The same without the file, whose name may give away an enterprise. */
export const withoutFile = (source: string): string => source.replace(/ \(tệp .*\)$/u, '')
