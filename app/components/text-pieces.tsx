import { useTranslations } from 'next-intl'
import type { TextChangesFragment } from '../../graphql/generated/documents/graphql'

export type Side = 'before' | 'after' | 'both'

/** Pieces of a text: what came stands in <ins>, what went in <del>, each with a word for who cannot see it. */
export function Pieces({ pieces, side }: { pieces: TextChangesFragment['title']; side: Side }) {
  const t = useTranslations('texts.compare')
  const shown = pieces.filter(({ change }) => side === 'both' || change !== (side === 'before' ? 'ADDED' : 'REMOVED'))
  if (shown.length === 0) return <span className="text-muted">— <span className="sr-only">{t('nothing')}</span></span>
  return shown.map(({ change, text }, index) => {
    if (change === 'ADDED') return <ins key={index}><span className="sr-only">{t('added')} </span>{text}<span className="sr-only"> {t('addedEnd')}</span></ins>
    if (change === 'REMOVED') return <del key={index}><span className="sr-only">{t('removed')} </span>{text}<span className="sr-only"> {t('removedEnd')}</span></del>
    return <span key={index}>{text}</span>
  })
}
