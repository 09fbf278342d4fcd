import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Connection } from '../db'
import { comeByInvitation } from '../people/come-by-invitation'
import { testAddress } from '../testing/rollback'
import { removeSmallWorld, smallWorld } from '../testing/small-world'
import { createActs } from './create-acts'

let connection: Connection
beforeAll(() => { connection = connect(testAddress(), { patient: true }) })
afterAll(() => connection.close())

test('at once: ten signs are one, of ten changes from one edition one wins, and of ten guests of an invitation one is the first', async () => {
  const world = await smallWorld(connection.db, { members: 11 })
  const [writer = '', ...others] = world.members
  const acts = createActs(connection.db)
  const key = () => ({ key: randomUUID() })
  try {
    const said = await acts.comment({ memberId: writer }, { ideaId: world.idea, body: 'One.', ...key() })
    const textId = 'commentId' in said ? said.commentId : ''
    const signs = await Promise.all(others.map(() => acts.react({ memberId: others[0] ?? '' }, { textId, reaction: 'AGREE', ...key() })))
    expect(signs.filter((sign) => 'changed' in sign && sign.changed)).toHaveLength(1)
    const edits = await Promise.all(others.map((_, n) => acts.editText({ memberId: writer }, { textId, base: 1, body: `Two, ${n}.`, ...key() })))
    expect(edits.filter((edit) => 'textId' in edit)).toHaveLength(1)
    expect(edits.filter((edit) => 'refused' in edit && edit.refused === 'CONFLICT')).toHaveLength(9)
    await acts.invite({ memberId: writer }, key())
    const [made] = await connection.db('READ', 'MATCH (:Member {id: $writer})-[:MADE]->(invitation:Invitation) RETURN invitation.token AS token', { writer })
    const came = await Promise.all(others.map((memberId) => connection.db.transaction((tx) => comeByInvitation(tx, { token: String(made?.token), memberId, at: Date.now() }))))
    expect(came.filter(([one]) => one?.first)).toHaveLength(1)
    expect(await connection.db('READ', 'MATCH (:Member {id: $writer})-[brought:BROUGHT]->() RETURN count(brought) AS many', { writer })).toEqual([{ many: 1 }])
  } finally {
    await connection.db('WRITE', 'MATCH (:Member {id: $writer})-[:MADE|WROTE]->(made) OPTIONAL MATCH (made)-[:WAS]->(earlier) DETACH DELETE earlier, made', { writer })
    await removeSmallWorld(connection.db, world)
  }
})
