import { newId } from '../ids'
import { boundedOnIdea } from '../work/bounded-on-idea'
import { writeTask, type TaskSize } from '../work/write-task'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import { closed } from './closed'
import { noSuchIdea, standing } from './co-author'
import type { KeyedAct } from './keyed-act'
import { record } from './record'
import { refused } from './refusal'

export interface AskForHelpInput { ideaId: string, title: string, body: string, skill?: string | null, size: TaskSize, key: string }

const MOST_TASKS = 100

/** Act ASKED: an author wants help with an idea. */
export const askForHelp = (keyed: KeyedAct) => (actor: Actor, input: AskForHelpInput) => keyed('askForHelp', actor, input, async (db, acting) => {
  const { ideaId, title, body, skill = null, size } = input
  const { memberId, at } = acting
  const idea = await standing(db, ideaId, memberId)
  if (!idea) return noSuchIdea()
  if (!idea.authorIds.includes(memberId)) return refused('FORBIDDEN', 'Only an author asks for help with an idea.', 'ideaId')
  const merged = await closed(db, ideaId)
  if (merged) return merged
  const [bounded] = await boundedOnIdea(db, { ideaId })
  if ((bounded?.tasks ?? 0) >= MOST_TASKS) return refused('LIMIT', `An idea has at most ${MOST_TASKS} tasks.`, 'ideaId')
  const taskId = newId('task')
  await writeTask(db, { task: { id: taskId, ideaId, title, body, skill, size, status: 'OPEN', createdAt: at, movedAt: at }, ideaId, memberId })
  await record(db, [actOf(acting, { type: 'ASKED', targetId: ideaId, ideaId, communityId: idea.communityId })])
  await announce(db, { kind: 'TASK_ASKED', at, actorId: memberId, subjectId: taskId, to: { ideaId, authors: true, followers: true } })
  return { taskId }
})
