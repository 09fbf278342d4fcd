import { lockCase, type LockedCase } from '../cases/lock-case'
import { setCaseConsent } from '../cases/set-case-consent'
import { withdrawCase } from '../cases/withdraw-case'
import type { Db } from '../db'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { noCase, seesCase } from './move-case'
import { isRefused, refused, type Refused } from './refusal'

export interface OwnCaseInput { caseId: string, speaksFor: string[], key: string }

/** The case, locked, when it is the member's own; to others it is not there, or not theirs. */
async function own(db: Db, { caseId, speaksFor }: OwnCaseInput, memberId: string): Promise<LockedCase | Refused> {
  const [matter] = await lockCase(db, { caseId })
  if (!matter || !seesCase(matter, memberId, speaksFor)) return noCase()
  return matter.reporterId === memberId ? matter : refused('FORBIDDEN', 'Only who raised a case decides this.', 'caseId')
}

/** Takes one's own case back. Idempotent. */
export const withdraw = (keyed: KeyedAct) => (actor: Actor, { speaksFor, ...input }: OwnCaseInput) => (
  keyed('withdrawCase', actor, input, async (db, { memberId, at }) => {
    const matter = await own(db, { ...input, speaksFor }, memberId)
    if (isRefused(matter)) return matter
    if (matter.withdrawnAt === null) await withdrawCase(db, { caseId: input.caseId, at })
    return { caseId: input.caseId }
  })
)

/** Says whether everybody may read one's own case, from now on. */
export const consent = (keyed: KeyedAct) => (actor: Actor, { speaksFor, ...input }: OwnCaseInput & { isPublic: boolean }) => (
  keyed('setCaseConsent', actor, input, async (db, { memberId, at }) => {
    const matter = await own(db, { ...input, speaksFor }, memberId)
    if (isRefused(matter)) return matter
    await setCaseConsent(db, { caseId: input.caseId, isPublic: input.isPublic, at })
    return { caseId: input.caseId }
  })
)
