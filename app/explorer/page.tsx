import 'graphiql/style.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { exampleQueries } from '../../lib/example-queries'
import { chosenTheme } from '../../lib/theme'
import { Explorer } from './explorer'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.explorer')
  return { title: t('title'), description: t('intro') }
}

/** What a browser gets at /api/graphql: the contract to read, and a place to try it, with examples that need no key. `?query=` opens with that. */
export default async function ExplorerPage({ searchParams }: { searchParams: Promise<{ query?: string | string[] }> }) {
  const query = [(await searchParams).query].flat()[0]?.slice(0, 10_000)
  const [t, theme] = [await getTranslations('common.explorer'), await chosenTheme()]
  return (
    <div className="flex flex-col">
      <div className="page py-8">
        <h1>{t('title')}</h1>
        <p className="measure mt-4">{t('intro')}</p>
        <noscript><p className="measure mt-4">{t('scripts')}</p></noscript>
      </div>
      <Explorer theme={theme} query={query} examples={exampleQueries} />
    </div>
  )
}
