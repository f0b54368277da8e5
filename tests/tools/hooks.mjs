// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A copy without git, or a machine without it, has nothing to hook into and that is fine. */
if (existsSync('.git')) spawnSync('git', ['config', 'core.hooksPath', '.githooks'], { stdio: 'ignore' })
