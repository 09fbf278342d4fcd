import { lockMembers } from '../acts/lock-members'
import type { Db } from '../db'
import { ensureNights, forgetNightsAfter } from '../metrics/nights'
import { sourcesOf } from '../metrics/sources'
import { ideasFrom } from '../metrics/standings'
import type { Progress } from './course'
import { attentionNights } from './attention-nights'
import { firstAttentions, type FirstAttention } from './first-attentions'
import { settleAttendance } from './settle-attendance'

const IDEAS = 500
const ARRIVALS = 2_000
const NIGHTS = 10

/**
 * Works out first attentions and their sources anew for all that happened at or after `from`, with the nights that they need.
 * The earlier ones stay: no act at or after `from` has a say in them. `keepsKnown`: so do all that stand there already, where acts elsewhere that are not here made them.
 */
export async function reworkAttention(db: Db, from: number, onProgress: (progress: Progress) => void, { keepsKnown = false } = {}): Promise<void> {
  await forgetNightsAfter(db, { at: from })
  const nights = (await attentionNights(db, { from })).map(({ midnight }) => midnight)
  for (let start = 0; start < nights.length; start += NIGHTS) {
    await ensureNights(db, { instants: nights.slice(start, start + NIGHTS) })
    onProgress({ step: 'nights', done: Math.min(nights.length, start + NIGHTS), of: nights.length })
  }
  for (let after = '', done = 0; ;) {
    const ideaIds = (await ideasFrom(db, { after, limit: IDEAS })).map(({ ideaId }) => ideaId)
    const firsts = (await firstAttentions(db, { ideaIds, from })).filter(({ isKnown }) => !(keepsKnown && isKnown))
    for (let start = 0; start < firsts.length; start += ARRIVALS) await settle(db, firsts.slice(start, start + ARRIVALS))
    onProgress({ step: 'attention', done: done += ideaIds.length, of: null })
    if (ideaIds.length < IDEAS) return
    after = ideaIds.at(-1) ?? ''
  }
}

const keyOf = ({ memberId, ideaId }: { memberId: string, ideaId: string }) => `${memberId}@${ideaId}`

const settle = (db: Db, firsts: FirstAttention[]) => db.transaction(async (tx) => {
  await lockMembers(tx, { memberIds: [...new Set(firsts.map(({ memberId }) => memberId))].sort() })
  const sources = await sourcesOf(tx, { arrivals: firsts.map(({ memberId, ideaId, at }) => ({ memberId, ideaId, at })) })
  const sourceOf = new Map(sources.map((row) => [keyOf(row), row.source]))
  await settleAttendance(tx, {
    attendance: firsts.map(({ at, isKnown: _, ...first }) => ({ ...first, key: keyOf(first), firstAt: at, source: sourceOf.get(keyOf(first)) ?? '' })),
  })
})
