import { problem } from '../errors'
import { limits } from './figures'

/** The outcome of some work, or DEADLINE_EXCEEDED when it takes too long. The work itself ends by the deadlines of the database. */
export function withinDeadline<T>(work: Promise<T>, milliseconds: number = limits.deadline): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(problem(
      'DEADLINE_EXCEEDED', 'This took too long and was given up. A write may have been done: send it again with the same idempotency key.', { retryAfter: 5 },
    )), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
