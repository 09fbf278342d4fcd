import { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible'

const SHARED = Symbol.for('tributary.limiters')
const shared: { redis?: Redis, limiters: Map<string, RateLimiterAbstract> } =
  ((globalThis as Record<symbol, unknown>)[SHARED] ??= { limiters: new Map() }) as never

/**
 * The one limiter of its name in this process: `points` in `seconds`. Counts in Redis where REDIS_URL is set (all
 * processes together), in memory else and while Redis is away.
 */
export function limiter(name: string, points: number, seconds: number): RateLimiterAbstract {
  const known = shared.limiters.get(name)
  if (known) return known
  const options = { keyPrefix: `tributary:${name}`, points, duration: seconds }
  const memory = new RateLimiterMemory(options)
  const made = process.env.REDIS_URL
    ? new RateLimiterRedis({ ...options, storeClient: redis(process.env.REDIS_URL), insuranceLimiter: memory, rejectIfRedisNotReady: true })
    : memory
  shared.limiters.set(name, made)
  return made
}

function redis(url: string): Redis {
  shared.redis ??= new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 500, connectTimeout: 2_000 })
    .on('error', () => undefined) // the limiter counts in memory meanwhile
  return shared.redis
}
