import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { PolicyPageQuery } from '../../../graphql/generated/documents/graphql'
import { Part } from '../../components/part'

/** Every version of a policy with the chain of hashes by which anybody sees that none was changed. */
export async function Versions({ versions, path, shown }: { versions: PolicyPageQuery['policy']['versions']; path: string; shown: number }) {
  const [t, format] = await Promise.all([getTranslations('open.policy'), getFormatter()])
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  return (
    <Part id="versions" title={t('versions')}>
      <p className="measure pt-3">{t('chain')}</p>
      <ol className="mt-4 max-w-3xl divide-y divide-line">
        {versions.map(({ id, number, note, publishedAt, effectiveAt, hash }) => (
          <li key={id} className="flex flex-col gap-1 py-4">
            <p><Link prefetch={false} className="link target font-semibold" href={`${path}?version=${number}#text`} aria-current={number === shown ? 'true' : undefined}>{t('version', { number })}</Link></p>
            <p className="hint">{t('dates', { published: day(publishedAt), effective: day(effectiveAt) })}</p>
            <p dir="auto">{note}</p>
            <p className="text-small text-muted wrap-anywhere"><code>{hash}</code></p>
          </li>
        ))}
      </ol>
    </Part>
  )
}
