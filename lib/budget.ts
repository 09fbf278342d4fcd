import { RateLimiterRes } from 'rate-limiter-flexible'
import type { Left } from '../graphql/context'
import { limits } from '../graphql/limits/figures'
import { limiter } from './limiter'

/** Who pays for a request: an address (as addressGroup has it), a member or a key. */
export interface Payer { kind: 'address' | 'member' | 'key', name: string }

const { seconds } = limits.points

/** Takes points from what a caller may spend in a minute. */
export const budgetOf = ({ kind, name }: Payer) => async (points: number): Promise<Left> => {
  const limit = kind === 'address' ? limits.points.anonymous : limits.points.known
  const { remainingPoints, msBeforeNext, over } = await spend(limiter(`graphql-${kind}`, limit, seconds), name, points)
  return { remaining: Math.max(0, remainingPoints), limit, seconds, resetAt: Date.now() + msBeforeNext, over }
}

async function spend(from: ReturnType<typeof limiter>, name: string, points: number) {
  try {
    const { remainingPoints, msBeforeNext } = await from.consume(name, points)
    return { remainingPoints, msBeforeNext, over: false }
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return { remainingPoints: refused.remainingPoints, msBeforeNext: refused.msBeforeNext, over: true }
  }
}
