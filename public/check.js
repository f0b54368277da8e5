/* Runs before the first paint, in browsers of any age: plain ES5 only. The page's policy forbids scripts inside the HTML. */
;(function () {
  var root = document.documentElement

  function chosen() {
    try {
      return window.localStorage.getItem('kpi-theme')
    } catch (blocked) {
      return null
    }
  }

  function prefersDark() {
    return !!window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches
  }

  var theme = chosen()
  if (theme !== 'light' && theme !== 'dark') theme = prefersDark() ? 'dark' : 'light'
  root.setAttribute('data-mantine-color-scheme', theme)

  /* What the app cannot do without; each line is the youngest thing the browsers below the limit lack. */
  function supported() {
    if (!('noModule' in document.createElement('script'))) return false
    if (typeof DecompressionStream === 'undefined' || typeof WebAssembly === 'undefined') return false
    if (!window.CSS || !CSS.supports('selector(:has(*))') || !CSS.supports('color', 'color-mix(in srgb, red, blue)')) return false
    try {
      new RegExp('(?<=a)b')
    } catch (old) {
      return false
    }
    return true
  }

  if (supported()) return
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('unsupported').removeAttribute('hidden')
    document.getElementById('root').style.display = 'none'
  })
})()
