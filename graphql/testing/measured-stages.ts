import type { Ask } from './ask'

/** Whom to ask, and the name of the import. */
interface Asked { ask: Ask, source: string }

const STAGES = `query Stages($of: SourceRef!, $asOf: DateTime!, $after: String) { community(source: $of) {
  members(first: 100, after: $after, asOf: $asOf) { edges { stage node { sourceId } } pageInfo { hasNextPage endCursor } } } }`

interface StagesAnswer { community: { members: {
  edges: { stage: string, node: { sourceId: string } }[], pageInfo: { hasNextPage: boolean, endCursor: string | null }
} } }

/** Stage of everybody who is in one; each page of the list in turn. */
export async function stages({ ask, source }: Asked, community: string, asOf: string): Promise<Record<string, string>> {
  const found: [string, string][] = []
  for (let after: string | null = null; ;) {
    const answer: StagesAnswer = await ask<StagesAnswer>(STAGES, { of: { source, id: community }, asOf, after })
    const { edges, pageInfo } = answer.community.members
    found.push(...edges.map(({ stage, node }): [string, string] => [node.sourceId, stage]))
    if (!pageInfo.hasNextPage) return Object.fromEntries(found)
    after = pageInfo.endCursor
  }
}

const LEVEL = 'query Level($of: SourceRef!, $asOf: DateTime!) { community(source: $of) { stage(asOf: $asOf) { level } } }'
export const level = async ({ ask, source }: Asked, community: string, asOf: string) => (
  (await ask<{ community: { stage: { level: number } } }>(LEVEL, { of: { source, id: community }, asOf })).community.stage.level
)

const MOVEMENT = `query Movement($of: SourceRef!, $from: DateTime!, $to: DateTime!) { community(source: $of) { movement(from: $from, to: $to) {
  cells { from to members probability } entryRate exitRate turnover overlap sizeStability mixStability stability
  entered left returned up down asOf from to verdict } } }`

export interface MovementAnswer {
  cells: { from: string, to: string, members: number, probability: number | null }[]
  entered: number, left: number, returned: number, up: number, down: number
  entryRate: number | null, exitRate: number | null, turnover: number | null, overlap: number | null
  sizeStability: number | null, mixStability: number | null, stability: number | null, verdict: string | null
}

export const movement = async ({ ask, source }: Asked, community: string, from: string, to: string) => (
  (await ask<{ community: { movement: MovementAnswer } }>(MOVEMENT, { of: { source, id: community }, from, to })).community.movement
)
