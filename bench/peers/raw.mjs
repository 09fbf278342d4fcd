// The limit: a bare driver that runs the very statements of one of our answers, eight at a time, for SECONDS.
import { readFile } from 'node:fs/promises'
import neo4j from 'neo4j-driver'

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, STATEMENTS, SECONDS, AT_ONCE } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { disableLosslessIntegers: true, maxConnectionPoolSize: 16 })
const integers = (value) => (Number.isInteger(value) ? neo4j.int(value) : Array.isArray(value) ? value.map(integers)
  : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, integers(one)])) : value)
const statements = JSON.parse(await readFile(STATEMENTS, 'utf8')).map(({ text, params }) => ({ text, params: integers(params) }))

const end = performance.now() + Number(SECONDS) * 1_000
let answers = 0
const start = process.cpuUsage()
await Promise.all(Array.from({ length: Number(AT_ONCE) }, async () => {
  while (performance.now() < end) {
    for (const { text, params } of statements) {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' })
      await session.run(text, params)
      await session.close()
    }
    answers++
  }
}))
const { user, system } = process.cpuUsage(start)
await driver.close()
process.stdout.write(`${JSON.stringify({ perSecond: answers / Number(SECONDS), cpu: (user + system) / 1_000 / answers })}\n`)
