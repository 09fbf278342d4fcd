import { randomUUID } from 'node:crypto'
import { tellBatch } from '../../db/jobs/tell-members'
import { isRefused } from '../../db/acts/refusal'
import { newId } from '../../db/ids'
import { spendCode } from '../../db/keys/spend-code'
import { writeGrant } from '../../db/keys/write-grant'
import { writeTokens } from '../../db/keys/write-tokens'
import { createAccount } from '../../db/members/create-account'
import { hashOfKey } from '../../db/members/create-key'
import type { SampleWorld } from './mutation-samples'

export interface Things { idea: string, comment: string, member: string, community: string, organization: string, case: string, draft: string, note: string, notice: string, topic: string }

const key = () => randomUUID()
function done<T extends object>(outcome: T): Exclude<T, { refused: unknown }> {
  if (isRefused(outcome)) throw new Error(outcome.message)
  return outcome as Exclude<T, { refused: unknown }>
}

/** A world in which there is one of everything that is not for everybody: anna's, or beside her idea, or of the host. */
export async function privateThings(world: SampleWorld): Promise<Things> {
  const { db, acts, anna, ben, chief, steward, ideaId, communityId, organizationId } = world
  const { commentId } = done(await acts.comment(ben, { ideaId, body: 'Words.', key: key() }))
  done(await acts.comment(chief, { ideaId, body: 'More words.', key: key() }))
  const { caseId } = done(await acts.raiseCase(anna, { organizationId, title: 'The bench broke', body: 'Words.', isPublic: false, key: key() }))
  const { draftId } = done(await acts.saveDraft(anna, { title: 'A sample', body: 'Words', communityId: null, topics: '', language: null, draftId: null, seenAt: null, key: key() }))
  const { noteId } = done(await acts.addNote(steward, { ideaId, body: 'Words.', key: key() }))
  done(await acts.saveResponseDraft(steward, { ideaId, body: 'Words.', baseNumber: 0, organizationId, key: key() }))
  done(await acts.assignReviewer(steward, { ideaId, memberId: steward.memberId, organizationId, key: key() }))
  done(await acts.inviteCoAuthor(anna, { ideaId, memberId: ben.memberId, key: key() }))
  done(await acts.proposeMentoring(ben, { memberId: anna.memberId, communityId, as: 'MENTOR', key: key() }))
  done(await acts.join({ ...anna, at: Date.now() - 1_000 }, { communityId, key: key() }))
  for (const id of [communityId, ben.memberId]) done(await acts.followThing(anna, { targetId: id, key: key() }))
  done(await acts.follow(anna, { ideaId, key: key() }))
  done(await acts.invite(anna, { key: key() }))
  await keys(world)
  await createAccount(db, { memberId: anna.memberId, accountId: newId('account'), email: `${anna.memberId.toLowerCase()}@example.org`, passwordHash: 'x', role: 'MEMBER', language: null, at: 1 })
  await db('WRITE', 'MATCH (bringer:Member {id: $ben}) MATCH (member:Member {id: $anna}) CREATE (bringer)-[:BROUGHT {at: 1, to: $ideaId}]->(member)', { ben: ben.memberId, anna: anna.memberId, ideaId })
  const jobs = await db('READ', "MATCH (job:Job) WHERE job.kind = 'tell' AND job.payload CONTAINS $ideaId RETURN job.id AS id", { ideaId })
  for (const job of jobs) await tellBatch(db, String(job.id), { now: Date.now(), digestAt: Date.now(), isMailing: false })
  done(await acts.muteIdea(anna, { ideaId, key: key() }))
  const [notice] = await db('READ', 'MATCH (:Member {id: $id})-[:TOLD]->(notice:Notice) RETURN notice.id AS id LIMIT 1', { id: anna.memberId })
  const topic = newId('topic')
  await db('WRITE', 'MATCH (idea:Idea {id: $ideaId}) CREATE (idea)-[:ABOUT]->(:Topic {id: $topic, slug: $topic, name: $topic})', { ideaId, topic })
  done(await acts.trust(ben, { memberId: anna.memberId, topicId: topic, key: key() }))
  done(await acts.followThing(anna, { targetId: topic, key: key() }))
  const { labelId } = done(await acts.createStatusLabel(steward, { organizationId, label: 'On the list', kind: 'PLANNED', key: key() }))
  done(await acts.retireStatusLabel(steward, { labelId, retired: true, key: key() }))
  return { idea: ideaId, comment: commentId, member: anna.memberId, community: communityId, organization: organizationId, case: caseId, draft: draftId, note: noteId, notice: String(notice?.id), topic }
}

/** A key of anna's, one of the steward's for the organization, an app of anna's, and what she lets it do. */
async function keys({ db, acts, anna, steward, organizationId }: SampleWorld) {
  for (const [owner, organization] of [[anna, null], [steward, organizationId]] as const) {
    done(await acts.createKey(owner, { name: 'A sample', scopes: ['read'], organizationId: organization, communityIds: [], expiresInDays: 1, key: key() }))
  }
  const { appId } = done(await acts.registerApp(anna, { name: 'A sample', url: 'https://app.example/', redirectUris: ['https://app.example/back'], key: key() }))
  const [id, at] = [newId('grant'), Date.now()]
  await writeGrant(db, {
    id, memberId: anna.memberId, appId, scopes: ['read'], organizationId: null, at, codeHash: hashOfKey(id), codeUntil: at + 60_000, redirectUri: 'https://app.example/back', challenge: 'x'.repeat(43),
  })
  await spendCode(db, { id, at })
  await writeTokens(db, { grantId: id, keyId: newId('key'), hash: hashOfKey(`${id} key`), refreshHash: hashOfKey(`${id} refresh`), scopes: ['read'], forOrganization: false, keyUntil: at + 60_000, refreshUntil: at + 60_000, at })
}
