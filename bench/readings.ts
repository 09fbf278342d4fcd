import { startAlone } from '../db/testing/alone'
import { laws as all, openCourt } from '../graphql/testing/laws/all'
import { isRich } from '../graphql/testing/laws/rich'
import { readings } from '../graphql/testing/readings/all'
import { edgeWorldJudge } from '../graphql/testing/readings/edge-world'
import { portal } from '../graphql/testing/portal'
import { brokenLaws, firstRefusal, smallLaws } from '../graphql/testing/small-laws/all'
import { report } from './figures'

const WORLDS = 100
const SMALL_WORLDS = 20

/** Every misreading of wrong-readings.md against the edge world, and every law of small worlds with every misreading of it: what `npm test` does in short. */
export async function run() {
  await misreadings()
  await smallWorlds()
}

async function smallWorlds() {
  const { rollback, stop } = await startAlone()
  try {
    let violations = 0
    for (const { metric, name, violations: look } of smallLaws) for (let seed = 1; seed <= SMALL_WORLDS; seed++) {
      const found = await look({ rollback, asker: portal.asker, seed })
      violations += found.length
      if (found.length > 0) process.stdout.write(`  small world ${seed}: ${metric}, ${name}: ${found[0]}\n`)
    }
    const unseen: string[] = []
    for (const law of brokenLaws) {
      const seed = await firstRefusal(law, { rollback, worlds: SMALL_WORLDS })
      process.stdout.write(`  ${seed === null ? 'not' : `in small world ${seed}`} refused: ${law.as} (${law.metric})\n`)
      if (seed === null) unseen.push(law.as)
    }
    report(`${smallLaws.length} laws of metrics in ${SMALL_WORLDS} small worlds`, [
      { what: 'violations', asked: '0', measured: String(violations) },
      { what: `misreadings refused, of ${brokenLaws.length}`, asked: String(brokenLaws.length), measured: `${brokenLaws.length - unseen.length} ${unseen.join('; ')}` },
    ])
  } finally {
    await stop()
  }
}

async function misreadings() {
  const alone = await startAlone()
  try {
    const judge = await edgeWorldJudge(alone)
    const unseen: string[] = []
    for (const reading of readings) {
      const changed = (await judge(reading)).length
      process.stdout.write(`  ${String(changed).padStart(4)} values changed by: ${reading.reading}\n`)
      if (changed === 0) unseen.push(reading.reading)
    }
    report('Misreadings that the edge world refuses', [
      { what: `of ${readings.length}`, asked: String(readings.length), measured: `${readings.length - unseen.length} ${unseen.join('; ')}` },
    ])
  } finally {
    await alone.stop()
  }
}

/** Every law in a hundred random worlds: what `npm test` does in short. */
export async function laws() {
  const court = await openCourt()
  try {
    let violations = 0
    let rich = 0
    for (let seed = 1; seed <= WORLDS; seed++) {
      const world = await court.world(seed)
      if (await isRich(world)) rich += 1
      for (const law of all) {
        const found = await law.violations(world)
        violations += found.length
        if (found.length > 0) process.stdout.write(`  world ${seed}: ${law.name}: ${found[0]}\n`)
      }
      if (seed % 10 === 0) process.stdout.write(`  ${seed} worlds, ${violations} violations\n`)
    }
    report(`${all.length} laws in ${WORLDS} random worlds`, [
      { what: 'violations', asked: '0', measured: String(violations) },
      { what: 'worlds with three communities that count, a hub, a basin and a tie', asked: '≥ 80 %', measured: `${rich} %` },
    ])
  } finally {
    await court.close()
  }
}
