import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { MergesFragment } from '../../../graphql/generated/documents/graphql'
import { FieldForm } from '../../components/field-form'
import { LineageMap } from './lineage-map'
import { work } from './work-actions'
import { WorkButton } from './work-button'
import { relations } from './work-input'
import type { IdeaWork } from './work-query'

/** Where the idea came from and went, building on it, and tying it to others. */
export async function Lineage({ idea, merges }: { idea: IdeaWork; merges: MergesFragment }) {
  const t = await getTranslations('work.lineage')
  const { id: ideaId, related, viewerCanRelate } = idea
  const path = `/ideas/${idea.slug}`
  return (
    <section id="lineage" aria-labelledby="lineage-title" className="page border-t border-line py-10 *:max-w-[50rem]">
      <h2 id="lineage-title">{t('title')}</h2>
      <LineageMap idea={idea} merges={merges} />
      <p className="mt-4"><Link prefetch={false} className="button" href={`/ideas/new?from=${encodeURIComponent(idea.slug)}`}>{t('build')}</Link></p>
      {viewerCanRelate && (
        <details className="mt-4">
          <summary className="link target">{t('tie')}</summary>
          <div className="flex flex-col gap-4 pt-4">
            {related.length > 0 && (
              <ul className="flex flex-col gap-2">
                {related.map(({ idea: other }) => <li key={other.id} className="flex flex-wrap items-center gap-x-3 gap-y-1"><span dir="auto">{other.title}</span><WorkButton act="unrelateIdeas" path={path} hidden={{ ideaId, otherId: other.id }} about={other.title}>{t('untie')}</WorkButton></li>)}
              </ul>
            )}
            <FieldForm action={work} submit={t('tieNow')} primary={false} idempotencyKey={randomUUID()} hidden={{ act: 'relateIdeas', ideaId, path }}
              fields={[
                { name: 'kind', kind: 'choice', label: t('how'), value: 'SIMILAR', options: relations.map((value) => ({ value, label: t(`kinds.${value}`) })) },
                { name: 'other', kind: 'line', label: t('other'), hint: t('otherHint'), required: true, maxLength: 300 },
              ]} />
          </div>
        </details>
      )}
    </section>
  )
}
