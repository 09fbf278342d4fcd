import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { AttachmentsFragment } from '../../../graphql/generated/documents/graphql'
import { FileOutcome } from '../../components/file-outcome'
import { AddFile, Files } from '../../components/files'

export const AttachmentsDocument = graphql(`
  fragment Attachments on Idea { id slug viewerIsAuthor viewerCanEdit attachments { id name mediaType size alternative width height } }
`)

/** Files of an idea, which its authors add and remove here. `outcome`: what came of the last form. */
export async function Attachments({ idea, outcome }: { idea: AttachmentsFragment; outcome: string | undefined }) {
  const t = await getTranslations('merge.files')
  const { attachments, viewerIsAuthor, viewerCanEdit } = idea
  if (attachments.length === 0 && !viewerCanEdit) return null
  const target = { ideaId: idea.id, path: `/ideas/${idea.slug}` }
  return (
    <section id="attachments" aria-labelledby="attachments-title" className="flex max-w-[42rem] flex-col gap-4">
      <h2 id="attachments-title" className={attachments.length > 0 ? 'text-large' : 'sr-only'}>{t('title')}</h2>
      <FileOutcome outcome={outcome} />
      {attachments.length > 0 && <Files files={attachments} mayRemove={viewerIsAuthor} target={target} />}
      {viewerCanEdit && <AddFile target={target} />}
    </section>
  )
}
