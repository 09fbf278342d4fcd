import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../graphql/generated/documents'
import { ask } from '../../lib/urql'
import { EmptyState } from '../components/empty-state'
import { reachable } from '../components/reachable'
import { SearchField } from '../components/search-field'
import { Found } from './found'

const SearchPage = graphql(`
  query SearchPage($text: String!) { search(text: $text, first: 30) { nodes { ...Found } pageInfo { hasNextPage } } }
`)

interface Props { searchParams: Promise<{ q?: string | string[] }> }

const wordsOf = async (searchParams: Props['searchParams']) => {
  const { q } = await searchParams
  return typeof q === 'string' ? [...q.trim()].slice(0, 200).join('') : ''
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [text, t] = [await wordsOf(searchParams), await getTranslations('ideas.search')]
  return { title: text ? t('titleFor', { text }) : t('title'), robots: { index: false } }
}

export default reachable(async function Search({ searchParams }: Props) {
  const [text, t] = [await wordsOf(searchParams), await getTranslations('ideas.search')]
  const found = text ? (await ask(SearchPage, { text })).search : null
  return (
    <div className="page flex flex-col gap-6 py-10">
      <h1>{t('title')}</h1>
      <SearchField text={text} />
      {!found && <p className="text-muted">{t('start')}</p>}
      {found && <p aria-live="polite" className="text-muted">{t('found', { count: found.nodes.length })}</p>}
      {found && found.nodes.length > 0 && <ul className="max-w-[50rem]">{found.nodes.map((thing) => <Found key={thing.id} thing={thing} />)}</ul>}
      {found?.pageInfo.hasNextPage && <p className="text-muted">{t('more')}</p>}
      {found?.nodes.length === 0 && <EmptyState title={t('emptyTitle', { text })} href={`/ideas/new?title=${encodeURIComponent([...text].slice(0, 150).join(''))}`} action={t('proposeIt')}>{t('empty')}</EmptyState>}
    </div>
  )
})
