import type { Db } from '../db'
import { newId } from '../ids'
import { lapsedAt } from '../work/lapse'
import { lockTask } from '../work/lock-task'
import { moveTask, type Move } from '../work/move-task'
import { taskNow, type TaskNow, type TaskStatus } from '../work/task-now'
import { accept } from './accept-work'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce, type NoticeKind } from './announce'
import { closed } from './closed'
import type { Acting, KeyedAct } from './keyed-act'
import { lockIdeas } from './lock-ideas'
import { record } from './record'
import { refused, type Refused } from './refusal'
import { voidActs } from './void-acts'

export interface OnTask { taskId: string, key: string }
export interface DeliverInput extends OnTask { note: string, url?: string | null }
export interface ReturnInput extends OnTask { because: string }

interface Step { task: TaskNow, acting: Acting, db: Db, isAuthor: boolean }
type Next = { to: Omit<Move, 'movedAt'>, takerId: string | null, tell: NoticeKind | null, who: (string | null)[] }

/** A task as it stands under its lock; who took it and did not move, or went, has given it back. */
async function stateOf(db: Db, taskId: string, at: number): Promise<TaskNow | undefined> {
  const [, [task]] = await Promise.all([lockTask(db, { taskId }), taskNow(db, { taskId })])
  const lapsed = task?.status === 'TAKEN' && (task.movedAt <= lapsedAt(at) || task.takerGone)
  return task && lapsed ? { ...task, status: 'OPEN' } : task
}

/** One move of a task: refused unless it stands in one of `from`; of two at once the second sees what the first did. */
const step = <Input extends OnTask>(name: string, from: TaskStatus[], next: (step: Step, input: Input) => Promise<Next | Refused> | Next | Refused) => (
  (keyed: KeyedAct) => (actor: Actor, input: Input) => keyed(name, actor, input, async (db, acting) => {
    const { taskId } = input
    const task = await stateOf(db, taskId, acting.at)
    if (!task) return refused('NOT_FOUND', 'There is no such task.', 'taskId')
    if (!from.includes(task.status)) return refused('TAKEN', NOW[task.status], 'taskId')
    const move = await next({ task, acting, db, isAuthor: task.authorIds.includes(acting.memberId) }, input)
    if ('refused' in move) return move
    await moveTask(db, { taskId, takerId: move.takerId, task: { ...move.to, movedAt: acting.at } })
    if (move.tell) await announce(db, { kind: move.tell, at: acting.at, actorId: acting.memberId, subjectId: taskId, to: { ideaId: task.ideaId, memberIds: [...new Set(move.who.filter((id) => id !== null))] } })
    return { taskId }
  })
)

const NOW: Record<TaskStatus, string> = {
  OPEN: 'Nobody does this task just now.', TAKEN: 'Somebody does this task already.', DELIVERED: 'This task has been delivered.',
  ACCEPTED: 'This task is done.', CLOSED: 'This task is closed.',
}
const forbidden = (message: string) => refused('FORBIDDEN', message, 'taskId')

/** Refused where the idea of a task was merged: no new work begins on it. What was taken before may be brought to its end. */
async function noNewWork({ db, task }: Step): Promise<Refused | null> {
  await lockIdeas(db, { ideaIds: [task.ideaId] })
  return closed(db, task.ideaId, 'taskId')
}

export const takeTask = step('takeTask', ['OPEN'], async (at) => await noNewWork(at) ?? ({
  to: { status: 'TAKEN', takenAt: at.acting.at, because: null, note: null, url: null }, takerId: at.acting.memberId, tell: 'TASK_TAKEN', who: [...at.task.authorIds, at.task.askerId],
}))

/** By who took it, or an author. What was delivered and not accepted is taken back with it. */
export const giveTaskBack = step('giveTaskBack', ['TAKEN', 'DELIVERED'], async ({ task, acting, db, isAuthor }) => {
  const mine = task.takerId === acting.memberId
  if (!mine && !(isAuthor && task.status === 'TAKEN')) return forbidden('Only who took it, and until it is delivered an author, gives a task back.')
  await voidActs(db, { actIds: task.actId ? [task.actId] : [], at: acting.at })
  return { to: { ...OPEN_AGAIN }, takerId: null, tell: 'TASK_GIVEN_BACK', who: [...task.authorIds, task.takerId] }
})
const OPEN_AGAIN = { status: 'OPEN', takenAt: null, deliveredAt: null, actId: null, note: null, url: null, because: null, closedAt: null } as const

/** Act DELIVERED, which counts once another accepts it. Who took a task that lapsed may still deliver it while nobody else does it. */
export const deliverTask = step<DeliverInput>('deliverTask', ['TAKEN', 'OPEN'], async ({ task, acting, db }, { note, url }) => {
  if (task.takerId !== acting.memberId) return forbidden('Take the task first: only who does it delivers.')
  const act = { ...actOf(acting, { type: 'DELIVERED', targetId: task.ideaId, ideaId: task.ideaId, communityId: task.communityId }), id: newId('act') }
  await record(db, [act])
  return { to: { status: 'DELIVERED', deliveredAt: acting.at, note, url: url ?? null, because: null, actId: act.id }, takerId: acting.memberId, tell: 'TASK_DELIVERED', who: [...task.authorIds, task.askerId] }
})

/** An author other than who delivered says that it is done: from now on it counts. */
export const acceptDelivery = step('acceptDelivery', ['DELIVERED'], async ({ task, acting, db, isAuthor }) => {
  if (!isAuthor || task.takerId === acting.memberId) return forbidden('A delivery is accepted by an author who did not do it.')
  if (!task.actId || !await accept(db, { actId: task.actId, acceptedBy: acting.memberId, at: acting.at })) return forbidden('This delivery cannot be accepted.')
  return { to: { status: 'ACCEPTED', acceptedAt: acting.at }, takerId: task.takerId, tell: 'TASK_ACCEPTED', who: [task.takerId] }
})

/** An author gives a delivery back with a reason: who did it goes on, and the delivery never counts. */
export const returnDelivery = step<ReturnInput>('returnDelivery', ['DELIVERED'], async ({ task, acting, db, isAuthor }, { because }) => {
  if (!isAuthor || task.takerId === acting.memberId) return forbidden('A delivery is returned by an author who did not do it.')
  await voidActs(db, { actIds: task.actId ? [task.actId] : [], at: acting.at })
  return { to: { status: 'TAKEN', because, actId: null, deliveredAt: null }, takerId: task.takerId, tell: 'TASK_RETURNED', who: [task.takerId] }
})

/** An author needs the help no longer. */
export const closeTask = step('closeTask', ['OPEN', 'TAKEN'], ({ task, acting, isAuthor }) => (
  isAuthor ? { to: { ...OPEN_AGAIN, status: 'CLOSED', closedAt: acting.at }, takerId: null, tell: task.status === 'TAKEN' ? 'TASK_GIVEN_BACK' : null, who: [task.takerId] } : forbidden('Only an author closes a task.')
))

export const reopenTask = step('reopenTask', ['CLOSED'], async (at) => (
  at.isAuthor ? await noNewWork(at) ?? { to: { ...OPEN_AGAIN }, takerId: null, tell: null, who: [] } : forbidden('Only an author opens a task again.')
))
