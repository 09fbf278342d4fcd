import type { Settings } from './settings'

/** What the portal answers, or null when it does not answer well. `request`: how it is asked. */
export function read({ HOST, PORT }: Settings, path: string, request: RequestInit = {}): Promise<string | null> {
  const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST === '::' ? '[::1]' : HOST.includes(':') ? `[${HOST}]` : HOST
  return fetch(`http://${host}:${PORT}${path}`, { ...request, signal: AbortSignal.timeout(20_000) }).then((page) => (page.ok ? page.text() : null), () => null)
}
