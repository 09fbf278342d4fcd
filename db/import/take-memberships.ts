import { checkMembership } from './check-rows'
import type { Course } from './course'
import type { Log } from './log'
import { takeRows } from './take-rows'
import { writeMemberships } from './write-memberships'

/** Takes in the dated memberships of a log. They are states: nobody is said to have joined by an act. */
export const takeMemberships = (course: Course, log: Log) => takeRows(course, 'memberships', log.memberships, {
  check: (row) => checkMembership(row, course, course.now),
  idOf: ({ member, community, since }) => JSON.stringify([member, community, since]),
  write: async (rows) => {
    const written = await writeMemberships(course.db, {
      memberships: rows.map(({ member, community, since, until }) => ({
        memberId: course.members.get(member)?.id ?? '', communityId: course.communities.get(community) ?? '',
        since: since.getTime(), until: until?.getTime() ?? null,
      })),
    })
    return written.filter(({ fresh }) => fresh).length
  },
})
