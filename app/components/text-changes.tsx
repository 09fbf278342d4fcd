import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Fragment } from 'react'
import { graphql } from '../../graphql/generated/documents'
import type { TextChangesFragment } from '../../graphql/generated/documents/graphql'
import { Pieces, type Side } from './text-pieces'

export const TextChangesDocument = graphql(`
  fragment TextChanges on TextChanges { since coarse title { change text } body { change pieces { change text } } }
`)

export type View = 'side' | 'inline'
export const viewOf = (value: string | string[] | undefined): View => ([value].flat()[0] === 'inline' ? 'inline' : 'side')

/** How two texts differ, side by side or in one; `path` leads to this page, with its own query if it has one. */
export async function TextChanges({ changes, view, path }: { changes: TextChangesFragment; view: View; path: string }) {
  const t = await getTranslations('texts.compare')
  const parts = [...(changes.title.some(({ change }) => change !== 'SAME') ? [{ change: 'CHANGED' as const, pieces: changes.title, name: t('titleChanged') }] : []), ...changes.body]
  if (parts.every(({ change }) => change === 'SAME')) return <p className="pt-3">{t('same')}</p>
  const separator = path.includes('?') ? '&' : '?'
  return (
    <div className="flex flex-col gap-3">
      <nav aria-label={t('label')} className="tabs">
        {(['side', 'inline'] as const).map((each) => <Link key={each} prefetch={false} scroll={false} className="tab" href={`${path}${separator}view=${each}#changes`} aria-current={each === view ? 'page' : undefined}>{t(each)}</Link>)}
      </nav>
      <p className="hint">{t('note')}{changes.coarse && ` ${t('coarse')}`}</p>
      <div className={view === 'side' ? 'compare compare-side' : 'compare'} dir="auto">
        {view === 'side' && <><p className="compare-head">{t('before')}</p><p className="compare-head">{t('after')}</p></>}
        {parts.map((part, index) => (part.change === 'SAME'
          ? <Same key={index} text={part.pieces.map(({ text }) => text).join('')} words={(count) => t('unchanged', { count })} />
          : <Changed key={index} pieces={part.pieces} view={view} name={'name' in part ? part.name : undefined} />))}
      </div>
    </div>
  )
}

/** Lines that stayed: few are shown, many fold away. */
function Same({ text, words }: { text: string; words: (count: number) => string }) {
  const lines = text.split('\n')
  if (lines.length <= 3) return <p className="compare-same">{text}</p>
  return <details className="compare-same"><summary className="target">{words(lines.length)}</summary><p>{text}</p></details>
}

function Changed({ pieces, view, name }: { pieces: TextChangesFragment['title']; view: View; name: string | undefined }) {
  const shown = (side: Side) => <p className="compare-cell" data-side={side}>{name && <span className="block text-small text-muted">{name}</span>}<Pieces pieces={pieces} side={side} /></p>
  return view === 'side' ? <Fragment>{shown('before')}{shown('after')}</Fragment> : shown('both')
}
