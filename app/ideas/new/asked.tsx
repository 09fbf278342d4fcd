import type { Asks } from './asks'

export interface AskedWords { show: string; form: string }

/** What the chosen community asks of a new idea; without scripts a button shows it. */
export function Asked({ asks, words }: { asks: Asks | null; words: AskedWords }) {
  return (
    <>
      <button name="show" value="yes" formNoValidate className="button hidden self-start noscript:inline-flex">{words.show}</button>
      <input type="hidden" name="askedOf" value={asks?.communityId ?? ''} />
      <div role="status" className="empty:hidden">
        {asks && (
          <div className="notice flex flex-col gap-1">
            <p className="font-semibold">{asks.title}</p>
            {asks.hint && <p dir="auto" className="wrap-anywhere">{asks.hint}</p>}
            {asks.form && <details><summary className="target">{words.form}</summary><p dir="auto" className="whitespace-pre-wrap wrap-anywhere pt-1 font-serif">{asks.form}</p></details>}
          </div>
        )}
      </div>
    </>
  )
}
