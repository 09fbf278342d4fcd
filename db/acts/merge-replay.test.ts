import { expect, test } from 'vitest'
import type { Db } from '../db'
import { rollback } from '../testing/rollback'
import { twoIdeas, type TwoIdeas } from '../testing/two-ideas'
import { createActs } from './create-acts'

const start = Date.parse('2026-05-01T12:00:00Z')

/** What happens around two ideas before, during and after a merge of one into the other; without `merged` the same, and no merge. The author of one was invited to the other before; with `accepts` they accept meanwhile. */
async function history(db: Db, { a, b, members }: TwoIdeas, { merged, accepts = false }: { merged: boolean, accepts?: boolean }) {
  let at = start
  const acts = createActs(db, { clock: () => at })
  const done = async (work: Promise<object>) => {
    const outcome = await work
    expect(outcome).not.toHaveProperty('refused')
    return outcome as { commentId?: string }
  }
  const act = (name: 'support' | 'oppose' | 'withdrawSupport' | 'withdrawOpposition' | 'follow', who: number, ideaId: string) => {
    at += 60_000
    return done(acts[name]({ memberId: members[who] ?? '' }, { ideaId, key: `${at}` }))
  }
  const say = (memberId: string, ideaId: string, body: string, replyTo?: string) => {
    at += 60_000
    return done(acts.comment({ memberId }, { ideaId, body, replyTo, key: `${at}` }))
  }
  const person = (who: number) => members[who] ?? ''

  await say(a.author, a.idea, 'As I see it.')
  await act('support', 0, a.idea)
  await act('support', 1, a.idea)
  await act('support', 1, b.idea)
  await act('support', 2, b.idea)
  await act('oppose', 3, a.idea)
  at += 60_000
  await done(acts.support({ memberId: a.author }, { ideaId: b.idea, key: 'own' }))
  await done(acts.inviteCoAuthor({ memberId: b.author }, { ideaId: b.idea, memberId: a.author, key: 'invite' }))
  at += 60_000
  if (merged) await done(acts.mergeIdeas({ memberId: a.author }, { ideaId: a.idea, intoId: b.idea, because: 'The same.', key: 'merge' }))
  if (accepts) await done(acts.acceptCoAuthorship({ memberId: a.author }, { ideaId: b.idea, key: 'accept' }))
  await act('support', 0, b.idea)
  await act('support', 4, b.idea)
  await act('support', 5, a.idea)
  await act('follow', 6, a.idea)
  await act('oppose', 6, b.idea)
  const { commentId } = await say(person(2), b.idea, 'On the one that stays.')
  await say(person(5), a.idea, 'On the one that went.')
  await say(person(1), b.idea, 'An answer.', commentId)
  await say(b.author, a.idea, 'Welcome here.')
  await say(a.author, b.idea, 'Thank you.')
  at += 60_000
  if (merged) await done(acts.unmergeIdeas({ memberId: a.author }, { ideaId: a.idea, key: 'unmerge' }))
  await act('withdrawOpposition', 3, a.idea)
  await act('withdrawSupport', 4, b.idea)
  await say(person(6), b.idea, 'And now?')
}

/** Every relationship around a world but the merge's own traces, with names in place of ids. */
async function relationships(db: Db, { a, b, members }: TwoIdeas): Promise<string[]> {
  const named = Object.entries({ A: a.idea, B: b.idea, 'author A': a.author, 'author B': b.author, 'place A': a.community, 'place B': b.community, 'host A': a.organization, 'host B': b.organization, ...Object.fromEntries(members.map((id, n) => [`member ${n}`, id])) })
  const rows = await db('READ', `
    MATCH (node) WHERE node.id IN $ids
    MATCH (node)-[r]-(other) WHERE NOT type(r) IN ['MERGED_INTO', 'MODERATED', 'HAS_STANDING'] AND NOT (type(r) = 'AUTHORED' AND r.via IS NOT NULL AND r.until IS NOT NULL)
    WITH DISTINCT r
    RETURN type(r) AS type, CASE WHEN startNode(r):Comment THEN startNode(r).body ELSE startNode(r).id END AS from,
      CASE WHEN endNode(r):Comment THEN endNode(r).body ELSE endNode(r).id END AS to, properties(r) AS properties`, { ids: named.map(([, id]) => id) })
  const actIds = new Map(rows.flatMap(({ type, properties }) => {
    const { id, at } = properties as { id?: string, at?: number }
    return id ? [[id, `${type} at ${at}`] as const] : []
  }))
  const readable = (value: string) => [...actIds, ...named.map(([name, id]) => [id, name] as const)].reduce((text, [id, name]) => text.replaceAll(id, name), value)
  return rows.map((row) => readable(JSON.stringify({ ...row, properties: sorted(row.properties as object) }))).sort()
}

const sorted = (properties: object) => Object.fromEntries(Object.entries(properties).sort(([x], [y]) => (x < y ? -1 : 1)))

test.each([
  { accepts: false, invited: 'waits' }, { accepts: true, invited: 'becomes a co-author meanwhile, and is one still' },
])('unmerging after new support and comments on both leaves every relationship as a replay without the merge has it; who was invited $invited', ({ accepts }) => rollback(async (db) => {
  const [merged, replayed] = [await twoIdeas(db, { members: 7 }), await twoIdeas(db, { members: 7 })]
  await history(db, merged, { merged: true, accepts })
  await history(db, replayed, { merged: false, accepts })
  const [found, wanted] = [await relationships(db, merged), await relationships(db, replayed)]
  expect(wanted.length).toBeGreaterThan(60)
  expect(found).toEqual(wanted)
  const coAuthors = wanted.filter((one) => one.includes('CO_AUTHOR'))
  expect(coAuthors).toHaveLength(accepts ? 1 : 0)
  const states = async ({ a, b }: TwoIdeas) => db('READ', 'MATCH (i:Idea) WHERE i.id IN $ids RETURN i.statusKind AS kind, i.statusLabel AS label, i.statusAt AS at', { ids: [a.idea, b.idea] })
  expect(await states(merged)).toEqual(await states(replayed))
}), 60_000)
