import type { Db, Row } from '../db'

const OURS = /\b(?:member|community|idea|organization|topic|link|version)_[0-9A-HJKMNP-TV-Z]{26}/g
/** What differs from one time to the next without meaning anything. */
const PASSING = new Set(['token', 'appliedAt'])

/**
 * All that the graph holds, as sorted lines: each node and relationship with its properties, ids that we made replaced by what is the same each time
 * (source and sourceId, or the slug). Two graphs that say the same have the same picture. For small worlds.
 */
export async function picture(db: Db): Promise<string[]> {
  const nodes = await db('READ', 'MATCH (n) WHERE NOT n:Migration AND NOT n:Finding AND NOT n:LateWrite RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties', {})
  const relationships = await db('READ', 'MATCH (a)-[r]->(b) RETURN elementId(a) AS a, elementId(b) AS b, type(r) AS type, properties(r) AS properties', {})
  const nameOf = new Map(nodes.flatMap(({ properties }) => {
    const { id, sourceKey, slug, handle } = properties as Row
    return typeof id === 'string' ? [[id, String(sourceKey ?? slug ?? handle ?? id)] as const] : []
  }))
  for (const { properties } of nodes) {
    const { id, ideaId, number } = properties as Row
    if (typeof number === 'number' && typeof ideaId === 'string') nameOf.set(String(id), `${nameOf.get(ideaId)}@${number}`)
  }
  const lineOf = (kind: unknown, properties: Row) => {
    const sorted = Object.entries(properties).filter(([key]) => !PASSING.has(key)).sort(([a], [b]) => (a < b ? -1 : 1))
    return `${String(kind)} ${JSON.stringify(Object.fromEntries(sorted)).replace(OURS, (id) => nameOf.get(id) ?? id)}`
  }
  const nodeLine = new Map(nodes.map(({ id, labels, properties }) => [id, lineOf(labels, properties as Row)]))
  const ends = (id: unknown) => (nodeLine.get(id) ?? '').slice(0, 120)
  return [
    ...nodeLine.values(),
    ...relationships.map(({ a, b, type, properties }) => `${lineOf(type, properties as Row)} ${ends(a)} -> ${ends(b)}`),
  ].sort()
}
