/** Confluence of one idea as measured at an instant (graphql/metrics/confluence.graphql says what each field means). */
export interface ConfluenceRow {
  ideaId: string
  asOf: number
  windowDays: number | null
  value: number
  people: number
  topShare: number | null
  breadth: number | null
  gain: number | null
  trend: 'RISING' | 'STEADY' | 'EBBING' | null
  influenceShare: number | null
  streams: StreamRow[]
  /** The streams of the window before; empty for all time. */
  previousStreams: StreamRow[]
}

export interface StreamRow {
  /** Id of the community that names the basin; null for the pool of people without a home. */
  sourceId: string | null
  /** Ids of all communities of the basin; empty for the pool. */
  communityIds: string[]
  people: number
  /** Brought nobody ever before this window. */
  isNew: boolean
  /** Rests on follows only, which are private: joined with others for outsiders when fewer than 3 people. */
  isPrivate: boolean
}

export type StageName = 'NONE' | 'INTEREST' | 'PRACTICE' | 'PURPOSE' | 'VALUE_NETWORK' | 'DORMANT' | 'LEFT'

/** Stage of a member in a community at an instant, with what it rests on. */
export interface StageRow {
  memberId: string
  communityId: string
  stage: StageName
  /** UTC dates of exchange in the window, YYYY-MM-DD, ascending. */
  dates: string[]
  partnerIds: string[]
  ideaId: string | null
  lastSign: number | null
  /** First act or membership. */
  since: number | null
}

export interface MovementRow {
  communityId: string
  from: number
  to: number
  windowDays: number
  cells: { from: StageName, to: StageName, members: number, probability: number | null }[]
  entered: number, left: number, up: number, down: number, returned: number
  /** Active members at both instants: what the privacy floor of 5 is measured on. */
  activeBefore: number, activeAfter: number
  entryRate: number | null, exitRate: number | null, turnover: number | null, overlap: number | null
  sizeStability: number | null, mixStability: number | null, stability: number | null
  verdict: 'LIVING' | 'SETTLED' | 'LEAKING' | 'SHIFTING' | null
}

export interface CommunityStageRow {
  communityId: string
  asOf: number
  windowDays: number
  level: 0 | 1 | 2 | 3 | 4
  active: number
  counts: { stage: StageName, members: number }[]
}

export interface FactsRow {
  communityId: string
  midnight: number
  residents: number
  established: boolean
  hub: boolean
  /** Id of the community that names the basin. */
  basinId: string
}
