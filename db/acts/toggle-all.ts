import type { Db } from '../db'
import { newId } from '../ids'
import { endStances } from './end-stances'
import { lockMembers, type MemberKind } from './lock-members'
import { inputHash, keyReused, operationKey } from './operation'
import { operationsByKey } from './operations-by-key'
import { record, type Recorded } from './record'
import { refused, type Refused } from './refusal'
import { stances, type StanceRow } from './stances'
import { changeOf, type Change, type Ending, type Toggle } from './toggle'
import type { WrittenAct } from './write-acts'
import { writeOperations } from './write-operations'

export interface Wish { toggle: Toggle, memberId: string, ideaId: string, key: string, at: number, recordedAt: number }
export type Toggled = { ideaId: string, changed: boolean } | Refused

const keyed = ({ toggle, memberId, ideaId, key }: Wish) => ({ memberId, key, input: [toggle, ideaId] })
const pair = ({ memberId, ideaId }: Wish) => `${memberId}@${ideaId}`

/** Does many toggles in the transaction that `db` is, each as if it came alone and in this order. One outcome for each, in order. */
export async function toggleAll(db: Db, wishes: readonly Wish[]): Promise<Toggled[]> {
  const outcomes = new Map<Wish, Toggled>()
  const members = [...new Set(wishes.map(({ memberId }) => memberId))].sort()
  const [first = [], ...later] = rounds(wishes)
  const [locked, seen] = await Promise.all([lockMembers(db, { memberIds: members }), look(db, first)])
  const kinds = new Map(locked.map(({ memberId, kind }) => [memberId, kind]))
  for (const [wish, outcome] of await toggleRound(db, first, kinds, seen)) outcomes.set(wish, outcome)
  for (const round of later) {
    for (const [wish, outcome] of await toggleRound(db, round, kinds, await look(db, round))) outcomes.set(wish, outcome)
  }
  return wishes.map((wish) => outcomes.get(wish) ?? notFound())
}

/** A member stands at most once in a round: what came first is written before the next is looked at. */
function rounds(wishes: readonly Wish[]): Wish[][] {
  const nth = new Map<string, number>()
  const lists: Wish[][] = []
  for (const wish of wishes) {
    const round = nth.get(wish.memberId) ?? 0
    nth.set(wish.memberId, round + 1)
    lists[round] = [...lists[round] ?? [], wish]
  }
  return lists
}

/** Statements of a transaction run in the order in which they were sent, so the look is sent right behind the lock. */
async function look(db: Db, wishes: Wish[]) {
  const [rows, operations] = await Promise.all([
    stances(db, { wishes: wishes.map((wish) => ({ key: pair(wish), memberId: wish.memberId, ideaId: wish.ideaId })) }),
    operationsByKey(db, { keys: wishes.map((wish) => operationKey(keyed(wish))) }),
  ])
  return {
    stanceOf: new Map(rows.map((row) => [row.key, row])),
    before: new Map(operations.map((operation) => [operation.key, operation])),
  }
}

async function toggleRound(
  db: Db, wishes: Wish[], kinds: Map<string, MemberKind>, { stanceOf, before }: Awaited<ReturnType<typeof look>>,
): Promise<Map<Wish, Toggled>> {
  const outcomes = new Map<Wish, Toggled>()
  const changes: Changed[] = []
  for (const wish of wishes) {
    const first = before.get(operationKey(keyed(wish)))
    const kind = kinds.get(wish.memberId)
    const stance = stanceOf.get(pair(wish))
    if (first) {
      outcomes.set(wish, first.input === inputHash(keyed(wish)) ? JSON.parse(first.result) as Toggled : keyReused())
    } else if (!kind || !stance) {
      outcomes.set(wish, notFound())
    } else {
      const change = changeOf(wish.toggle, wish.ideaId, stance)
      outcomes.set(wish, change === 'OWN_IDEA' ? ownIdea() : { ideaId: wish.ideaId, changed: change !== null })
      if (change && change !== 'OWN_IDEA') changes.push({ wish, stance, kind, change })
    }
  }
  const fresh = wishes.filter((wish) => !before.has(operationKey(keyed(wish))) && kinds.has(wish.memberId))
  await Promise.all([
    write(db, changes),
    ...(fresh.length > 0 ? [writeOperations(db, { operations: fresh.map((wish) => operationOf(wish, outcomes.get(wish))) })] : []),
  ])
  return outcomes
}

interface Changed { wish: Wish, stance: StanceRow, kind: MemberKind, change: Change }

async function write(db: Db, changes: Changed[]): Promise<void> {
  const ended = changes.flatMap(({ wish, change }) => change.ends.map(({ state, key, actId }) => ({ state, key, actId, at: wish.at })))
  await Promise.all([
    ...(ended.length > 0 ? [endStances(db, { ended })] : []),
    record(db, changes.flatMap(actsOf)),
  ])
}

/** What ends first, each by an act on its own idea; then what begins. A member took part wherever they took the stance that ends. */
const actsOf = (changed: Changed): Recorded[] => {
  const { wish, stance, change } = changed
  const { attends, takesPart, communityId } = stance
  return [
    ...change.ends.map((ending) => ({ ...actOf(changed, change.endsBy, ending), first: { attends: false, takesPart: false } })),
    ...(change.begins ? [{
      ...actOf(changed, change.begins.act, { ideaId: wish.ideaId, communityId }),
      first: { attends, takesPart }, begins: [{ state: change.begins.state, key: pair(wish) }],
    }] : []),
  ]
}

const actOf = ({ wish, kind }: Changed, type: WrittenAct['type'], { ideaId, communityId }: Pick<Ending, 'ideaId' | 'communityId'>): WrittenAct => ({
  id: newId('act'), type, memberId: wish.memberId, by: kind, targetId: ideaId, ideaId, communityId, partnerIds: null,
  at: wish.at, recordedAt: wish.recordedAt, acceptedAt: null, acceptedBy: null, source: null, sourceId: null,
})

const operationOf = (wish: Wish, outcome: Toggled | undefined) => (
  { key: operationKey(keyed(wish)), input: inputHash(keyed(wish)), result: JSON.stringify(outcome), at: wish.recordedAt }
)
const notFound = () => refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
const ownIdea = () => refused('OWN_IDEA', 'This is your own idea: others may support or oppose it.', 'ideaId')
