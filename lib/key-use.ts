import type { HeldKey } from '../db/members/key-by-hash'
import { touchKey } from '../db/keys/touch-key'
import { portal } from './portal'

const EVERY_MS = 60_000
const NOTED = Symbol.for('tributary.key-use')
/** When this process last noted the use of each key; whichever of its two module graphs does. */
const noted = ((globalThis as { [NOTED]?: Map<string, number> })[NOTED] ??= new Map())

/** Notes that a key is used, once a minute at most and beside the request: nobody waits for it, and what is lost is a minute. */
export function noteUse({ keyId, lastUsedAt }: HeldKey, at = Date.now()): void {
  const before = at - EVERY_MS
  if (lastUsedAt > before || (noted.get(keyId) ?? 0) > before) return
  if (noted.size > 10_000) noted.clear()
  noted.set(keyId, at)
  void touchKey(portal().db, { keyId, at, before }).catch(() => undefined)
}
