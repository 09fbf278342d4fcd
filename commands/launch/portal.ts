import { setTimeout as sleep } from 'node:timers/promises'
import { ClearError } from '../../db/embedded/clear-error'
import { startGuarded, type GuardedProcess } from '../../db/embedded/guarded-process'
import type { Login } from '../../db/embedded/wait-until-answers'
import { publicUrl, type Settings } from './settings'

/** What server.ts is bundled into. */
export const serverBundle = '.cache/server.mjs'

export type Mode = 'production' | 'development'

export interface PortalNeeds { settings: Settings; login: Login; secret: string; mode: Mode }

/** Starts server.ts as a process of its own and waits until it answers. Errors: ClearError when it ends before. */
export async function startPortal({ settings, login, secret, mode }: PortalNeeds): Promise<GuardedProcess> {
  const portal = await startGuarded(process.execPath, [...(mode === 'production' ? [`--max-old-space-size=${settings.TRIBUTARY_HEAP}`] : []), serverBundle], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: mode,
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(settings.PORT),
      HOST: settings.HOST,
      PUBLIC_URL: publicUrl(settings),
      TRIBUTARY_DATA: settings.TRIBUTARY_DATA,
      TRIBUTARY_DEMO: settings.TRIBUTARY_DEMO,
      NEO4J_URI: login.uri,
      NEO4J_USERNAME: login.username,
      NEO4J_PASSWORD: login.password,
      AUTH_SECRET: secret,
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: publicUrl(settings),
    },
  })
  const given = { up: false }
  void portal.exited.then(() => { given.up = true })
  if (await isHealthy(settings, given)) return portal
  throw new ClearError('The portal ended before it could answer.')
}

async function isHealthy(settings: Settings, given: { up: boolean }) {
  while (!given.up) {
    if ((await read(settings, '/healthz')) !== null) return true
    await sleep(200)
  }
  return false
}

/** Opens a page of each kind until it answers, for half a minute at most: a Neo4j that has just started must plan their statements first. */
export async function warmUp(settings: Settings) {
  const end = Date.now() + 30_000
  const linked = new Set(['/', '/ideas', '/communities'])
  for (const path of linked) {
    let page = await read(settings, path)
    for (; Date.now() < end && page === null; page = await read(settings, path)) await sleep(500)
    for (const kind of ['ideas', 'communities', 'members']) {
      const link = new RegExp(`href="(/${kind}/(?!new")[a-z0-9-]+)"`).exec(page ?? '')?.[1]
      if (link && ![...linked].some((other) => other.startsWith(`/${kind}/`))) linked.add(link)
    }
  }
}

/** The page, or null when it does not answer well. */
function read({ HOST, PORT }: Settings, path: string): Promise<string | null> {
  const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST === '::' ? '[::1]' : HOST.includes(':') ? `[${HOST}]` : HOST
  return fetch(`http://${host}:${PORT}${path}`, { signal: AbortSignal.timeout(20_000) }).then((page) => (page.ok ? page.text() : null), () => null)
}
