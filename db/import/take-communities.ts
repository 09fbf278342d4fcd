import { slugOf } from '../acts/slug'
import { communitiesByName } from '../communities/communities-by-name'
import { newId } from '../ids'
import { allotNames } from './allot-names'
import { checkCommunity } from './check-rows'
import type { Course } from './course'
import { sourceKey } from './ids'
import type { Log, LogCommunity } from './log'
import { communitySlugsTaken, shown } from './names'
import { takeRows } from './take-rows'
import { writeCommunities } from './write-communities'

/** Takes in the communities of a log: slug and name from their ids, hosted by the importing organization, unless the log has its own. */
export const takeCommunities = (course: Course, log: Log) => takeRows(course, 'communities', log.communities, {
  check: (row) => checkCommunity(row, course.now),
  idOf: ({ id }) => id,
  write: (rows) => write(course, rows),
})

async function write({ db, source, communities }: Course, rows: LogCommunity[]): Promise<number> {
  const keys = rows.map(({ id }) => sourceKey(source, id))
  const known = new Set((await communitiesByName(db, { slugs: [], sourceKeys: keys })).map(({ name }) => name))
  const fresh = rows.filter(({ id }) => !known.has(sourceKey(source, id)))
  const slugs = await allotNames(fresh.map(({ id, slug }) => slug ?? (slugOf(id) || 'community')), communitySlugsTaken(db))
  const slugOfId = new Map(fresh.map(({ id }, index) => [id, slugs[index] ?? '']))
  const written = await writeCommunities(db, {
    source,
    communities: rows.map((row) => {
      const { id, createdAt, verified, name, about = '', language = null, organization = source } = row
      const slug = slugOfId.get(id) ?? ''
      return {
        id: newId('community'), sourceKey: sourceKey(source, id), sourceId: id, slug, name: name ?? (shown(id) || slug), about, language,
        createdAt: createdAt.getTime(), verifiedAt: verified ? createdAt.getTime() : null, organization,
      }
    }),
  })
  for (const { sourceId, id } of written) communities.set(sourceId, id)
  return fresh.length
}
