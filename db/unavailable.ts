import { BrokenCircuitError, BulkheadRejectedError, TaskCancelledError } from 'cockatiel'

/** The database does not answer in time, or not at all. The caller may try again; nothing is known of a write that was under way. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}

/** Whoever waits has waited long enough. */
export class OutOfTime extends DatabaseUnavailable {
  override message = 'The database did not answer in time.'
}

const CODES = new Set([
  'ServiceUnavailable', 'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable', 'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
])

const TOO_LONG = new Set(['Neo.ClientError.Transaction.TransactionTimedOut', 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration'])
const TOO_MUCH = new Set(['Neo.TransientError.General.MemoryPoolOutOfMemoryError'])

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code)

export function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable || error instanceof TaskCancelledError) return true
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && (CODES.has(code) || code.startsWith('Neo.ClientError.Security.'))
}

/** Whether the database itself may be away: one that ended a statement for asking too much of it has answered. */
export const mayBeAway = (error: unknown): boolean => isUnavailable(error) && !TOO_MUCH.has(codeOf(error))

/** Whether a statement was ended for taking too long or too much memory: asked with more patience, or for less at once, it may be answered. */
export function wasTooMuch(error: unknown): boolean {
  const cause = error instanceof DatabaseUnavailable ? error.cause : error
  return error instanceof OutOfTime || cause instanceof TaskCancelledError || tookTooMuchMemory(error) || TOO_LONG.has(codeOf(cause))
}

/** Whether a statement was ended for taking too much memory. */
export const tookTooMuchMemory = (error: unknown): boolean => TOO_MUCH.has(codeOf(error instanceof DatabaseUnavailable ? error.cause : error))

/** The error as the rest of the house knows it: DatabaseUnavailable when the database is away, slow or full; else as it is. */
export function unavailable(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return error
  if (isUnavailable(error) || error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError) {
    return new DatabaseUnavailable('The database does not answer.', { cause: error })
  }
  return error
}
