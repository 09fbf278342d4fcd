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

type Text = ReturnType<ReturnType<typeof textsOfEvents>>
interface Fresh { course: Course, acts: WrittenAct[], texts: Text[], stances: LastStances }

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

async function write(course: Course, rows: { act: WrittenAct, text: Text }[], stances: LastStances): Promise<number> {
  for (const { act } of rows) stances.see(act)
  return course.db.transaction(async (tx) => {
    const [, known] = await Promise.all([
      lockMembers(tx, { memberIds: [...new Set(rows.map(({ act }) => act.memberId))].sort() }),
      knownActs(tx, { actIds: rows.map(({ act }) => act.id) }),
    ])
    const there = new Set(known.map(({ actId }) => actId))
    const fresh = rows.filter(({ act }) => !there.has(act.id))
    if (fresh.length > 0) await writeFresh(tx, { course, acts: fresh.map(({ act }) => act), texts: fresh.map(({ text }) => text), stances })
    return fresh.length
  })
}

async function writeFresh(tx: Db, { course: { source }, acts, texts, stances }: Fresh): Promise<void> {
  const first = acts.reduce((least, { at }) => Math.min(least, at), Infinity)
  await Promise.all([
    markImport(tx, { source, at: first }),
    forgetNightsAfter(tx, { at: first }),
    writePosts(tx, { posts: texts.flatMap(({ post }) => post ?? []) }),
    writeComments(tx, { comments: texts.flatMap(({ comment }) => comment ?? []) }),
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
