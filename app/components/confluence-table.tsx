import { getTranslations } from 'next-intl/server'
import type { PictureStream } from './confluence-layout'

/** The twin of the picture: every stream in figures. */
export async function ConfluenceTable({ streams }: { streams: PictureStream[] }) {
  const t = await getTranslations('ideas.confluence')
  return (
    <details>
      <summary className="link target">{t('table')}</summary>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('tableCaption')}>
        <table className="mt-2 w-full max-w-[44rem] border-collapse">
          <caption className="pb-2 text-start font-semibold">{t('tableCaption')}</caption>
          <thead>
            <tr className="border-b border-edge text-start">
              <th scope="col" className="py-1.5 pe-4 text-start">{t('stream')}</th>
              <th scope="col" className="py-1.5 pe-4 text-end">{t('now')}</th>
              <th scope="col" className="py-1.5 pe-4 text-end">{t('before')}</th>
              <th scope="col" className="py-1.5 text-start">{t('isNew')}</th>
            </tr>
          </thead>
          <tbody>
            {streams.map((stream) => (
              <tr key={stream.key} className={`border-b border-line ${stream.colour}`}>
                <th scope="row" className="py-1.5 pe-4 text-start font-normal"><span className="me-2 inline-block confluence-swatch" aria-hidden="true" /><bdi>{stream.name}</bdi></th>
                <td className="py-1.5 pe-4 text-end tabular-nums">{stream.people}</td>
                <td className="py-1.5 pe-4 text-end tabular-nums">{stream.before}</td>
                <td className="py-1.5">{stream.isNew ? t('yes') : t('no')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
