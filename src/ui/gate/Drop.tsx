import { Button } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { limits } from '#intake/limits.ts'
import { intakeWords as words } from '../words/intake.ts'
import { useSay } from '../words/language.ts'
import { type Placed, filesIn } from './folder.ts'
import style from './Gate.module.css'

export interface Dropped {
  readonly name: string
  readonly blob: Blob
}

/** Where files come in: dropped anywhere on the page, chosen, or pasted as a table. */
export function Drop({ take }: { readonly take: (files: readonly Dropped[]) => void }) {
  const say = useSay()
  const [over, setOver] = useState(false)
  const [unread, setUnread] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const taking = useRef(take)
  useEffect(() => {
    taking.current = (files) => {
      setUnread(false)
      take(files)
    }
  })
  const takeBelow = useCallback((placed: Promise<readonly Placed[]>) => {
    placed.then(gather).then(
      (all) => taking.current(all),
      () => setUnread(true),
    )
  }, [])
  const pasted = say(words.pasted)
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(event.type === 'dragover')
    }
    const drop = (event: DragEvent) => {
      drag(event)
      const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (entries.some(({ isDirectory }) => isDirectory)) takeBelow(filesIn(entries))
      else if (files.length) taking.current(files.map((file) => ({ name: file.name, blob: file })))
    }
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName)) return
      const found = droppedFrom(event.clipboardData, pasted)
      if (!found.length) return
      event.preventDefault()
      taking.current(found)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', drag)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', drag)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [pasted, takeBelow])
  return (
    <div className={`${style.drop} screen`} data-over={over ? '' : undefined}>
      <p>{say(words.drop)}</p>
      <p>
        <Button onClick={() => input.current?.click()}>{say(words.choose)}</Button>{' '}
        <Button variant="default" onClick={() => folder.current?.click()}>
          {say(words.chooseFolder)}
        </Button>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        tabIndex={-1}
        aria-label={say(words.choose)}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          taking.current(files.map((file) => ({ name: file.name, blob: file })))
          event.currentTarget.value = ''
        }}
      />
      <input
        ref={folder}
        type="file"
        {...{ webkitdirectory: '' }}
        tabIndex={-1}
        aria-label={say(words.chooseFolder)}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          takeBelow(Promise.resolve(files.map((file) => ({ path: file.webkitRelativePath, blob: file }))))
          event.currentTarget.value = ''
        }}
      />
      {unread ? (
        <p className={style.trouble} role="alert">
          {say(words.folderUnread)}
        </p>
      ) : null}
      <p className={style.quiet}>{say(words.kinds).replace('{limit}', String(limits.file / 1024 / 1024))}</p>
    </div>
  )
}

const gather = async (files: readonly Placed[]) => (await import('#gate/folder.ts')).gathered(files)

/** What a paste holds: files, else a table; from Word and Excel the marked-up one, whose cells are told apart for certain. */
function droppedFrom(data: DataTransfer | null, name: string): readonly Dropped[] {
  if (!data) return []
  if (data.files.length && !data.types.includes('text/html')) return [...data.files].map((file) => ({ name: file.name, blob: file }))
  const html = data.getData('text/html')
  if (/<table/i.test(html)) return [{ name: `${name}.html`, blob: new Blob([html]) }]
  const text = data.getData('text/plain')
  return text.includes('\t') || text.includes(';') ? [{ name: `${name}.tsv`, blob: new Blob([text]) }] : []
}
