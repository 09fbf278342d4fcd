import { slugOf } from '../acts/slug'
import { newId } from '../ids'
import { ideasByName } from '../ideas/ideas-by-name'
import { StatusKind } from '../ideas/set-idea-status'
import { allotNames } from './allot-names'
import { checkIdea } from './check-rows'
import type { Course } from './course'
import { sourceKey } from './ids'
import type { Log, LogIdea } from './log'
import { ideaSlugsTaken, shown } from './names'
import { takeRows } from './take-rows'
import { writeIdeas } from './write-ideas'

const OUTCOMES: Record<string, StatusKind> = { accepted: 'DONE', merged: 'DONE', rejected: 'DECLINED', closed: 'DECLINED' }

/** Takes in the ideas of a log with their authors; what `outcome` says becomes the status. */
export const takeIdeas = (course: Course, log: Log) => takeRows(course, 'ideas', log.ideas, {
  check: (row) => checkIdea(row, course, course.now),
  idOf: ({ id }) => id,
  write: (rows) => write(course, rows),
})

async function write({ db, source, members, communities, ideas }: Course, rows: LogIdea[]): Promise<number> {
  const keys = rows.map(({ id }) => sourceKey(source, id))
  const known = new Set((await ideasByName(db, { slugs: [], sourceKeys: keys })).map(({ name }) => name))
  const fresh = rows.filter(({ id }) => !known.has(sourceKey(source, id)))
  const slugs = await allotNames(fresh.map(({ title, slug }) => slug ?? (slugOf(title) || 'idea')), ideaSlugsTaken(db))
  const slugOfId = new Map(fresh.map(({ id }, index) => [id, slugs[index] ?? '']))
  const written = await writeIdeas(db, {
    source,
    ideas: rows.map((row) => ({
      id: newId('idea'), sourceKey: sourceKey(source, row.id), sourceId: row.id, slug: slugOfId.get(row.id) ?? '',
      title: shown(row.title) || row.id, body: row.body ?? '', language: row.language ?? null, statusKind: statusOf(row),
      createdAt: row.createdAt.getTime(), communityId: row.community ? communities.get(row.community) ?? null : null,
      authorIds: [...new Set(row.authors)].map((author) => members.get(author)?.id ?? ''), topics: row.topics ?? [],
    })),
  })
  for (const { sourceId, id } of written) ideas.set(sourceId, id)
  return fresh.length
}

const statusOf = ({ statusKind, outcome = '' }: LogIdea) => (
  statusKind ? StatusKind.parse(statusKind) : OUTCOMES[outcome.toLowerCase()] ?? 'OPEN'
)
