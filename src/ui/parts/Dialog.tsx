import { useId, useLayoutEffect, useRef } from 'react'
import { IconX } from '@tabler/icons-react'
import { useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import style from './Dialog.module.css'

interface Props {
  readonly title: React.ReactNode
  readonly close: () => void
  readonly side?: 'middle' | 'right' | 'bottom'
  readonly children: React.ReactNode
}

/** The browser's own modal dialog: it keeps the focus, closes on Esc and on a click beside it, and gives the focus back. */
export function Dialog({ title, close, side = 'middle', children }: Props) {
  const say = useSay()
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  // A layout effect is undone while the dialog still stands there; closed after it is gone, it could give no focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className={style.dialog}
      data-side={side}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === ref.current) close()
      }}
    >
      <div className={style.inside}>
        <header className={style.head}>
          <h2 id={id}>{title}</h2>
          <button type="button" className={style.close} aria-label={say(shell.close)} onClick={close}>
            <IconX size={18} aria-hidden="true" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
