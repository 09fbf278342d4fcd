import en from '../../messages/en/error.json'
import nl from '../../messages/nl/error.json'

/** What a page says when something is wrong on our side. Knows its words itself, for where nothing else can be had. */
export function Broken({ locale, again }: { locale: string; again?: () => void }) {
  const words = locale.startsWith('en') ? en : nl
  return (
    <div className="page measure flex flex-col gap-4 py-16">
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      <p className="flex flex-wrap items-center gap-4">
        {again ? <button type="button" className="button button-primary" onClick={again}>{words.again}</button> : <a className="button button-primary" href="">{words.again}</a>}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- a fresh start, whatever state the router is in */}
        <a className="link target" href="/">{words.home}</a>
      </p>
    </div>
  )
}
