import { getLocale, getTranslations } from 'next-intl/server'
import { languages } from '../../../lib/language'
import type { FieldOf } from '../../components/field'
import type { Asks } from './asks'

interface Place { id: string; slug: string; name: string }
interface Written { title: string; body?: string; communityId?: string | null; language?: string | null; topics?: string[] | null }

/** The fields of a proposal, filled with what was written before; the viewer's own communities come first. `chosen`: the community, which may ask something. */
export async function proposalFields({ written, chosen, asks, communities, own }: { written: Written; chosen: string | undefined; asks: Asks | null; communities: Place[]; own: Set<string> }): Promise<{ title: FieldOf; others: FieldOf[] }> {
  const [locale, t] = [await getLocale(), await getTranslations('ideas.propose')]
  const places = communities.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)) || a.name.localeCompare(b.name, locale))
  return {
    title: { name: 'title', kind: 'line', label: t('idea'), hint: t('ideaHint'), required: true, maxLength: 150, value: written.title },
    others: [
      { name: 'body', kind: 'text', label: t('body'), hint: t('bodyHint'), required: true, rows: 9, maxLength: 50_000, value: written.body ?? asks?.form ?? '' },
      {
        name: 'communityId', kind: 'choice', label: t('community'), hint: t('communityHint'), value: chosen ?? '',
        options: [{ value: '', label: t('noCommunity') }, ...places.map(({ id, name }) => ({ value: id, label: name }))],
      },
      { name: 'topics', kind: 'line', label: t('topics'), hint: t('topicsHint'), maxLength: 900, value: (written.topics ?? []).join(', ') },
      { name: 'language', kind: 'choice', label: t('language'), value: written.language ?? locale, options: languages.map((value) => ({ value, label: t(`languages.${value}`) })) },
    ],
  }
}
