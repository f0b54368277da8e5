// @ts-check
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge', 'microsoft-edge']

const places = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
}

export const missing =
  'no Chromium found: install the package "chromium" (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program'

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function candidates() {
  const { env, platform } = process
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined)
    return roots.flatMap((root) => places.win32.map((place) => join(root, place)))
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), ...(platform === 'linux' ? places.linux : [])].filter(Boolean)
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return platform === 'darwin' ? [...places.darwin, ...found] : found
}

/**
 * The installed Chromium, Chrome or Edge; a CHROMIUM_PATH that points nowhere is not silently replaced.
 * @returns {string | undefined}
 */
export function chromium() {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return runs(chosen) ? chosen : undefined
  return candidates().find(runs)
}

/** No request may leave the machine: every name but the test's own fails to resolve. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP kpi.heza.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]
