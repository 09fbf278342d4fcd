import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { WordFragment } from '../../../graphql/generated/documents/graphql'
import { excerpt } from '../../../lib/markdown'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'
import { Text } from '../../components/text'

type Response = NonNullable<WordFragment['officialResponse']>

/** The public word of the organization, above what everybody says; below it, for its people, the way to give or mend it. */
export async function Response({ idea, path, children }: { idea: WordFragment; path: string; children: ReactNode }) {
  const t = await getTranslations('word.response')
  const { officialResponse: response } = idea
  if (!response && !children) return null
  return (
    <section id="response" aria-labelledby="response-title" className="page pt-10 *:max-w-[50rem]">
      <h2 id="response-title">{response?.organization ? t.rich('title', { name: () => <bdi>{response.organization?.name}</bdi> }) : t('plain')}</h2>
      {response && <Published response={response} path={path} />}
      {children}
    </section>
  )
}

async function Published({ response, path }: { response: Response; path: string }) {
  const [t, locale] = [await getTranslations('word.response'), await getLocale()]
  const [, ...earlier] = response.history
  return (
    <article className="card official mt-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
        <span className="tag">{t('official')}</span><MemberLink member={response.by} /><Moment at={response.publishedAt} />
        {response.number > 1 && <span>{t.rich('mended', { when: () => <Moment at={response.updatedAt} /> })}</span>}
      </p>
      <div className="mt-2"><Text body={response.body} lang={response.language && response.language !== locale ? response.language : undefined} /></div>
      {response.becauseOf.length > 0 && (
        <div className="mt-4">
          <h3 className="font-sans text-base font-semibold tracking-normal">{t('becauseOf')}</h3>
          <ul className="mt-1 flex flex-col gap-1">
            {response.becauseOf.map((reason) => (reason.__typename === 'Comment'
              ? <li key={reason.id}><MemberLink member={reason.author} />: <a className="link" dir="auto" href={`${path}?comment=${reason.id}#${reason.id}`}>{excerpt(reason.body, 80)}</a></li>
              : <li key={reason.slug}><Link prefetch={false} className="link" dir="auto" href={`/ideas/${reason.slug}`}>{reason.title}</Link></li>))}
          </ul>
        </div>
      )}
      {earlier.length > 0 && (
        <details className="mt-4">
          <summary className="link target text-small">{t('earlier', { count: earlier.length })}</summary>
          <ol className="mt-3 flex flex-col gap-4 border-s-2 border-line ps-4">
            {earlier.map((text) => (
              <li key={text.number}><p className="text-small text-muted"><MemberLink member={text.by} /> · <Moment at={text.at} /></p><div className="mt-1"><Text body={text.body} small /></div></li>
            ))}
          </ol>
        </details>
      )}
    </article>
  )
}
