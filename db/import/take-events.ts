import { lockMembers } from '../acts/lock-members'
import { writeActs, type WrittenAct } from '../acts/write-acts'
import { writeExchanges } from '../acts/write-exchanges'
import { makersOf, writeMakers } from '../acts/write-makers'
import type { Db } from '../db'
import { forgetNightsAfter } from '../metrics/nights'
import { EXCHANGE } from '../vocabulary'
import { actOfEvent } from './act-of-event'
import { checkEvent } from './check-rows'
import type { Course } from './course'
import { earlierParts } from './earlier-parts'
import { knownActs } from './known-acts'
import { LastStances } from './last-stances'
import type { Log } from './log'
import { markImport } from './mark-import'
import { settleStances } from './settle-stances'
import { takeRows } from './take-rows'
import { textsOfEvents } from './texts-of-events'
import { writeComments } from './write-comments'
import { writePosts } from './write-posts'

const AT_ONCE = 1_000
const exchange = new Set<string>(EXCHANGE)

interface Taken { act: WrittenAct, text: ReturnType<ReturnType<typeof textsOfEvents>> }

/**
 * Takes in the events of a log as acts, each batch with its texts, stances, parts and exchanges in one transaction.
 * First attentions are left to reworkAttention: they depend on all acts before them.
 */
export async function takeEvents(course: Course, log: Log): Promise<void> {
  const stances = new LastStances()
  const textOf = textsOfEvents(course)
  let done = 0
  await takeRows(course, 'events', log.events, {
    check: (row) => checkEvent(row, course, course.now),
    idOf: ({ id }) => id,
    size: AT_ONCE,
    write: async (events) => {
      const written = await write(course, events.map((event) => ({ act: actOfEvent(course, event), text: textOf(event) })), stances)
      course.onProgress({ step: 'events', done: done += events.length, of: null })
      return written
    },
  })
}

async function write(course: Course, rows: Taken[], stances: LastStances): Promise<number> {
  for (const { act } of rows) stances.see(act)
  const wanted = await freshOf(course.db, rows)
  if (wanted.length === 0) return 0
  await forgetNightsAfter(course.db, { at: first(wanted) })
  return course.db.transaction(async (tx) => {
    const memberIds = [...new Set(wanted.map(({ act }) => act.memberId))].sort()
    const [, fresh] = await Promise.all([lockMembers(tx, { memberIds }), freshOf(tx, wanted)])
    if (fresh.length > 0) await writeFresh(tx, course, fresh, stances)
    return fresh.length
  })
}

/** Those that are not there yet. */
async function freshOf(db: Db, rows: Taken[]): Promise<Taken[]> {
  const known = new Set((await knownActs(db, { actIds: rows.map(({ act }) => act.id) })).map(({ actId }) => actId))
  return rows.filter(({ act }) => !known.has(act.id))
}

const first = (rows: Taken[]) => rows.reduce((least, { act }) => Math.min(least, act.at), Infinity)

async function writeFresh(tx: Db, { source }: Course, rows: Taken[], stances: LastStances): Promise<void> {
  const at = first(rows)
  const acts = rows.map(({ act }) => act)
  await Promise.all([
    markImport(tx, { source, at }),
    forgetNightsAfter(tx, { at }),
    writePosts(tx, { posts: rows.flatMap(({ text }) => text.post ?? []) }),
    writeComments(tx, { comments: rows.flatMap(({ text }) => text.comment ?? []) }),
    writeActs(tx, { acts: acts.map((act) => ({ ...act, begins: [], attends: [] })) }),
    earlierParts(tx, { signs: signsOf(acts), parts: partsOf(acts) }),
    writeExchanges(tx, { exchanges: exchangesOf(acts) }),
    writeMakers(tx, { makers: makersOf(acts) }),
    settleStances(tx, { source, stances: stances.of(acts) }),
  ])
}

const earliest = (acts: WrittenAct[], keyOf: (act: WrittenAct) => string) => {
  const first = new Map<string, WrittenAct>()
  for (const act of acts) if (act.at < (first.get(keyOf(act))?.at ?? Infinity)) first.set(keyOf(act), act)
  return [...first]
}
const signsOf = (acts: WrittenAct[]) => earliest(acts, ({ memberId }) => memberId).map(([memberId, { at }]) => ({ memberId, at }))
const partsOf = (acts: WrittenAct[]) => (
  earliest(acts.filter(({ communityId }) => communityId), ({ memberId, communityId }) => `${memberId}@${communityId}`)
    .map(([key, { memberId, communityId, at }]) => ({ key, memberId, communityId: communityId ?? '', firstAt: at }))
)
const exchangesOf = (acts: WrittenAct[]) => acts.filter(({ type }) => exchange.has(type)).flatMap(({ id, memberId, partnerIds, by, at, communityId }) => (
  (partnerIds ?? []).map((partnerId) => ({ actId: id, memberId, partnerId, by, at, communityId }))
))
