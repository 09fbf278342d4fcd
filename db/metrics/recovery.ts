import { z } from 'zod'
import type { Db } from '../db'
import { DAY, Id, Millis, windowFrom } from '../shapes'
import { statement } from '../statement'
import { advocates } from './advocates'
import text from './cases-of-places.cypher'
import { kaplanMeier, type Survival } from './kaplan-meier'
import { share } from './spread'

/** How long a case has before it is judged, and a claim before nobody's word about it is a silence. */
export const MATURE_DAYS = 30
/** How long after the solving somebody may begin to speak for the organization. */
export const ADVOCATE_DAYS = 180

const Step = z.object({ kind: z.enum(['ANSWERED', 'CLAIMED', 'CONFIRMED', 'REOPENED']), at: z.number() })
const Case = z.object({ raisedAt: z.number(), reporterId: z.string(), steps: z.array(Step) })
export type CaseHistory = z.output<typeof Case>
const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, asOf: Millis })

export const casesOfPlaces = statement('READ', text, Params, z.object({ placeId: Id, cases: z.array(Case) }))

/** Cases that were raised in a window with organizations or about communities. One row for each known place; `windowDays` null: all time. */
export const casesOf = (db: Db, { placeIds, asOf, windowDays }: { placeIds: string[], asOf: number, windowDays: number | null }) => (
  casesOfPlaces(db, { placeIds, asOf, from: windowFrom(asOf, windowDays) })
)

/** When the reporter said that it is solved, unless it was reopened since: the first word of it after the last reopening. */
export function confirmedAt({ steps }: CaseHistory): number | null {
  const reopened = steps.findLastIndex(({ kind }) => kind === 'REOPENED')
  return steps.slice(reopened + 1).find(({ kind }) => kind === 'CONFIRMED')?.at ?? null
}

/** Whether the organization said that it is solved 30 days ago or more, and the reporter has not said a word since. */
function isSilent({ steps }: CaseHistory, asOf: number): boolean {
  const claimed = steps.findLast(({ kind }) => kind !== 'ANSWERED')
  return claimed?.kind === 'CLAIMED' && claimed.at + MATURE_DAYS * DAY <= asOf
}

/**
 * What became of cases: only who raised one says that it is solved.
 *
 * Unit    cases and people; shares 0 to 1; days. Null where there is nothing to divide by.
 * Source  docs/metrics.md 3.7: service recovery; "the transformation of relationships" (Society 3.0).
 */
export function recovery(cases: CaseHistory[], asOf: number) {
  const mature = cases.filter(({ raisedAt }) => raisedAt + MATURE_DAYS * DAY <= asOf)
  const claimed = cases.filter(({ steps }) => steps.some(({ kind }) => kind === 'CLAIMED'))
  const solved = (some: CaseHistory[]) => some.filter((one) => confirmedAt(one) !== null)
  const unconfirmed = claimed.length - solved(claimed).length
  return {
    raised: cases.length, reporters: new Set(cases.map(({ reporterId }) => reporterId)).size,
    mature: mature.length, recovered: solved(mature).length, solved: solved(cases).length, recoveryRate: share(solved(mature).length, mature.length),
    claimed: claimed.length, unconfirmed, claimGap: share(unconfirmed, claimed.length),
    silent: cases.filter((one) => isSilent(one, asOf)).length,
  }
}

/** How many days pass before who raised a case says that it is solved; what is open has been so until `asOf` (Kaplan–Meier). */
export const recoveryTime = (cases: CaseHistory[], asOf: number): Survival => kaplanMeier(cases.map((one) => {
  const at = confirmedAt(one)
  return { length: ((at ?? asOf) - one.raisedAt) / DAY, ended: at !== null }
}))

/** Who had a case solved, and who of them spoke for the organization since. One statement. */
export async function advocatesOf(db: Db, cases: CaseHistory[], asOf: number): Promise<{ recovered: string[], advocates: string[] }> {
  const recoveries = cases.flatMap((one) => {
    const at = confirmedAt(one)
    return at === null ? [] : [{ memberId: one.reporterId, at, until: Math.min(asOf, at + ADVOCATE_DAYS * DAY) }]
  })
  const found = recoveries.length === 0 ? [] : await advocates(db, { recoveries })
  return { recovered: [...new Set(recoveries.map(({ memberId }) => memberId))], advocates: found.map(({ memberId }) => memberId) }
}
