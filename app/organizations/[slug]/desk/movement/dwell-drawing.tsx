import type { DwellOfPlaceFragment, Stage } from '../../../../../graphql/generated/documents/graphql'
import { stageColour } from '../../../../components/stages'
import '../../../../components/stages.css'

type StageDwell = DwellOfPlaceFragment['stages'][number]
interface Words { days: (days: number) => string; share: (share: number) => string; stage: (stage: Stage) => string }

const [WIDTH, HEIGHT, LEFT, TOP] = [640, 220, 44, 12]
const [INNER, TALL] = [WIDTH - LEFT - 12, HEIGHT - TOP - 34]
const DASHES: Partial<Record<Stage, string>> = { PRACTICE: '9 4', PURPOSE: '3 3', VALUE_NETWORK: '12 3 3 3', DORMANT: '1 4' }

/** A falling staircase for each stage: how many of those who came into it are still there after so many days. The dashed line across is one half. */
export function DwellDrawing({ stages, label, words }: { stages: StageDwell[]; label: string; words: Words }) {
  const longest = Math.max(1, ...stages.map((stage) => stage.longest ?? 0))
  const x = (days: number) => LEFT + (days / longest) * INNER
  const y = (share: number) => TOP + (1 - share) * TALL
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="sankey max-w-3xl" fontSize="13">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={LEFT} x2={WIDTH - 12} y1={y(share)} y2={y(share)} stroke="var(--edge)" strokeWidth="1" strokeDasharray={share === 0.5 ? '4 4' : undefined} />
          <text x={LEFT - 6} y={y(share) + 4} textAnchor="end">{words.share(share)}</text>
        </g>
      ))}
      {[0, 0.5, 1].map((part) => <text key={part} x={x(longest * part)} y={HEIGHT - 10} textAnchor={part === 0 ? 'start' : part === 1 ? 'end' : 'middle'}>{words.days(Math.round(longest * part))}</text>)}
      {stages.map((stage) => (
        <path key={stage.stage} d={staircase(stage, x, y)} fill="none" stroke={stageColour(stage.stage)} strokeWidth="3" strokeDasharray={DASHES[stage.stage]}><title>{words.stage(stage.stage)}</title></path>
      ))}
    </svg>
  )
}

/** The line of a stage as the drawing has it: for a key. */
export const StageLine = ({ stage }: { stage: Stage }) => (
  <svg aria-hidden viewBox="0 0 40 8" className="me-2 inline-block h-2 w-10 align-middle"><line x1="0" x2="40" y1="4" y2="4" stroke={stageColour(stage)} strokeWidth="3" strokeDasharray={DASHES[stage]} /></svg>
)

/** From the start at all of them, a step down at each length at which some ended, up to the longest that was seen. */
const staircase = ({ curve, longest }: StageDwell, x: (days: number) => number, y: (share: number) => number) => (
  `M ${x(0)} ${y(1)} ${curve.map(({ length, share }) => `H ${x(length)} V ${y(share)}`).join(' ')} H ${x(longest ?? 0)}`
)
