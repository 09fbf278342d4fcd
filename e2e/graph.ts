import neo4j from 'neo4j-driver'

/** Asks the portal's database: rows of plain values. */
export type Graph = (text: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>[]>

/** The database behind the portal under test (NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD). */
export function openGraph(): { graph: Graph, close: () => Promise<void> } {
  const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { disableLosslessIntegers: true })
  const graph: Graph = async (text, params = {}) => (await driver.executeQuery(text, params)).records.map((record) => record.toObject())
  return { graph, close: () => driver.close() }
}
