/** `days`: how long; `share`: of all, who waits longer, 0 to 1. */
export interface WaitingStep { days: number; share: number }

interface Frame { width: number; height: number; text: number }
export const wide: Frame = { width: 720, height: 250, text: 15 }
export const narrow: Frame = { width: 320, height: 210, text: 13 }
const EDGE = { left: 44, right: 12, top: 12, bottom: 44 }

/** Whole numbers of days along the axis, about six of them, each 1, 2 or 5 times a power of ten apart. */
export function ticksOf(days: number): number[] {
  const rough = Math.max(days / 6, 1)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, nth) => nth * step)
}

/** A line that falls from everybody to those who still wait, with the share along the side, days along the bottom, and a dot where half is over. */
export function WaitingDrawing({ steps, longest, median, frame: { width, height, text }, axis, percent, id }: { steps: WaitingStep[]; longest: number; median: number | null; frame: Frame; axis: string; percent: (share: number) => string; id: string }) {
  const x = (days: number) => EDGE.left + (days / Math.max(longest, 1e-9)) * (width - EDGE.left - EDGE.right)
  const y = (share: number) => EDGE.top + (1 - share) * (height - EDGE.top - EDGE.bottom)
  const path = steps.reduce((line, { days, share }) => `${line}H${x(days)}V${y(share)}`, `M${x(0)},${y(1)}`) + `H${x(longest)}`
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id} className="h-auto w-full max-w-3xl" fontSize={text} fontFamily="inherit" fill="currentColor">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={EDGE.left} x2={width - EDGE.right} y1={y(share)} y2={y(share)} stroke="var(--line)" />
          <text x={EDGE.left - 6} y={y(share)} dy=".35em" textAnchor="end">{percent(share)}</text>
        </g>
      ))}
      {ticksOf(longest).map((day) => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={y(0)} y2={y(0) + 5} stroke="var(--edge)" />
          <text x={x(day)} y={y(0) + 7 + text} textAnchor="middle">{day}</text>
        </g>
      ))}
      <text x={width - EDGE.right} y={height - 4} textAnchor="end">{axis}</text>
      <path d={`${path}V${y(0)}H${x(0)}Z`} fill="var(--accent)" opacity="0.12" />
      <path d={path} fill="none" stroke="var(--accent)" strokeWidth="2.5" strokeLinejoin="round" />
      {median !== null && <circle cx={x(median)} cy={y(0.5)} r="5" fill="var(--accent)" stroke="var(--paper)" strokeWidth="2" />}
    </svg>
  )
}
