import { setTimeout as sleep } from 'node:timers/promises'
import { ClearError } from '../../db/embedded/clear-error'
import { startGuarded, type GuardedProcess } from '../../db/embedded/guarded-process'
import type { Login } from '../../db/embedded/wait-until-answers'
import { read } from './read'
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
