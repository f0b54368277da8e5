import { IconChevronDown } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useView } from '../state/navigate.ts'
import { type Place, type Section, sections } from '../state/places.ts'
import { ofPage, searchOf } from '../state/view.ts'
import { useSay } from '../words/language.ts'
import style from './Menu.module.css'

/** The places of the header: a link each, or a word that opens its links. */
export function Menu() {
  const [open, setOpen] = useState<Section | null>(null)
  return (
    <ul className={style.menu}>
      {sections.map((section) => (
        <li key={section.name.en}>
          {section.places.length === 1 ? (
            <Entry place={section.places[0]!} name={section} />
          ) : (
            <Several section={section} open={open === section} toggle={(on) => setOpen(on ? section : null)} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface SeveralProps {
  readonly section: Section
  readonly open: boolean
  readonly toggle: (open: boolean) => void
}

/** The browser's own disclosure; it closes on Esc, which gives the focus back, and when the focus leaves it. */
function Several({ section, open, toggle }: SeveralProps) {
  const say = useSay()
  const { pathname } = useLocation()
  const here = section.places.some(({ to }) => to === pathname)
  return (
    <details
      open={open}
      className={style.several}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) toggle(false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        toggle(false)
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary
        className={style.word}
        data-here={here ? '' : undefined}
        onClick={(event) => {
          event.preventDefault()
          toggle(!open)
        }}
      >
        {say(section.name)}
        <IconChevronDown size={14} aria-hidden="true" />
      </summary>
      <ul className={style.list} onClick={() => toggle(false)}>
        {section.places.map((place) => (
          <li key={place.to}>
            <Entry place={place} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The same places in full, for a narrow screen. */
export function FullMenu() {
  const say = useSay()
  return sections.map((section) => (
    <section key={section.name.en} className={style.full}>
      {section.places.length > 1 ? <h3>{say(section.name)}</h3> : null}
      <ul>
        {section.places.map((place) => (
          <li key={place.to}>
            <Entry place={place} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function Entry({ place, name = place }: { readonly place: Place; readonly name?: Pick<Place, 'name'> }) {
  const say = useSay()
  const view = useView()
  return (
    <Link
      to={place.to}
      search={searchOf({ ...view, ...ofPage })}
      activeOptions={{ exact: true, includeSearch: false }}
      className={style.link}
    >
      {say(name.name)}
    </Link>
  )
}
