import { randomUUID } from 'node:crypto'
import { getFormatter, getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { AttachmentsFragment } from '../../../graphql/generated/documents/graphql'

export const AttachmentsDocument = graphql(`
  fragment Attachments on Idea { id slug viewerIsAuthor viewerCanEdit attachments { id name mediaType size alternative width height } }
`)
type File = AttachmentsFragment['attachments'][number]

/** Files of an idea: images as they are, others to be saved; its authors add and remove them here, by plain forms. `outcome`: what came of the last form. */
export async function Attachments({ idea, outcome }: { idea: AttachmentsFragment; outcome: string | undefined }) {
  const t = await getTranslations('merge.files')
  const { attachments, viewerIsAuthor, viewerCanEdit } = idea
  if (attachments.length === 0 && !viewerCanEdit) return null
  const said = outcome && t.has(`outcome.${outcome as 'DONE'}`) ? t(`outcome.${outcome as 'DONE'}`) : null
  return (
    <section id="attachments" aria-labelledby="attachments-title" className="flex max-w-[42rem] flex-col gap-4">
      <h2 id="attachments-title" className={attachments.length > 0 ? 'text-large' : 'sr-only'}>{t('title')}</h2>
      {said && <p role={outcome === 'DONE' ? 'status' : 'alert'} className={outcome === 'DONE' ? 'hint' : 'problem'}>{said}</p>}
      {attachments.length > 0 && (
        <ul className="flex flex-col gap-5">
          {attachments.map((file) => <li key={file.id} className="flex flex-col items-start gap-2"><Shown file={file} />{viewerIsAuthor && <Remove file={file} slug={idea.slug} />}</li>)}
        </ul>
      )}
      {viewerCanEdit && <Add idea={idea} />}
    </section>
  )
}

async function Shown({ file }: { file: File }) {
  const format = await getFormatter()
  const address = `/attachments/${file.id}`
  if (file.mediaType.startsWith('image/')) {
    // Drawn anew in its size when it was sent: there is nothing left for next/image to do.
    // eslint-disable-next-line @next/next/no-img-element
    return <a href={address}><img src={address} alt={file.alternative ?? file.name} width={file.width ?? undefined} height={file.height ?? undefined} loading="lazy" className="h-auto max-w-full rounded-lg border border-line" /></a>
  }
  const size = format.number(Math.max(1, Math.round(file.size / 1_000)), { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' })
  return <p><a className="link target" href={address} download><bdi>{file.name}</bdi></a> <span className="text-small text-muted">{size}</span></p>
}

async function Remove({ file, slug }: { file: File; slug: string }) {
  const t = await getTranslations('merge.files')
  return (
    <form action="/api/attachments" method="post" encType="multipart/form-data">
      <Hidden values={{ remove: file.id, path: `/ideas/${slug}`, idempotencyKey: randomUUID() }} />
      <button className="button button-small">{t('remove')}<span className="sr-only">: {file.name}</span></button>
    </form>
  )
}

async function Add({ idea }: { idea: AttachmentsFragment }) {
  const t = await getTranslations('merge.files')
  return (
    <details>
      <summary className="link target">{t('open')}</summary>
      <form action="/api/attachments" method="post" encType="multipart/form-data" className="flex flex-col gap-5 pt-3">
        <Hidden values={{ ideaId: idea.id, path: `/ideas/${idea.slug}`, idempotencyKey: randomUUID() }} />
        <div className="field">
          <label htmlFor="attachment-file">{t('file')}</label>
          <p id="attachment-file-hint" className="hint">{t('fileHint')}</p>
          <input id="attachment-file" type="file" name="file" required accept="image/png,image/jpeg,image/webp,image/gif,application/pdf,.txt,.csv" aria-describedby="attachment-file-hint" className="input" />
        </div>
        <div className="field">
          <label htmlFor="attachment-alternative">{t('alternative')}</label>
          <p id="attachment-alternative-hint" className="hint">{t('alternativeHint')}</p>
          <input id="attachment-alternative" type="text" name="alternative" dir="auto" maxLength={300} aria-describedby="attachment-alternative-hint" className="input" />
        </div>
        <div><button className="button">{t('submit')}</button></div>
      </form>
    </details>
  )
}

const Hidden = ({ values }: { values: Record<string, string> }) => Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
