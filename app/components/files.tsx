import { randomUUID } from 'node:crypto'
import { getFormatter, getTranslations } from 'next-intl/server'

export interface ShownFile { id: string; name: string; mediaType: string; size: number; alternative?: string | null; width?: number | null; height?: number | null }
/** What a form with a file is for, and where it leads back to. */
export interface FileTarget { path: string; ideaId?: string; commentId?: string }

/** Files that hang on something: images as they are, others to be saved; who may removes them here, by plain forms. */
export function Files({ files, mayRemove, target }: { files: ShownFile[]; mayRemove: boolean; target: FileTarget }) {
  return (
    <ul className="flex flex-col gap-5">
      {files.map((file) => <li key={file.id} className="flex flex-col items-start gap-2"><Shown file={file} />{mayRemove && <Remove file={file} target={target} />}</li>)}
    </ul>
  )
}

async function Shown({ file }: { file: ShownFile }) {
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

async function Remove({ file, target }: { file: ShownFile; target: FileTarget }) {
  const t = await getTranslations('merge.files')
  return (
    <form action="/api/attachments" method="post" encType="multipart/form-data">
      <Hidden values={{ remove: file.id, path: target.path, comment: target.commentId, idempotencyKey: randomUUID() }} />
      <button className="button button-small">{t('remove')}<span className="sr-only">: {file.name}</span></button>
    </form>
  )
}

/** The folded form that adds a file, and asks what an image shows. */
export async function AddFile({ target }: { target: FileTarget }) {
  const t = await getTranslations('merge.files')
  const id = target.commentId ? `file-${target.commentId}` : 'attachment-file'
  return (
    <details>
      <summary className="link target">{t('open')}</summary>
      <form action="/api/attachments" method="post" encType="multipart/form-data" className="flex flex-col gap-5 pt-3">
        <Hidden values={{ ideaId: target.ideaId, commentId: target.commentId, comment: target.commentId, path: target.path, idempotencyKey: randomUUID() }} />
        <div className="field">
          <label htmlFor={id}>{t('file')}</label>
          <p id={`${id}-hint`} className="hint">{t('fileHint')}</p>
          <input id={id} type="file" name="file" required accept="image/png,image/jpeg,image/webp,image/gif,application/pdf,.txt,.csv" aria-describedby={`${id}-hint`} className="input" />
        </div>
        <div className="field">
          <label htmlFor={`${id}-words`}>{t('alternative')}</label>
          <p id={`${id}-words-hint`} className="hint">{t('alternativeHint')}</p>
          <input id={`${id}-words`} type="text" name="alternative" dir="auto" maxLength={300} aria-describedby={`${id}-words-hint`} className="input" />
        </div>
        <div><button className="button">{t('submit')}</button></div>
      </form>
    </details>
  )
}

const Hidden = ({ values }: { values: Record<string, string | undefined> }) => Object.entries(values).map(([name, value]) => (value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />))
