import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Moment } from '../../components/moment'
import { ActForm } from '../act-form'
import { deleteDraft } from './draft-actions'

interface Draft { id: string; title: string; body: string; updatedAt: string }

/** What the viewer is writing: each to be gone on with, or deleted. The one that is open now is not named again. */
export async function Drafts({ drafts, open }: { drafts: Draft[]; open: string | null }) {
  const t = await getTranslations('merge.draft')
  const others = drafts.filter(({ id }) => id !== open)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="drafts" className="notice flex max-w-2xl flex-col gap-1">
      <h2 id="drafts" className="font-sans text-base font-semibold tracking-normal">{t('title')}</h2>
      <ul className="divide-y divide-line">
        {others.map((draft) => (
          <li key={draft.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
            <Link className="link target min-w-0 flex-1 wrap-anywhere" href={`/ideas/new?draft=${draft.id}`} prefetch={false} dir="auto">{nameOf(draft) || t('untitled')}</Link>
            <span className="text-small text-muted"><Moment at={draft.updatedAt} /></span>
            <ActForm action={deleteDraft} hidden={{ draftId: draft.id, idempotencyKey: randomUUID() }}>
              <button className="button button-small">{t('delete')}<span className="sr-only">: {nameOf(draft) || t('untitled')}</span></button>
            </ActForm>
          </li>
        ))}
      </ul>
    </section>
  )
}

const nameOf = ({ title, body }: Draft) => title.trim() || body.trim().slice(0, 60)
