import { MemberKind } from '../acts/lock-members'
import { newId } from '../ids'
import { membersByName } from '../members/members-by-name'
import { skeleton } from '../members/skeleton'
import { allotNames } from './allot-names'
import { checkMember } from './check-rows'
import type { Course } from './course'
import { sourceKey } from './ids'
import type { Log, LogMember } from './log'
import { handleBase, handlesTaken, shown } from './names'
import { takeRows } from './take-rows'
import { writeMembers } from './write-members'

/** Takes in the members of a log: handle and name from their ids, unless the log has its own. */
export const takeMembers = (course: Course, log: Log) => takeRows(course, 'members', log.members, {
  check: (row) => checkMember(row, course.now),
  idOf: ({ id }) => id,
  write: (rows) => write(course, rows),
})

async function write({ db, source, now, members }: Course, rows: LogMember[]): Promise<number> {
  const keys = rows.map(({ id }) => sourceKey(source, id))
  const known = new Set((await membersByName(db, { handles: [], sourceKeys: keys })).map(({ name }) => name))
  const fresh = rows.filter(({ id }) => !known.has(sourceKey(source, id)))
  const handles = await allotNames(fresh.map(({ id, handle }) => handle ?? handleBase(id)), handlesTaken(db), skeleton)
  const handleOf = new Map(fresh.map(({ id }, index) => [id, handles[index] ?? '']))
  const written = await writeMembers(db, {
    source, at: now,
    members: rows.map(({ id, kind, name, deletedAt }) => {
      const handle = handleOf.get(id) ?? ''
      return {
        id: newId('member'), sourceKey: sourceKey(source, id), sourceId: id, kind: MemberKind.parse(kind),
        name: name ?? (shown(id) || handle), handle, handleSkeleton: skeleton(handle), deletedAt: deletedAt?.getTime() ?? null,
      }
    }),
  })
  const idOf = new Map(written.map(({ sourceId, id }) => [sourceId, id]))
  for (const { id, kind } of rows) members.set(id, { id: idOf.get(id) ?? '', kind: MemberKind.parse(kind) })
  return fresh.length
}
