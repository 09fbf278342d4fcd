import { z } from 'zod'
import { LAPSE_DAYS, lapsedAt } from '../../db/work/lapse'
import { DAY } from '../../db/shapes'
import { TaskStatus } from '../../db/work/task-now'
import { tasksSorted } from '../../db/work/tasks-sorted'
import { asked, connectionFields, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'
import type { IdeaResolvers, QueryResolvers, TaskConnectionResolvers, TaskFilter, TaskResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { author } from '../nodes'
import { written } from '../outcome'
import type { TaskPage } from '../objects'

const position = z.tuple([z.number(), z.string()])
const NEWEST = [8.64e15, '￿'] as const

/** A page of help wanted, newest first. */
async function taskPage(args: PageArgs, filter: TaskFilter, { db, viewer, loaders, now }: Context): Promise<TaskPage> {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'tasks', position) ?? NEWEST
  const statuses = filter.status ? [...filter.status] : [...TaskStatus.options]
  const rows = filter.forMe && !viewer ? [] : await tasksSorted(db, {
    statuses, stored: [...new Set(statuses.includes('OPEN') ? [...statuses, 'TAKEN' as const] : statuses)],
    topic: filter.topic ?? null, skill: filter.skill?.trim().toLowerCase() ?? null, communityId: filter.communityId ?? null, memberId: filter.forMe ? viewer?.memberId ?? null : null,
    lapsedAt: lapsedAt(now), at, id, limit: page.limit + 1,
  })
  const tasks = new Map((await loadAll(loaders.task, rows.map((row) => row.id))).map((task) => [task.id, task]))
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('tasks', [row.createdAt, row.id]), node: tasks.get(row.id) ?? null }))
}

export const queries: Pick<QueryResolvers, 'tasks'> = { tasks: (_, { filter, ...args }, context) => taskPage(args, filter ?? {}, context) }

export const ideaTasks: Pick<IdeaResolvers, 'tasks'> = {
  tasks: async ({ id }, _, { loaders }) => loadAll(loaders.task, (await loaders.tasksOf.load(id)).map((row) => row.id)),
}

export const Task: TaskResolvers = {
  idea: ({ ideaId }, _, { loaders }) => written(loaders.idea, ideaId),
  askedBy: ({ askerId }, _, context) => (askerId ? author(askerId, context) : null),
  takenBy: ({ takerId }, _, context) => (takerId ? author(takerId, context) : null),
  lapsesAt: ({ status, movedAt }) => (status === 'TAKEN' ? movedAt + LAPSE_DAYS * DAY : null),
  returnedBecause: ({ because }) => because,
  viewerTook: ({ takerId }, _, { viewer }) => viewer !== null && takerId === viewer.memberId,
}

export const TaskConnection: TaskConnectionResolvers = { nodes: connectionFields.nodes }
