import { startAlone } from '../../../db/testing/alone'
import { lawWorld, takeIn, type LawWorld } from '../law-world'
import { misread } from '../misread'
import { portal, type Portal } from '../portal'
import { randomWorld } from '../../../db/testing/random-world'
import { confluenceLaws } from './confluence'
import type { Law } from './law'
import { mergeLaws } from './merges'
import { movementLaws } from './movements'
import { sourceLaws } from './sources'
import { stageLaws } from './stages'

export const laws: Law[] = [...confluenceLaws, ...sourceLaws, ...stageLaws, ...movementLaws, ...mergeLaws]

/** A Neo4j of its own with one random world at a time. */
export interface Court {
  /** The world of a seed, as our portal reads it. */
  world(seed: number): Promise<LawWorld>
  /** Violations of a law in the world of a seed, as a portal reads it that misreads what the law says. */
  violationsOfMisread(law: Law, seed: number): Promise<string[]>
  close(): Promise<void>
}

export async function openCourt(): Promise<Court> {
  const alone = await startAlone()
  let there: { seed: number, by: Portal } | null = null
  const stand = async (seed: number, stored: Portal, reading = stored) => {
    const log = randomWorld(seed)
    if (there?.seed !== seed || there.by !== stored) {
      await alone.wipe()
      await takeIn(alone.db, stored, log)
      there = { seed, by: stored }
    }
    return lawWorld({ alone, log, portal: reading })
  }
  return {
    world: (seed) => stand(seed, portal),
    violationsOfMisread: async ({ violations, misread: { edits, stored } }, seed) => {
      const wrong = await misread(edits)
      return violations(stored ? await stand(seed, wrong) : await stand(seed, portal, wrong))
    },
    close: alone.stop,
  }
}
