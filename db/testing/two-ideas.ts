import type { Db } from '../db'
import { newId } from '../ids'
import { removeSmallWorld, smallWorld, type SmallWorld } from './small-world'

/** Two ideas, each by its own author in its own community, and members around them. */
export interface TwoIdeas { a: SmallWorld, b: SmallWorld, members: string[] }

/** Writes two ideas as they stood long ago: nodes only, no act. */
export async function twoIdeas(db: Db, { members = 1, at = 1 } = {}): Promise<TwoIdeas> {
  const a = await smallWorld(db, { members, at })
  return { a, b: await smallWorld(db, { members: 0, at }), members: a.members }
}

/** A further idea by the author of a world, in no community. */
export async function anotherIdea(db: Db, { author }: SmallWorld): Promise<string> {
  const idea = newId('idea')
  await db('WRITE', `
    MATCH (author:Member {id: $author})
    CREATE (author)-[:AUTHORED {role: 'AUTHOR', since: 1}]->(:Idea {id: $idea, slug: $idea, title: 'Another idea', body: '', statusKind: 'OPEN', createdAt: 1, updatedAt: 1})`, { author, idea })
  return idea
}

/** Removes them with all that was written about them. */
export async function removeTwoIdeas(db: Db, { a, b }: TwoIdeas): Promise<void> {
  await db('WRITE', "MATCH (job:Job) WHERE job.kind = 'tell' AND any(id IN $ids WHERE job.payload CONTAINS id) DELETE job", { ids: [a.idea, b.idea] })
  await removeSmallWorld(db, a)
  await removeSmallWorld(db, b)
}
