import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { MergesFragment } from '../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'
import { ActForm } from '../act-form'
import { unmerge } from './merge-actions'

export const MergesDocument = graphql(`
  fragment Merges on Idea {
    id
    mergedInto { idea { id slug title language community { id } } at because by { handle name deletedAt } viewerCanUnmerge }
    mergedFrom { idea { id slug title language supportCount community { id } } at because by { handle name deletedAt } viewerCanUnmerge }
  }
`)
type Merge = NonNullable<MergesFragment['mergedInto']>

/** Where an idea continues since it was merged, or what was brought together in it; each undone at the same spot by who may. */
export async function Merges({ idea }: { idea: MergesFragment }) {
  const t = await getTranslations('merge')
  const { mergedInto, mergedFrom } = idea
  if (mergedInto) {
    return (
      <section aria-labelledby="merged-into" className="notice flex flex-col gap-2 lg:col-span-2">
        <h2 id="merged-into" className="text-large">{t('continues')} <IdeaLink merge={mergedInto} /></h2>
        <Why merge={mergedInto} />
        <p className="text-small text-muted">{t('continuesHint')}</p>
        <Undo ideaId={idea.id} merge={mergedInto} />
      </section>
    )
  }
  if (mergedFrom.length === 0) return null
  return (
    <section aria-labelledby="merged-from" className="notice flex flex-col gap-2 lg:col-span-2">
      <h2 id="merged-from" className="text-large">{t('together', { count: mergedFrom.length })}</h2>
      <p className="text-small text-muted">{t('carried')}</p>
      <ul className="divide-y divide-line">
        {mergedFrom.map((merge) => (
          <li key={merge.idea.id} className="flex flex-col gap-1.5 py-3">
            <p className="font-semibold"><IdeaLink merge={merge} /> <span className="font-normal text-muted">· {t('supported', { count: merge.idea.supportCount })}</span></p>
            <Why merge={merge} />
            <Undo ideaId={merge.idea.id} merge={merge} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const IdeaLink = ({ merge: { idea } }: { merge: Merge }) => <Link className="link" href={`/ideas/${idea.slug}`} lang={idea.language ?? undefined} dir="auto" prefetch={false}>{idea.title}</Link>

async function Why({ merge: { at, because, by } }: { merge: Merge }) {
  const t = await getTranslations('merge')
  return <p>{t('merged')} <Moment at={at} /> {t('by')} <MemberLink member={by} />: <q dir="auto">{because}</q></p>
}

async function Undo({ ideaId, merge }: { ideaId: string; merge: Merge }) {
  const t = await getTranslations('merge')
  if (!merge.viewerCanUnmerge) return null
  return (
    <ActForm action={unmerge} hidden={{ ideaId, idempotencyKey: randomUUID() }}>
      <button className="button button-small">{t('undo')}<span className="sr-only">: {merge.idea.title}</span></button>
    </ActForm>
  )
}
