import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { rollback } from '../../db/testing/rollback'
import { act } from '../testing/act'
import { clientOf } from '../testing/client'
import { ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const AUTHORS = 'idea { id authors { id } supportCount viewerIsAuthor viewerInvitation { invitedAt } invitations { member { id } } isOrphaned }'
const handle = ({ memberId }: Viewer) => memberId.toLowerCase()
const told = async (db: Db, kind: string, ideaId: string) => (await db('READ', `MATCH (job:Job) WHERE job.payload CONTAINS $ideaId AND job.payload CONTAINS '"' + $kind + '"' RETURN count(*) AS jobs`, { kind, ideaId }))[0]?.jobs

test('an author invites, who is asked accepts and is credited; their support ends, since nobody supports their own idea', () => rollback(async (db) => {
  const [client, anna, ben, kim] = [clientOf(db), await somebody(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  await createActs(db).support(ben, { ideaId, key: 's' })
  expect(await act(client, kim, 'inviteCoAuthor', { ideaId, handle: handle(ben) }, AUTHORS)).toMatchObject({ code: 'FORBIDDEN' })
  const { idea } = await act(client, anna, 'inviteCoAuthor', { ideaId, handle: `@${handle(ben)}` }, AUTHORS)
  expect(idea.invitations).toEqual([{ member: { id: ben.memberId } }])
  const seen = async (viewer: Viewer | null) => (await client.ask('query ($ideaId: ID!) { idea(id: $ideaId) { invitations { member { id } } viewerInvitation { invitedBy { id } } } }', { ideaId }, viewer)).data.idea
  expect(await seen(ben)).toEqual({ invitations: [{ member: { id: ben.memberId } }], viewerInvitation: { invitedBy: { id: anna.memberId } } })
  for (const other of [kim, null]) expect(await seen(other)).toEqual({ invitations: [], viewerInvitation: null })
  expect((await act(client, ben, 'acceptCoAuthorship', { ideaId }, AUTHORS)).idea).toMatchObject({ authors: [{ id: anna.memberId }, { id: ben.memberId }], supportCount: 0, viewerIsAuthor: true, viewerInvitation: null, invitations: [] })
  expect(await act(client, ben, 'acceptCoAuthorship', { ideaId }, AUTHORS)).toMatchObject({ code: 'NOT_FOUND', field: ['ideaId'] })
  expect(await act(client, ben, 'supportIdea', { ideaId }, 'changed')).toMatchObject({ code: 'OWN_IDEA' })
  const { data } = await client.ask('query ($ideaId: ID!) { idea(id: $ideaId) { credits { role member { id } } } }', { ideaId })
  expect(data.idea.credits).toEqual([{ role: 'AUTHOR', member: { id: anna.memberId } }, { role: 'CO_AUTHOR', member: { id: ben.memberId } }])
  expect([await told(db, 'CO_AUTHOR_INVITED', ideaId), await told(db, 'CO_AUTHOR_JOINED', ideaId)]).toEqual([1, 1])
}))

test('who said no is not asked again at once, and an invitation is taken back while nobody has answered', () => rollback(async (db) => {
  const [client, anna, ben] = [clientOf(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  await act(client, anna, 'inviteCoAuthor', { ideaId, handle: handle(ben) }, AUTHORS)
  expect((await act(client, anna, 'withdrawCoAuthorInvitation', { ideaId, memberId: ben.memberId }, AUTHORS)).idea.invitations).toEqual([])
  expect(await act(client, anna, 'withdrawCoAuthorInvitation', { ideaId, memberId: ben.memberId }, AUTHORS)).toMatchObject({ code: 'NOT_FOUND' })
  expect(await act(client, ben, 'declineCoAuthorship', { ideaId }, AUTHORS)).toMatchObject({ code: 'NOT_FOUND' })
  await act(client, anna, 'inviteCoAuthor', { ideaId, handle: handle(ben) }, AUTHORS)
  expect((await act(client, ben, 'declineCoAuthorship', { ideaId }, AUTHORS)).idea).toMatchObject({ viewerIsAuthor: false, viewerInvitation: null })
  expect(await act(client, anna, 'inviteCoAuthor', { ideaId, handle: handle(ben) }, AUTHORS)).toMatchObject({ code: 'FORBIDDEN', field: ['handle'] })
  expect(await act(client, anna, 'inviteCoAuthor', { ideaId, handle: 'nobody-of-that-name' }, AUTHORS)).toMatchObject({ code: 'NOT_FOUND', field: ['handle'] })
}))

test('an invitation stands when who invited has left; who has gone from the portal can be neither invited nor listed', () => rollback(async (db) => {
  const [client, anna, ben, kim] = [clientOf(db), await somebody(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  for (const one of [ben, kim]) await act(client, anna, 'inviteCoAuthor', { ideaId, handle: handle(one) }, AUTHORS)
  await db('WRITE', 'MATCH (m:Member {id: $id}) SET m.deletedAt = 1', { id: kim.memberId })
  await act(client, ben, 'acceptCoAuthorship', { ideaId }, AUTHORS)
  expect((await act(client, anna, 'leaveIdea', { ideaId }, AUTHORS)).idea.authors).toEqual([{ id: ben.memberId }])
  const { data } = await client.ask('query ($ideaId: ID!) { idea(id: $ideaId) { invitations { member { id } } } }', { ideaId }, ben)
  expect(data.idea.invitations).toEqual([])
  expect(await act(client, ben, 'inviteCoAuthor', { ideaId, handle: handle(kim) }, AUTHORS)).toMatchObject({ code: 'NOT_FOUND', field: ['handle'] })
}))

test('the last author leaves only by saying so; then any member may adopt the idea, one of them', () => rollback(async (db) => {
  const [client, anna, ben, kim] = [clientOf(db), await somebody(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  expect(await act(client, ben, 'adoptIdea', { ideaId }, AUTHORS)).toMatchObject({ code: 'TAKEN' })
  expect(await act(client, anna, 'leaveIdea', { ideaId }, AUTHORS)).toMatchObject({ code: 'FORBIDDEN', field: ['orphan'] })
  expect((await act(client, anna, 'leaveIdea', { ideaId, orphan: true }, AUTHORS)).idea).toMatchObject({ authors: [], isOrphaned: true })
  expect((await act(client, ben, 'adoptIdea', { ideaId }, AUTHORS)).idea).toMatchObject({ authors: [{ id: ben.memberId }], isOrphaned: false })
  expect(await act(client, kim, 'adoptIdea', { ideaId }, AUTHORS)).toMatchObject({ code: 'TAKEN' })
  await db('WRITE', 'MATCH (m:Member {id: $id}) SET m.deletedAt = 1', { id: ben.memberId })
  expect((await act(client, kim, 'adoptIdea', { ideaId }, AUTHORS)).idea.authors).toContainEqual({ id: kim.memberId })
}))

test('30 authors, with those who are invited, and not one more', () => rollback(async (db) => {
  const [client, anna] = [clientOf(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  for (let n = 0; n < 29; n++) {
    const other = await somebody(db)
    expect(await act(client, anna, 'inviteCoAuthor', { ideaId, handle: handle(other) }, AUTHORS)).toHaveProperty('idea')
    if (n % 2) await act(client, other, 'acceptCoAuthorship', { ideaId }, AUTHORS)
  }
  expect(await act(client, anna, 'inviteCoAuthor', { ideaId, handle: handle(await somebody(db)) }, AUTHORS)).toMatchObject({ code: 'LIMIT' })
}), 60_000)
