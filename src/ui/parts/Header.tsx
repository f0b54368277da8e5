import { ActionIcon, Burger, Button, SegmentedControl, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense, lazy, useContext, useEffect, useRef, useState } from 'react'
import { ReleaseContext } from '../data/context.ts'
import { useChangeView, useView } from '../state/navigate.ts'
import { searchOf, withRelease } from '../state/view.ts'
import { useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import { Dialog } from './Dialog.tsx'
import { FullMenu, Menu } from './Menu.tsx'
import style from './Header.module.css'

const Search = lazy(() => import('./Search.tsx'))

export function Header() {
  const say = useSay()
  const release = useContext(ReleaseContext)
  const [menu, setMenu] = useState(false)
  const close = () => setMenu(false)
  return (
    <header className={`screen ${style.header}`}>
      <div className={style.row}>
        <Brand title={release ? say(release.descriptor.titles) : ''} />
        <nav className={style.places} aria-label={say(shell.product)}>
          <Menu />
        </nav>
        <div className={style.tools}>
          {release ? <Finder /> : null}
          <div className={style.wide}>
            <ReleaseSwitch />
            <LanguageSwitch />
            <SchemeSwitch />
          </div>
          <Burger className={style.burger} opened={menu} onClick={() => setMenu(!menu)} size="sm" aria-label={say(shell.menu)} />
        </div>
      </div>
      {menu ? (
        <Dialog title={say(shell.product)} close={close} side="right">
          <nav aria-label={say(shell.menu)} onClick={close}>
            <FullMenu />
          </nav>
          <div className={style.list}>
            <ReleaseSwitch />
            <LanguageSwitch />
            <SchemeSwitch />
          </div>
        </Dialog>
      ) : null}
    </header>
  )
}

function Brand({ title }: { readonly title: string }) {
  const say = useSay()
  const view = useView()
  return (
    <Link to="/" search={searchOf(view)} className={style.brand}>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        <rect x="1" y="17" width="7" height="14" fill="var(--accent)" opacity="0.55" />
        <rect x="10" y="10" width="7" height="21" fill="var(--accent)" opacity="0.78" />
        <rect x="19" y="1" width="7" height="30" fill="var(--accent)" />
      </svg>
      <span>
        <span className={style.product}>{say(shell.product)}</span>
        <span className={style.authority}>{title}</span>
      </span>
    </Link>
  )
}

function Finder() {
  const say = useSay()
  // Every asking has a number of its own, so that one that comes while the last is still being closed is not closed with it.
  const asked = useRef(0)
  const [shown, setShown] = useState(0)
  const ask = () => setShown(++asked.current)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      if (!((event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing))) return
      event.preventDefault()
      ask()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <Button
        className={style.find}
        variant="default"
        size="compact-md"
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        onClick={ask}
        aria-label={say(shell.search)}
        aria-keyshortcuts="Control+K"
        title="Ctrl K"
      >
        <span className={style.findWord}>{say(shell.searchShort)}</span>
      </Button>
      <Suspense>{shown ? <Search key={shown} close={() => setShown((now) => (now === shown ? 0 : now))} /> : null}</Suspense>
    </>
  )
}

function ReleaseSwitch() {
  const say = useSay()
  const view = useView()
  const navigate = useNavigate()
  return (
    <SegmentedControl
      size="xs"
      aria-label={say(shell.release)}
      value={view.release}
      data={[
        { value: 'heza', label: say(shell.real) },
        { value: 'demo', label: say(shell.invented) },
      ]}
      onChange={(release) => void navigate({ to: '/', search: searchOf(withRelease(view, release)) })}
    />
  )
}

function LanguageSwitch() {
  const say = useSay()
  const { lang } = useView()
  const change = useChangeView()
  return (
    <SegmentedControl
      size="xs"
      aria-label={say(shell.language)}
      value={lang}
      data={[
        { value: 'vi', label: 'VI' },
        { value: 'en', label: 'EN' },
      ]}
      onChange={(value) => change({ lang: value === 'en' ? 'en' : 'vi' })}
    />
  )
}

function SchemeSwitch() {
  const say = useSay()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-label={say(dark ? shell.toLight : shell.toDark)}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconSun size={18} aria-hidden="true" /> : <IconMoon size={18} aria-hidden="true" />}
    </ActionIcon>
  )
}
