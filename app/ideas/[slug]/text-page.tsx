import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** The frame of a page about the text of an idea: the way back, what it is, and the rest. */
export async function TextPage({ idea, title, lead, children }: { idea: { slug: string; title: string }; title: string; lead?: ReactNode; children: ReactNode }) {
  const t = await getTranslations('texts')
  return (
    <div className="page flex flex-col gap-6 py-10">
      <p><Link prefetch={false} className="link target" href={`/ideas/${idea.slug}`}>← {t('back')}: <bdi className="ps-1">{idea.title}</bdi></Link></p>
      <h1 className="max-w-[32ch] wrap-anywhere">{title}</h1>
      {lead && <p className="measure text-muted">{lead}</p>}
      {children}
    </div>
  )
}
