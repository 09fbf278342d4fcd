/** Three texts of one place, with words for what each is; `yourWhole`: all that was sent, where it is shown too. */
export interface ThreeWayOf {
  clashes: { base: string; current: string; yours: string }[]
  yourWhole: string | null
  words: { title: string; clean: string; clash: string; base: string; current: string; yours: string; empty: string; yourWhole: string }
}

/** Where two people changed a text, place by place: what both started from, what stands now, what was written. */
export function ThreeWay({ clashes, yourWhole, words }: ThreeWayOf) {
  const part = (name: 'base' | 'current' | 'yours', text: string) => (
    <div><dt className="text-small font-semibold text-muted">{words[name]}</dt><dd className="compare-cell">{text.trim() === '' ? <span className="text-muted">{words.empty}</span> : text.trim()}</dd></div>
  )
  return (
    <section aria-label={words.title} className="notice flex flex-col gap-4">
      <h2 className="font-sans text-base font-semibold tracking-normal">{words.title}</h2>
      {clashes.length === 0 && <p>{words.clean}</p>}
      {clashes.map((clash, index) => (
        <div key={index}>
          <h3 className="font-sans text-base font-semibold tracking-normal">{words.clash}</h3>
          <dl className="compare pt-1">{part('base', clash.base)}{part('current', clash.current)}{part('yours', clash.yours)}</dl>
        </div>
      ))}
      {yourWhole !== null && <details><summary className="target">{words.yourWhole}</summary><p className="compare compare-cell mt-2">{yourWhole}</p></details>}
    </section>
  )
}
