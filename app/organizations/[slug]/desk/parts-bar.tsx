import '../../../components/stages.css'

/** `look`: filled, half filled or only outlined, so that colour is never the only difference. */
export interface BarPart { name: string; count: number; look: 'full' | 'half' | 'open' }

const FILL = { full: 'var(--accent)', half: 'color-mix(in srgb, var(--accent) 45%, var(--paper))', open: 'transparent' }

/** Parts of a whole side by side, each with its number and name below. */
export function PartsBar({ parts, label }: { parts: BarPart[]; label: string }) {
  return (
    <figure className="mt-5 max-w-3xl">
      <div className="stage-bar" role="img" aria-label={label}>
        {parts.filter(({ count }) => count > 0).map(({ name, count, look }) => <span key={name} style={{ flexGrow: count, flexBasis: 0, background: FILL[look], border: '1.5px solid var(--accent)' }} />)}
      </div>
      <figcaption>
        <ul className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
          {parts.map(({ name, count, look }) => (
            <li key={name} className="flex items-center gap-2"><span aria-hidden className="inline-block size-3.5 flex-none rounded-sm" style={{ background: FILL[look], border: '1.5px solid var(--accent)' }} /><strong className="tabular-nums">{count}</strong> {name}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
