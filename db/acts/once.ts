import type { Db } from '../db'
import { lockMembers, type MemberKind } from './lock-members'
import { inputHash, operationKey, type Keyed } from './operation'
import { operationsByKey } from './operations-by-key'
import { writeOperations } from './write-operations'

/**
 * Does the work at most once for each key of a member: in one transaction, which keeps the outcome with the key.
 * The member's other acts wait meanwhile. Null: no such member. 'KEY_REUSED': the key was used with another input.
 */
export async function once<Outcome extends object>(
  db: Db, wish: Keyed & { at: number }, work: (db: Db, kind: MemberKind) => Promise<Outcome>,
): Promise<{ outcome: Outcome, replayed: boolean } | 'KEY_REUSED' | null> {
  const key = operationKey(wish)
  const input = inputHash(wish)
  return db.transaction(async (tx) => {
    const [[member], [first]] = await Promise.all([
      lockMembers(tx, { memberIds: [wish.memberId] }),
      operationsByKey(tx, { keys: [key] }),
    ])
    if (first) return first.input === input ? { outcome: JSON.parse(first.result) as Outcome, replayed: true } : 'KEY_REUSED'
    if (!member) return null
    const outcome = await work(tx, member.kind)
    await writeOperations(tx, { operations: [{ key, input, result: JSON.stringify(outcome), at: wish.at }] })
    return { outcome, replayed: false }
  })
}
