import { randomUUID } from 'node:crypto'
import { createActs } from '../../db/acts/create-acts'
import { isRefused } from '../../db/acts/refusal'
import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { createMember } from '../../db/members/create-member'
import type { Viewer } from '../viewer'

/** A new member who is signed in. */
export async function somebody(db: Db, { kind = 'person', role = 'MEMBER' }: { kind?: 'person' | 'staff', role?: Viewer['role'] } = {}): Promise<Viewer> {
  const memberId = newId('member')
  const handle = memberId.toLowerCase()
  await createMember(db, { memberId, kind, name: `Somebody ${handle.slice(-4)}`, handle, handleSkeleton: handle, at: Date.now() - 1_000 })
  return { memberId, role, organizationIds: [], scopes: ['read', 'write', 'moderate'] }
}

/** Somebody of a new organization, and a community that it hosts. */
export async function host(db: Db): Promise<{ steward: Viewer, communityId: string }> {
  const acts = createActs(db)
  const member = await somebody(db, { kind: 'staff' })
  const name = (what: string) => `${what} ${member.memberId.slice(-12)}`
  const { organizationId } = done(await acts.createOrganization(member, { name: name('Host'), key: randomUUID() }))
  const { communityId } = done(await acts.createCommunity(member, { organizationId, name: name('Community'), key: randomUUID() }))
  return { steward: { ...member, organizationIds: [organizationId] }, communityId }
}

/** New ideas of an author, as many as titles; their ids. */
export async function ideas(db: Db, author: Viewer, titles: string[], { communityId, at }: { communityId?: string, at?: number } = {}): Promise<string[]> {
  const acts = createActs(db)
  const ids = []
  for (const title of titles) {
    // Its name in the URL is locked until the transaction of the test ends, and other tests have ideas of this title: it is proposed under a name of its own.
    const { ideaId } = done(await acts.propose({ memberId: author.memberId, at }, { title: randomUUID(), body: 'What it is.', communityId, key: randomUUID() }))
    await db('WRITE', 'MATCH (idea:Idea {id: $ideaId})<-[:VERSION_OF]-(version:IdeaVersion) SET idea.title = $title, version.title = $title', { ideaId, title })
    ids.push(ideaId)
  }
  return ids
}

function done<T extends object>(outcome: T): Exclude<T, { refused: unknown }> {
  if (isRefused(outcome)) throw new Error(`${outcome.refused}: ${outcome.message}`)
  return outcome as Exclude<T, { refused: unknown }>
}
