import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

type Named<T> = Record<string, T>

/** Confluence of an idea in one window. Streams: people by the id of the source in the log, «#none» for the pool. */
export interface ExpectedConfluence { C: number, people: number, top_share: number | null, breadth: number | null, streams: Named<number> }

/** What a world of db/testing/worlds says that it measures, by the ids of its log. */
export interface ExpectedWorld {
  /** By instant. */
  at: Named<{
    confluence28: Named<ExpectedConfluence>, confluenceAll?: Named<ExpectedConfluence>, previous28: Named<ExpectedConfluence>
    growth: Named<{ delta: number, new_streams: string[] }>
    /** By member@idea: the community that the member came from, and its basin at the instant. */
    home: Named<{ home?: string, basin: string }>
    flags?: Named<{ established: boolean, hub: boolean, residents: number }>
    basins: Named<string>
  }>
  /** By community, instant and member. */
  stage: Named<Named<Named<string>>>
  /** By community and instant. */
  communityStage?: Named<Named<number>>
  /** By «community from to»: members by «STAGE->STAGE»; probabilities by stage and stage; rates. */
  flow: Named<Named<number>>
  transition: Named<Named<Named<number>>>
  turnover?: Named<Named<number | null>>
}

export const worldFolder = (name: string) => resolve('db/testing/worlds', name)

const read = async (name: string) => JSON.parse(await readFile(join(worldFolder(name), 'expected.json'), 'utf8'))

/** The edge world: residents by number, and of the transition matrix the cells with somebody in them, as the API gives them. */
export async function edgeWorld(): Promise<ExpectedWorld> {
  const { asOf: _, ...expected } = await read('edge-world')
  for (const instant of Object.values<{ flags: Named<{ residents: unknown }> }>(expected.at)) {
    for (const flags of Object.values(instant.flags)) flags.residents = (flags.residents as string[]).length
  }
  return { ...expected, transition: withoutEmptyCells(expected.transition) }
}

/** The golden world, which is older and names things otherwise. Stages are of persons: staff and bots are left out. */
export async function goldenWorld(): Promise<ExpectedWorld> {
  const golden = await read('golden-world')
  const notCounted = new Set(['s1', 'z1'])
  const period = 'garden 2026-05-25T00:00:00Z 2026-07-01T00:00:00Z'
  const { asOf } = golden as { asOf: string }
  return {
    at: { [asOf]: {
      confluence28: golden.confluence, previous28: golden.confluence_prev, growth: golden.growth, basins: golden.basins,
      home: Object.fromEntries(Object.entries<string>(golden.home).map(([pair, basin]) => [pair, { basin }])),
    } },
    stage: { garden: Object.fromEntries(Object.entries<Named<string>>(golden.stage_garden).map(([instant, members]) => (
      [instant, Object.fromEntries(Object.entries(members).filter(([member]) => !notCounted.has(member)))]
    ))) },
    flow: { [period]: golden['flow_garden_2026-05-25_to_2026-07-01'] },
    transition: { [period]: golden.transition },
  }
}

function withoutEmptyCells(transition: Named<Named<Named<number | null>>>): Named<Named<Named<number>>> {
  return Object.fromEntries(Object.entries(transition).map(([period, rows]) => [period, Object.fromEntries(
    Object.entries(rows)
      .map(([stage, row]) => [stage, Object.fromEntries(Object.entries(row).filter(([, share]) => share))] as const)
      .filter(([, row]) => Object.keys(row).length > 0),
  ) as Named<Named<number>>]))
}
