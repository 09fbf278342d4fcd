import { AsyncLocalStorage } from 'node:async_hooks'

/** How long somebody who asked for a page or an answer waits for the database, in milliseconds. */
const PATIENCE = 4_500

const waiting = new AsyncLocalStorage<{ until?: number }>()

/**
 * Does some work for somebody who waits for it: all its questions to the database, however many there are, end 4.5 s after the first one, since what is sent may
 * come slowly; for who sends nothing but a question (`isAsking`), 4.5 s after they asked.
 */
export const forWhoWaits = <T>(work: () => T, isAsking = false): T => waiting.run(isAsking ? { until: performance.now() + PATIENCE } : {}, work)

/** Does some work that is given up after so many ms, where somebody waits for it. */
export function forAtMost<T>(most: number, work: () => T): T {
  const who = waiting.getStore()
  if (!who) return work()
  const now = performance.now()
  who.until ??= now + PATIENCE
  return waiting.run({ until: Math.min(who.until, now + most) }, work)
}

/** Does some work that outlasts whoever asked for it. */
export const forNobodyWhoWaits = <T>(work: () => T): T => waiting.exit(work)

/** The milliseconds left for a question that may take `most`: none or fewer when whoever waits has waited long enough. */
export function patienceLeft(most: number): number {
  const who = waiting.getStore()
  if (!who) return most
  const now = performance.now()
  who.until ??= now + PATIENCE
  return Math.min(most, who.until - now)
}
