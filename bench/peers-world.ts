import type { Db } from '../db/db'

const IDEAS = Number(process.env.PEERS_IDEAS ?? 10_000)
const MEMBERS = IDEAS * 2
const COMMENTS = IDEAS * 15
const ON_THE_HOT = COMMENTS / 10
const BATCH = 5_000

export const hotIdea = 'idea_0'

/** 10,000 ideas, 20,000 members, and 300,000 contributions: as many supports as comments, of which a tenth on one idea. Written as our acts leave them, for all who are measured. */
export async function peersWorld(db: Db): Promise<{ contributions: number }> {
  await each(db, IDEAS, `CREATE (:Idea {id: 'idea_' + n, slug: 'idea-' + n, title: 'Idea ' + n + ' of many', body: 'What it is.', createdAt: 1700000000000 + n * 60000, updatedAt: 1700000000000 + n * 60000, statusKind: 'OPEN', version: 1})`)
  await each(db, MEMBERS, `CREATE (:Member {id: 'member_' + n, handle: 'member' + n, handleSkeleton: 'member' + n, name: 'Member ' + n, kind: 'person', joinedAt: 1})`)
  await each(db, COMMENTS, `MATCH (member:Member {id: 'member_' + (n % ${MEMBERS})}) MATCH (idea:Idea {id: 'idea_' + ((n * 31 + n / ${MEMBERS}) % ${IDEAS})})
    MERGE (member)-[:SUPPORTS {key: member.id + '@' + idea.id}]->(idea)`)
  await each(db, COMMENTS, `MATCH (member:Member {id: 'member_' + (n * 7 % ${MEMBERS})})
    MATCH (idea:Idea {id: 'idea_' + CASE WHEN n < ${ON_THE_HOT} THEN 0 ELSE n % ${IDEAS} END})
    CREATE (member)-[:WROTE]->(:Comment {id: 'comment_' + n, body: 'What somebody says.', thread: idea.id, createdAt: 1700000000000 + n * 1000, updatedAt: 1700000000000 + n * 1000})-[:ON]->(idea)`)
  await db('WRITE', 'CALL db.awaitIndexes(300)', {})
  const [counted] = await db('READ', 'RETURN COUNT { ()-[:SUPPORTS]->() } + COUNT { ()-[:ON]->() } AS contributions', {})
  return { contributions: Number(counted?.contributions) }
}

async function each(db: Db, count: number, write: string) {
  for (let from = 0; from < count; from += BATCH) await db('WRITE', `UNWIND range($from, $to) AS n ${write}`, { from, to: Math.min(from + BATCH, count) - 1 })
}
