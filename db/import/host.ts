import { newId } from '../ids'
import { createMember } from '../members/create-member'
import { skeleton } from '../members/skeleton'
import { takenHandles } from '../members/taken-handles'
import { beforeImport } from './before-import'
import { beginImport } from './begin-import'
import type { Course } from './course'
import type { Log } from './log'
import { takeRows } from './take-rows'
import { writeRepresentatives } from './write-representatives'

/** The source name of an import cannot be used: the message says why. */
export class SourceRefused extends Error {
  override name = 'SourceRefused'
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/
const REPRESENTATIVE = 'REPRESENTATIVE'

/**
 * Begins an import. A log without organizations of its own gets one of the name of the source, with a steward of kind staff who never acts.
 * Errors: SourceRefused when the name cannot stand in a URL, or belongs to somebody else.
 */
export async function begin({ db, source, now }: Course, log: Log): Promise<void> {
  if (!NAME.test(source)) throw new SourceRefused('The source name needs 1 to 60 letters, digits, dots, hyphens and underscores, of which the first is a letter or digit.')
  const own = log.organizations
  const steward = own ? null : `${source}-steward`
  const organizations = (own ?? [{ slug: source, name: source, about: '' }]).map((one) => ({ ...one, id: newId('organization') }))
  await db.transaction(async (tx) => {
    const [before] = await beforeImport(tx, { source, slugs: organizations.map(({ slug }) => slug) })
    const handles = steward ? await takenHandles(tx, { wanted: [{ handle: steward, handleSkeleton: skeleton(steward) }] }) : []
    const taken = before?.slugs[0] ?? handles[0]?.handle
    if (!before?.known && taken) throw new SourceRefused(`The name ${taken} is taken: give the log another source name.`)
    await beginImport(tx, {
      source, at: now, organizations,
      topics: (log.topics ?? []).map(({ slug, name }) => ({ id: newId('topic'), slug, nameNl: name.nl, nameEn: name.en })),
    })
    if (before?.known || !steward) return
    const memberId = newId('member')
    await createMember(tx, { memberId, kind: 'staff', name: steward, handle: steward, handleSkeleton: skeleton(steward), at: now })
    await writeRepresentatives(tx, { representatives: [{ memberId, organization: source, role: REPRESENTATIVE }] })
  })
}

/** Takes in who represents the organizations of a log, or the importing one (hosts.csv). */
export async function takeHosts(course: Course, log: Log): Promise<void> {
  const { db, source, members } = course
  await writeRepresentatives(db, {
    representatives: (log.representatives ?? []).map(({ member, ...row }) => ({ ...row, memberId: members.get(member)?.id ?? '' })),
  })
  await takeRows(course, 'hosts', log.hosts ?? [], {
    check: ({ member }) => (members.has(member) ? null : `member is unknown: ${JSON.stringify(member)}`),
    write: async (rows) => {
      await writeRepresentatives(db, {
        representatives: rows.map(({ member }) => ({ memberId: members.get(member)?.id ?? '', organization: source, role: REPRESENTATIVE })),
      })
      return rows.length
    },
  })
}
