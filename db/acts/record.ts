import type { Db } from '../db'
import { newId } from '../ids'
import { forgetNightsAfter } from '../metrics/nights'
import { sourcesOf } from '../metrics/sources'
import { ATTENTION, EXCHANGE } from '../vocabulary'
import { firstTimes } from './first-times'
import { queueStandings } from './queue-standings'
import type { State } from './state'
import { writeActs, type WrittenAct } from './write-acts'
import { writeExchanges } from './write-exchanges'
import { writeParts } from './write-parts'

const attention = new Set<string>(ATTENTION)
const exchange = new Set<string>(EXCHANGE)

/** An act to be written. `first`: what it is the first of, where that is known already; `begins`: at most one state that it begins. */
export interface Recorded extends WrittenAct {
  first?: { attends: boolean, takesPart: boolean }
  begins?: { state: State, key: string }[]
}

/** Null unless the act is attention of a counted person to an idea. */
const attendedKey = ({ type, by, memberId, ideaId }: WrittenAct) => (
  ideaId && by === 'person' && attention.has(type) ? `${memberId}@${ideaId}` : null
)
const partKey = ({ memberId, communityId }: WrittenAct) => (communityId ? `${memberId}@${communityId}` : null)

/**
 * The one write path of the portal: writes acts with all that follows from them, in the transaction that `db` is.
 * The caller holds the locks of the members (lockMembers). Of one member at most one act is the first of anything.
 */
export async function record(db: Db, acts: Recorded[]): Promise<void> {
  if (acts.length === 0) return
  const first = await firstsOf(db, acts)
  const arrivals = distinct(acts.filter(({ id }) => first.get(id)?.attends), attendedKey)
  const entries = distinct(acts.filter(({ id }) => first.get(id)?.takesPart), partKey)
  const [sources] = await Promise.all([
    sourcesOf(db, { arrivals: arrivals.map(({ memberId, ideaId, at }) => ({ memberId, ideaId: ideaId ?? '', at })) }),
    forgetNightsAfter(db, { at: Math.min(...acts.map(({ at }) => at)) }),
  ])
  const sourceOf = new Map(sources.map(({ memberId, ideaId, source }) => [`${memberId}@${ideaId}`, source]))
  const arriving = new Set(arrivals)
  const firstAttention = (act: Recorded) => {
    const key = attendedKey(act)
    return key && arriving.has(act) ? [{ key, source: sourceOf.get(key) ?? '' }] : []
  }

  await Promise.all([
    writeActs(db, { acts: acts.map((act) => ({ ...act, begins: act.begins ?? [], attends: firstAttention(act) })) }),
    ...some(entries, (parts) => writeParts(db, {
      parts: parts.map((act) => ({ key: partKey(act) ?? '', memberId: act.memberId, communityId: act.communityId ?? '', firstAt: act.at })),
    })),
    ...some(exchangesOf(acts), (exchanges) => writeExchanges(db, { exchanges })),
    ...some(standingsAfter(acts), (jobs) => queueStandings(db, { jobs })),
  ])
}

/** What each act is the first of; asked of the graph only for those that do not say. */
async function firstsOf(db: Db, acts: Recorded[]) {
  const asked = acts.filter((act) => !act.first)
  const found = asked.length === 0 ? [] : await firstTimes(db, {
    acts: asked.map((act) => ({ actId: act.id, attendedKey: attendedKey(act), partKey: partKey(act) })),
  })
  const told = acts.flatMap((act) => (act.first ? [[act.id, { ...act.first, attends: act.first.attends && attendedKey(act) !== null }] as const] : []))
  return new Map([...told, ...found.map((row) => [row.actId, row] as const)])
}

/** Nothing to write: no statement. */
const some = <T, R>(list: T[], write: (list: T[]) => Promise<R>) => (list.length > 0 ? [write(list)] : [])

/** The earliest act of each key. */
function distinct(acts: Recorded[], keyOf: (act: WrittenAct) => string | null): Recorded[] {
  const earliest = new Map<string | null, Recorded>()
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
