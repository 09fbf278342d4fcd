import { BrokenCircuitError, BulkheadRejectedError, TaskCancelledError } from 'cockatiel'

/** The database does not answer in time, or not at all. The caller may try again; nothing is known of a write that was under way. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}

const CODES = new Set([
  'ServiceUnavailable', 'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable', 'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
])

const TOO_MUCH = new Set(['Neo.TransientError.General.MemoryPoolOutOfMemoryError'])

export function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable || error instanceof TaskCancelledError) return true
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && (CODES.has(code) || code.startsWith('Neo.ClientError.Security.'))
}

/** Whether the database itself may be away: one that ended a statement for asking too much of it has answered. */
export const mayBeAway = (error: unknown): boolean => isUnavailable(error) && !TOO_MUCH.has(String((error as { code?: unknown }).code))

/** The error as the rest of the house knows it: DatabaseUnavailable when the database is away, slow or full; else as it is. */
export function unavailable(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return error
  if (isUnavailable(error) || error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError) {
    return new DatabaseUnavailable('The database does not answer.', { cause: error })
  }
  return error
}
