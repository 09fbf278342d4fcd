import neo4j, { type Driver, type ManagedTransaction, type ProfiledPlan, type QueryResult } from 'neo4j-driver'
import { within, type Db } from '../db'

/** What a statement touched since the last look. */
export interface Hits { runs: number, hits: number }

/** A Db that PROFILEs every statement and adds up what it touched, by the text of the statement. */
export function profilingDb(driver: Driver): { db: Db, take(): Map<string, Hits> } {
  let seen = new Map<string, Hits>()
  const profiled = (tx: ManagedTransaction) => within({
    run: (async (text: string, params: Record<string, unknown>): Promise<QueryResult> => {
      const answer = await tx.run(`PROFILE ${text}`, params)
      const { runs, hits } = seen.get(text) ?? { runs: 0, hits: 0 }
      seen.set(text, { runs: runs + 1, hits: hits + hitsOf(answer.summary.profile) })
      return answer
    }) as unknown as ManagedTransaction['run'],
  })
  const inTransaction = async <T>(mode: 'READ' | 'WRITE', work: (db: Db) => Promise<T>) => {
    const session = driver.session({ database: 'neo4j' })
    try {
      return await (mode === 'READ' ? session.executeRead((tx) => work(profiled(tx))) : session.executeWrite((tx) => work(profiled(tx))))
    } finally {
      await session.close()
    }
  }
  const db: Db = Object.assign(
    (mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) => inTransaction(mode, (tx) => tx(mode, text, params)),
    { transaction: <T>(work: (db: Db) => Promise<T>) => inTransaction('WRITE', work) },
  )
  return {
    db,
    take: () => {
      const taken = seen
      seen = new Map()
      return taken
    },
  }
}

const hitsOf = (plan: ProfiledPlan | false | undefined): number => (
  plan ? neo4j.int(plan.dbHits ?? 0).toNumber() + (plan.children ?? []).reduce((sum, child) => sum + hitsOf(child), 0) : 0
)
