import { setTimeout as sleep } from 'node:timers/promises'
import { read } from './read'
import type { Settings } from './settings'

/** Opens a page of each kind until it answers, for half a minute at most: a Neo4j that has just started must plan their statements first. */
export async function warmUp(settings: Settings) {
  const end = Date.now() + 30_000
  const linked = new Set(['/', '/ideas', '/communities'])
  for (const path of linked) {
    let page = await read(settings, path)
    for (; Date.now() < end && page === null; page = await read(settings, path)) await sleep(500)
    for (const kind of ['ideas', 'communities', 'members']) {
      const link = new RegExp(`href="(/${kind}/(?!new")[a-z0-9-]+)"`).exec(page ?? '')?.[1]
      if (link && ![...linked].some((other) => other.startsWith(`/${kind}/`))) linked.add(link)
    }
  }
}

const ofPlaces = [
  'movements(steps: 1) { entered }', 'retention { sampleSize }', 'flows(from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z") { sampleSize }', 'valueNetwork { density }',
  'weeklyActivity { state }', 'participation { gini }', 'twoWay { sampleSize }', 'recovery { sampleSize }', 'wordOfMouth { sampleSize }', 'valueCreated { sampleSize }',
  'adoption { sampleSize }', 'confluenceOverTime { sampleSize }',
  ...['residentsJoinedTogether', 'bridges { sampleSize }', 'topicActivity { sampleSize }'].map((measure) => `communities(first: 1) { nodes { ${measure} } }`),
]

/** The measures of places, each statement once: a Neo4j that has just started takes a second to plan one, and whoever opened their desk first would be told «not just now». */
export const measures = ofPlaces.map((measure) => `{ organizations(first: 1) { nodes { ${measure} } } }`)

/** Asks for one after the other. Nobody waits for it. */
export async function planMeasures(settings: Settings) {
  for (const query of measures) await read(settings, '/api/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
}
