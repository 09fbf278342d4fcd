import { stacks, totals, type Step } from './steps'

export interface DrawingWords { day: (instant: string) => string; value: (step: Step) => string; piece: (name: string, people: number) => string }
interface Props { steps: Step[]; words: DrawingWords; label: string }

const WIDE = { width: 780, height: 240, top: 22, bottom: 26 }
const KEY = { row: 24, swatch: 12, letter: 7.2, most: 56 }
const TALL = { width: 300, row: 40, bar: 16 }

/** Where the names of the streams stand under the bars: as many in a row as there is room for. */
function keyOf(steps: Step[]) {
  let [x, row] = [0, 0]
  return totals(steps).map(({ key, name, colour }) => {
    const text = name.length > KEY.most ? `${name.slice(0, KEY.most - 1)}…` : name
    const width = KEY.swatch + 8 + text.length * KEY.letter + 22
    if (x > 0 && x + width > WIDE.width) [x, row] = [0, row + 1]
    const place = { key, text, colour, x, row }
    x += width
    return place
  })
}

/** A bar for each step, its streams on top of one another: time runs to the right. Above each bar its streams in number, below them the names. */
export function WideSteps({ steps, words, label }: Props) {
  const room = WIDE.width / steps.length
  const bar = Math.min(44, room * 0.72)
  const every = Math.ceil(steps.length / 7)
  const key = keyOf(steps)
  const bottom = WIDE.top + WIDE.height + WIDE.bottom
  const y = (share: number) => WIDE.top + WIDE.height * (1 - share)
  return (
    <svg data-chart viewBox={`0 0 ${WIDE.width} ${bottom + 14 + ((key.at(-1)?.row ?? 0) + 1) * KEY.row}`} role="img" aria-label={label} className="hidden h-auto w-full max-w-4xl sm:block" fontSize={14}>
      {stacks(steps).map((pieces, index) => {
        const [step, x] = [steps[index] as Step, index * room + (room - bar) / 2]
        return (
          <g key={step.to}>
            {pieces.map(({ stream, from, to }) => (
              <rect key={stream.key} x={x} y={y(to)} width={bar} height={Math.max(1, y(from) - y(to))} fill={`var(--${stream.colour})`} stroke="var(--paper)" strokeWidth={1}><title>{words.piece(stream.name, stream.people)}</title></rect>
            ))}
            <text x={index * room + room / 2} y={y(pieces.at(-1)?.to ?? 0) - 6} textAnchor="middle" fill="var(--ink)">{steps.length <= 20 ? words.value(step) : ''}</text>
            {(steps.length - 1 - index) % every === 0 && <text x={index * room + room / 2} y={WIDE.top + WIDE.height + 19} textAnchor="middle" fill="var(--muted)">{words.day(step.to)}</text>}
          </g>
        )
      })}
      <line x1={0} x2={WIDE.width} y1={WIDE.top + WIDE.height} y2={WIDE.top + WIDE.height} stroke="var(--edge)" />
      {key.map(({ key: id, text, colour, x, row }) => (
        <g key={id} transform={`translate(${x} ${bottom + 14 + row * KEY.row})`}><rect width={KEY.swatch} height={KEY.swatch} rx={3} fill={`var(--${colour})`} /><text x={KEY.swatch + 8} y={11} fill="var(--ink)">{text}</text></g>
      ))}
    </svg>
  )
}

/** The same with time running down, for narrow screens. */
export function TallSteps({ steps, words, label }: Props) {
  return (
    <svg viewBox={`0 0 ${TALL.width} ${steps.length * TALL.row}`} role="img" aria-label={label} className="h-auto w-full sm:hidden" fontSize={13}>
      {stacks(steps).map((pieces, index) => {
        const [step, y] = [steps[index] as Step, index * TALL.row]
        return (
          <g key={step.to}>
            <text x={0} y={y + 13} fill="var(--muted)">{words.day(step.to)}</text>
            <text x={TALL.width} y={y + 13} textAnchor="end" fill="var(--ink)">{words.value(step)}</text>
            {pieces.map(({ stream, from, to }) => <rect key={stream.key} x={from * TALL.width} y={y + 18} width={Math.max(1, (to - from) * TALL.width)} height={TALL.bar} fill={`var(--${stream.colour})`} stroke="var(--paper)" strokeWidth={1} />)}
            <line x1={0} x2={TALL.width} y1={y + 18 + TALL.bar} y2={y + 18 + TALL.bar} stroke="var(--line)" />
          </g>
        )
      })}
    </svg>
  )
}
