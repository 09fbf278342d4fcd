import type { Db } from '../db'
import { newId } from '../ids'
import { forgetNightsAfter } from '../metrics/nights'
import { sourcesOf } from '../metrics/sources'
import { ATTENTION, EXCHANGE } from '../vocabulary'
import { firstTimes } from './first-times'
import { queueStandings } from './queue-standings'
import { writeActs, type WrittenAct } from './write-acts'
import { writeAttendance } from './write-attendance'
import { writeExchanges } from './write-exchanges'
import { writeParts } from './write-parts'

const attention = new Set<string>(ATTENTION)
const exchange = new Set<string>(EXCHANGE)

/** Null unless the act is attention of a counted person to an idea. */
const attendedKey = ({ type, by, memberId, ideaId }: WrittenAct) => (
  ideaId && by === 'person' && attention.has(type) ? `${memberId}@${ideaId}` : null
)
const partKey = ({ memberId, communityId }: WrittenAct) => (communityId ? `${memberId}@${communityId}` : null)

/**
 * The one write path of the portal: writes acts with all that follows from them, in the transaction that `db` is.
 * The caller holds the locks of the members (lockMembers). Of one member at most one act is the first of anything.
 */
export async function record(db: Db, acts: WrittenAct[]): Promise<void> {
  if (acts.length === 0) return
  const [firsts] = await Promise.all([
    firstTimes(db, { acts: acts.map((act) => ({ actId: act.id, attendedKey: attendedKey(act), partKey: partKey(act) })) }),
    forgetNightsAfter(db, { at: Math.min(...acts.map(({ at }) => at)) }),
  ])
  const first = new Map(firsts.map((row) => [row.actId, row]))
  const arrivals = distinct(acts.filter(({ id }) => first.get(id)?.attends), attendedKey)
  const entries = distinct(acts.filter(({ id }) => first.get(id)?.takesPart), partKey)
  const sources = await sourcesOf(db, { arrivals: arrivals.map(({ memberId, ideaId, at }) => ({ memberId, ideaId: ideaId ?? '', at })) })
  const sourceOf = new Map(sources.map(({ memberId, ideaId, source }) => [`${memberId}@${ideaId}`, source]))

  await Promise.all([
    writeActs(db, { acts }),
    ...some(entries, (parts) => writeParts(db, {
      parts: parts.map((act) => ({ key: partKey(act) ?? '', memberId: act.memberId, communityId: act.communityId ?? '', firstAt: act.at })),
    })),
    ...some(arrivals, (attending) => writeAttendance(db, {
      attendance: attending.map((act) => {
        const key = attendedKey(act) ?? ''
        return { key, actId: act.id, memberId: act.memberId, ideaId: act.ideaId ?? '', firstAt: act.at, source: sourceOf.get(key) ?? '' }
      }),
    })),
    ...some(exchangesOf(acts), (exchanges) => writeExchanges(db, { exchanges })),
    ...some(standingsAfter(acts), (jobs) => queueStandings(db, { jobs })),
  ])
}

/** Nothing to write: no statement. */
const some = <T, R>(list: T[], write: (list: T[]) => Promise<R>) => (list.length > 0 ? [write(list)] : [])

/** The earliest act of each key. */
function distinct(acts: WrittenAct[], keyOf: (act: WrittenAct) => string | null): WrittenAct[] {
  const earliest = new Map<string | null, WrittenAct>()
  for (const act of acts) {
    const known = earliest.get(keyOf(act))
    if (!known || act.at < known.at) earliest.set(keyOf(act), act)
  }
  return [...earliest.values()]
}

const exchangesOf = (acts: WrittenAct[]) => acts.filter(({ type }) => exchange.has(type)).flatMap((act) => (
  (act.partnerIds ?? []).map((partnerId) => (
    { actId: act.id, memberId: act.memberId, partnerId, by: act.by, at: act.at, communityId: act.communityId }
  ))
))

const standingsAfter = (acts: WrittenAct[]) => (
  [...new Map(acts.flatMap(({ ideaId, recordedAt }) => (ideaId ? [[ideaId, recordedAt] as const] : [])))]
    .map(([ideaId, runAt]) => ({ id: newId('job'), ideaId, runAt }))
)
