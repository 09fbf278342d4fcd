const HEIGHT = 96
const STEP = 12
const BAR = 9

/** A bar for each week, as high as its people; a week without anybody is a dot on the line. */
export function WeeksDrawing({ weeks, label }: { weeks: { start: string; people: number }[]; label: string }) {
  const most = Math.max(1, ...weeks.map(({ people }) => people))
  const height = (people: number) => Math.max(1.5, (people / most) * HEIGHT)
  return (
    <svg viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT + 2}`} role="img" aria-label={label} className="h-28 w-full max-w-2xl" preserveAspectRatio="none">
      {weeks.map(({ start, people }, nth) => (
        <rect key={start} x={nth * STEP + (STEP - BAR) / 2} y={HEIGHT - height(people)} width={BAR} height={height(people)} rx="1" fill={people === 0 ? 'var(--edge)' : 'var(--accent)'} />
      ))}
      <line x1="0" x2={weeks.length * STEP} y1={HEIGHT + 1} y2={HEIGHT + 1} stroke="var(--edge)" strokeWidth="1" />
    </svg>
  )
}
