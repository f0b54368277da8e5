/** A file with its path below what was dropped or chosen. */
export interface Placed {
  readonly path: string
  readonly blob: Blob
}

// Chromium has no names for these interfaces, so what an entry is can only be asked of itself.
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** The files below what was dropped, whose entries must be taken while the event lasts. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly Placed[]> {
  const found = await Promise.all(entries.map((entry) => (isFolder(entry) ? below(entry) : alone(entry))))
  return found.flat()
}

async function below(folder: FileSystemDirectoryEntry): Promise<readonly Placed[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  // A folder is told in pieces, the last of which is empty.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (!some.length) return filesIn(entries)
    entries.push(...some)
  }
}

async function alone(entry: FileSystemEntry): Promise<readonly Placed[]> {
  if (!isFile(entry)) return []
  const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
  return [{ path: entry.fullPath.replace(/^\//, ''), blob }]
}
